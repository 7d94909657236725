import { defineActsIn } from '../access/acts.ts'
import { child, coordination, invited, ownSide } from '../access/openings.ts'

export const acts = defineActsIn('plan', 'about', {
  readAboutMe: {
    open: { ...ownSide, ...child, ...coordination, ...invited },
    section: 'about_person',
    why: 'forskrift 1110 §§ 4, 9 a: the person’s own page; others as the person has consented to',
  },
  printAboutMe: {
    open: { ...ownSide, ...child, ...coordination, ...invited },
    section: 'about_person',
    why: 'forskrift 1110 § 4: on paper what one may read, no more; logged apart',
  },
  writeAboutMe: {
    open: { ...ownSide, ...child, ...coordination },
    why: 'forskrift 1110 § 4: the person, a child too, in own words; the coordinator writes down what was said, marked',
  },
  readBefore: {
    open: { ...ownSide, ...coordination },
    why: 'forskrift 1110 § 4, decision 17: how it was is read by those who see all of it, as the plan’s history is',
  },
  putBack: {
    open: { ...ownSide, ...coordination },
    why: 'forskrift 1110 § 4: nothing written is lost; what stood before is written again as a new version, by those who see all of it',
  },
  readReferences: {
    open: { ...ownSide, ...child, ...coordination, ...invited },
    section: 'about_person',
    why: 'forskrift 1110 §§ 4, 9: which other plans there are, so that they are seen together; nothing of what they say',
  },
  writeReference: {
    open: { ...ownSide, ...coordination, ...invited },
    section: 'about_person',
    why: 'forskrift 1110 §§ 4, 9 j: whoever has another plan may say so; participants where the section is consented to',
  },
})
