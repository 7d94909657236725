import { checkRights, type RightsCheck } from '../cases/index.ts'
import type { Fields } from '../platform/form/drafts.ts'
import { factsFrom } from './rights-facts.ts'
import { isAboutChild, many } from './rights-questions.ts'

type Kind = 'municipality' | 'hospital_trust'

export interface RightsResults {
  /** What this authority itself decides. */
  own: RightsCheck[]
  /** At a hospital: what the municipality decides. */
  municipal: RightsCheck[]
}

/**
 * How it looks, by who has the duty. A trust gives a coordinator of its own (sphl § 2-5 a), and makes the plan when only its own
 * services are needed (sphl § 2-5); else the municipality makes it (forskrift 2022-1110 § 8), and appoints the child coordinator
 * (hol § 7-2 a). For an adult the child coordinator is left out. Never an answer to anybody.
 */
export function resultsOf(
  fields: Fields,
  today: string,
  kind: Kind,
  { coordinatorWithPlan = false }: { coordinatorWithPlan?: boolean } = {},
): RightsResults {
  const facts = factsFrom(fields, today)
  // As in the case: only another ground for the plan than the coordinator's own makes a difference
  const planGivesCoordinator =
    kind === 'municipality' && coordinatorWithPlan && facts.qualificationProgramme === 'yes'
  const municipal = checkRights(facts, 'health', 'municipality', planGivesCoordinator)
    .filter(({ item }) => item !== 'child_coordinator' || isAboutChild(fields))
    .map((check) => inOwnWords(check, fields))
  if (kind === 'municipality') return { own: municipal, municipal: [] }
  const needsMunicipality = (facts.services ?? []).some((each) => each.kind !== 'specialist_health')
  return {
    own: checkRights(facts, 'health', 'hospital_trust')
      .filter(({ item }) => item !== 'plan' || !needsMunicipality)
      .map((check) => inOwnWords(check, fields)),
    municipal: municipal.filter(({ item }) => item === 'child_coordinator' || needsMunicipality),
  }
}

function inOwnWords(check: RightsCheck, fields: Fields): RightsCheck {
  return withNothingChosen(withWish(check, fields), fields)
}

/** Of those chosen none counts: nothing to say to who chose none. */
function withNothingChosen(check: RightsCheck, fields: Fields): RightsCheck {
  if ([...many(fields, 'now'), ...many(fields, 'more')].length > 0) return check
  const criteria = check.criteria.map((each) =>
    each.because === 'no_service_counts' ? { ...each, because: 'nothing_chosen' } : each,
  )
  return { ...check, criteria }
}

/** A wish is ticked or not; one that is not ticked is no doubt. Unsure is only who says so. */
function withWish(check: RightsCheck, fields: Fields): RightsCheck {
  const wishes = many(fields, 'wish')
  const isChosen = wishes.includes(check.item)
  if (fields.wish === undefined || (wishes.includes('unsure') && !isChosen)) return check
  const because = isChosen ? 'chosen' : 'not_chosen'
  return {
    ...check,
    criteria: check.criteria.map((each) => (each.code === 'wish' ? { ...each, because } : each)),
  }
}
