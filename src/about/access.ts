import { type ActRule, defineActsIn } from '../access/acts.ts'

/** The person, or who decides for the person. */
const ownSide = {
  self: 'yes',
  parent: 'yes',
  foster_parent: 'yes',
  care_authority: 'yes',
  guardian: 'yes',
  proxy: 'yes',
} as const satisfies ActRule['open']

const child = { child_15: 'yes', child: 'yes' } as const satisfies ActRule['open']
const coordination = { coordinator: 'yes', stand_in: 'yes' } as const satisfies ActRule['open']
const invited = {
  participant: 'consented',
  private_participant: 'consented',
} as const satisfies ActRule['open']

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
