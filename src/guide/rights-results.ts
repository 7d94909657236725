import { checkRights, type RightsCheck } from '../cases/index.ts'
import type { LegalBasis } from '../law/legal-basis.ts'
import type { Fields } from '../platform/form/drafts.ts'
import { factsFrom } from './rights-facts.ts'
import { many, one } from './rights-questions.ts'
import { basesOpenedBy } from './rules/bases-opened.ts'

type Kind = 'municipality' | 'hospital_trust'
type Facts = ReturnType<typeof factsFrom>

/** One basis a right was looked at by. */
export type Ground = Pick<RightsCheck, 'looks' | 'rule'> & { basis: LegalBasis }

export interface GuideCheck extends RightsCheck {
  /** The basis that comes nearest: its criteria are shown. */
  basis: LegalBasis
  /** All that were looked at: a plan may follow from several acts. */
  grounds: Ground[]
}

export interface RightsResults {
  /** What this authority itself decides. */
  own: GuideCheck[]
  /** At a hospital: what the municipality decides. */
  municipal: GuideCheck[]
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
  const municipal = municipalOf(fields, facts, kind === 'municipality' && coordinatorWithPlan)
    .filter(({ item }) => item !== 'child_coordinator' || one(fields, 'age') !== 'adult')
    .map((check) => inOwnWords(check, fields))
  if (kind === 'municipality') return { own: municipal, municipal: [] }
  const needsMunicipality = (facts.services ?? []).some((each) => each.kind !== 'specialist_health')
  return {
    own: checkRights(facts, 'health', 'hospital_trust')
      .filter(({ item }) => item !== 'plan' || !needsMunicipality)
      .map((check) => inOwnWords(onOneGround(check, 'health'), fields)),
    municipal: municipal.filter(({ item }) => item === 'child_coordinator' || needsMunicipality),
  }
}

const onOneGround = (check: RightsCheck, basis: LegalBasis): GuideCheck => ({
  ...check,
  basis,
  grounds: [{ basis, looks: check.looks, rule: check.rule }],
})

/** The municipality's: the plan on each basis that the services open, the rest on the health basis. */
function municipalOf(fields: Fields, facts: Facts, isPromised: boolean): GuideCheck[] {
  const plan = planOf(fields, facts)
  // As in the case: only another ground for the plan than the coordinator's own makes a difference
  const planGivesCoordinator =
    isPromised && (plan.basis !== 'health' || facts.qualificationProgramme === 'yes')
  return checkRights(facts, plan.basis, 'municipality', planGivesCoordinator).map((check) =>
    check.item === 'plan' ? plan : onOneGround(check, 'health'),
  )
}

function planOf(fields: Fields, facts: Facts): GuideCheck {
  const bases = basesOpenedBy([...many(fields, 'now'), ...many(fields, 'more')])
  const checks = bases.flatMap((basis) =>
    checkRights(facts, basis)
      .filter(({ item }) => item === 'plan')
      // The programme is a ground of its own, whatever basis one looks by
      .map((check) => onOneGround(check, check.rule.code === 'stl-33' ? 'social_services' : basis)),
  )
  const nearest = checks.toSorted((a, b) => farness(a) - farness(b))[0]!
  const grounds = checks.flatMap((each) => each.grounds)
  return {
    ...nearest,
    grounds: grounds.filter(
      ({ rule }, at) => grounds.findIndex((each) => each.rule.code === rule.code) === at,
    ),
  }
}

/** How far a basis is from giving the right: the looks first, then how much stands in the way. */
function farness({ looks, criteria }: RightsCheck): number {
  const inTheWay = criteria.filter(({ proposal }) => proposal === 'not_met').length
  const countsNone = criteria.some(({ because }) => because === 'no_service_counts') ? 0.5 : 0
  return ['looks_met', 'unclear', 'looks_not_met'].indexOf(looks) * 100 + inTheWay + countsNone
}

function inOwnWords(check: GuideCheck, fields: Fields): GuideCheck {
  return withNothingChosen(withWish(check, fields), fields)
}

/** Who was asked and chose none, is told so. */
function withNothingChosen(check: GuideCheck, fields: Fields): GuideCheck {
  if (fields.now === undefined || [...many(fields, 'now'), ...many(fields, 'more')].length > 0) return check
  const criteria = check.criteria.map((each) =>
    each.because === 'services_unknown' ? { ...each, because: 'nothing_chosen' } : each,
  )
  return { ...check, criteria }
}

/** A wish is ticked or not; one that is not ticked is no doubt. Unsure is only who says so. */
function withWish(check: GuideCheck, fields: Fields): GuideCheck {
  const wishes = many(fields, 'wish')
  const isChosen = wishes.includes(check.item)
  if (fields.wish === undefined || (wishes.includes('unsure') && !isChosen)) return check
  const because = isChosen ? 'chosen' : 'not_chosen'
  return {
    ...check,
    criteria: check.criteria.map((each) => (each.code === 'wish' ? { ...each, because } : each)),
  }
}
