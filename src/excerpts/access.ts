import { type ActRule, defineActsIn } from '../access/acts.ts'
import { coordination, invited } from '../access/openings.ts'

/** The person, or who decides for the person. */
const ownSide = {
  self: 'yes',
  child_15: 'yes',
  parent: 'yes',
  foster_parent: 'yes',
  care_authority: 'yes',
  guardian: 'yes',
} as const satisfies ActRule['open']

/** What one may want to do with what is meant for others than the team, and who may (docs/access-matrix.md). */
export const acts = defineActsIn('plan', 'excerpts', {
  seeSheet: {
    open: {
      ...ownSide,
      child: 'yes',
      proxy: 'yes',
      ...coordination,
      ...invited,
    },
    section: 'contingency',
    why: 'forskrift 1110 §§ 4, 5: the person’s own sheet; the coordinator; participants where that section is consented to',
  },
  writeSheet: {
    open: { ...ownSide, proxy: 'yes', ...coordination },
    why: 'forskrift 1110 § 4: in own words; the coordinator writes down what was said, and how it was said',
  },
  readBefore: {
    open: { ...ownSide, proxy: 'yes', ...coordination },
    why: 'forskrift 1110 § 4, decision 17: how it was is read by those who write it, as the plan’s history is; others see what is open to them today',
  },
  putBackSheet: {
    open: { ...ownSide, proxy: 'yes', ...coordination },
    why: 'forskrift 1110 § 4: nothing written is lost; what stood before is written again as a new version, by name',
  },
  makeLink: {
    open: { ...ownSide, ...coordination },
    why: 'pbrl § 3-6: whom the sheet is about lets a stranger read it, or who decides for them; the coordinator when asked to, and says how',
  },
  openByLink: {
    open: { anyone: 'yes' },
    why: 'pbrl § 3-6, GDPR art. 32: whoever has both the link and its code, for three days at most; the sheet alone, logged and told',
  },
  tellOnce: {
    open: { ...ownSide, proxy: 'yes', ...coordination },
    why: 'pbrl § 3-6, hpl § 22: whom it is about gives what they may see themselves, or who decides for them; the coordinator when asked to, and says how',
  },
})
