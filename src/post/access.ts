import { type ActRule, defineActsIn } from '../access/acts.ts'
import { coordination } from '../access/openings.ts'

/** The person, or who decides for the person. */
const ownSide = {
  self: 'yes',
  child_15: 'yes',
  parent: 'yes',
  foster_parent: 'yes',
  care_authority: 'yes',
  guardian: 'yes',
} as const satisfies ActRule['open']

/** What one may want to do with minutes and plan on paper, and who may (docs/access-matrix.md). */
export const acts = defineActsIn('plan', 'post', {
  see: {
    open: { ...ownSide, ...coordination },
    why: 'forskrift 1110 § 4, pbrl § 3-6: who coordinates sees what is to be posted; the person sees what was sent, to whom and by whom',
  },
  make: {
    open: coordination,
    why: 'forskrift 1110 §§ 4, 6: who coordinates sees to it that all who take part get it, also those without an eID',
  },
  print: {
    open: coordination,
    why: 'forskrift 1110 § 4, hpl § 25: what the receiver may read themselves, and no more; not the unit, which reads no plan',
  },
  recordAddress: {
    open: coordination,
    why: 'forskrift 1110 § 4, GDPR art. 5 (1) d: where somebody said the post is to go, written down with by whom and when; never a protected address',
  },
  post: {
    open: coordination,
    why: 'forskrift 1110 § 6, GDPR art. 5 (2): who put it in the post, and when, is kept',
  },
})
