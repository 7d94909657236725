import { type ActRule, defineActsIn } from '../access/acts.ts'
import { coordination, invited } from '../access/openings.ts'

/** The one the page is about, until 18; an older person has their own pages. */
const theChild = { self: 'yes', child_15: 'yes', child: 'yes' } as const satisfies ActRule['open']

/** What one may want to do at the child's own door, and who may (docs/access-matrix.md). */
export const acts = defineActsIn('plan', 'child', {
  knock: {
    open: { anyone: 'yes' },
    byCode: true,
    why: 'Anybody may stand at the door; a code that somebody who answers for the child, or the coordinator, has made opens it (decision 16)',
  },
  makeCode: {
    open: {
      parent: 'yes',
      foster_parent: 'yes',
      care_authority: 'yes',
      guardian: 'yes',
      ...coordination,
    },
    why: 'forskrift 1110 § 4: a child takes part in every phase, also without eID; those who answer for the child, or the coordinator, give the code',
  },
  seeOwnPage: {
    open: theChild,
    byCode: true,
    why: 'forskrift 1110 § 4, pbrl § 3-1: information fitted to the child’s age; by code as by eID',
  },
  sendWish: {
    open: theChild,
    byCode: true,
    isUntold: true,
    why: 'pbrl §§ 3-1, 3-4: the child is heard, alone too, and from 12 may ask that parents are not told',
  },
  readWishes: {
    open: coordination,
    isUntold: true,
    why: 'pbrl §§ 3-1, 3-4: what a child writes to the one who coordinates is read by that one, or the one standing in',
  },
  readEasily: {
    open: {
      ...theChild,
      parent: 'yes',
      foster_parent: 'yes',
      care_authority: 'yes',
      guardian: 'yes',
      proxy: 'yes',
      ...coordination,
      ...invited,
    },
    byCode: true,
    why: 'forskrift 1110 § 4: the plan in a form one understands; what one may read of it, no more',
  },
})
