import { defineActsIn } from '../access/acts.ts'
import { coordination, invited, ownSide } from '../access/openings.ts'

/** The person's side and the one who coordinates: those who see the whole plan. Old words may have gone out before others came in. */
const whole = { ...ownSide, ...coordination }

export const acts = defineActsIn('plan', 'history', {
  see: {
    open: { ...whole, ...invited },
    why: 'forskrift 1110 §§ 4, 9: who makes the plan together sees what it was; others what is open to them today, and what they wrote themselves (docs/decisions/0017)',
  },
  restore: {
    open: { ...whole, ...invited },
    why: 'forskrift 1110 § 4: nothing written is lost; what stood before is written again as a new version, by name; one who takes part puts back their own words',
  },
  keep: {
    open: whole,
    why: 'forskrift 1110 § 9: the plan as it stands may be kept when those who make it agree that it is worth it',
  },
})
