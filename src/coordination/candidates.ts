import type { Practitioner } from '../authorities/index.ts'
import type { Authority } from '../platform/authority/authority.ts'
import { isRefusal, type Refusal, refuse } from '../platform/refusal.ts'
import { type CoordinatorRole, mayBeAppointed } from './rules/standing.ts'

/** Work titles by which a practitioner is employed as child coordinator and gives no other services. */
const employedAs = /barnekoordinator/i

/**
 * Whether this practitioner may be asked: hospital coordinators are health personnel (sphl § 2-5 a), and where the authority
 * has child coordinators of its own, only they are asked. One who only leads the unit or keeps the system is not asked.
 */
export function mayBeAsked(
  role: CoordinatorRole,
  practitioner: Pick<Practitioner, 'isHealthPersonnel' | 'workTitle'>,
  authority: Pick<Authority, 'settings'>,
): true | Refusal {
  const may = mayBeAppointed(role, practitioner)
  if (isRefusal(may)) return refuse(may.refused, 'practitionerId')
  const onlyEmployed = role === 'child_coordinator' && authority.settings.childCoordinatorIsIndependent
  if (onlyEmployed && !employedAs.test(practitioner.workTitle))
    return refuse('must_be_employed_child_coordinator', 'practitionerId')
  return true
}

/** Work titles of those whose work it is. */
const coordinates = /koordinator/i

export interface CandidatesAround {
  /** The person is 18 or more. */
  isAdult: boolean
  /** How many each one coordinates for today, by practitioner. */
  loads: ReadonlyMap<string, number>
  /** Those who have said that they are away. */
  away: ReadonlySet<string>
  /** Services that are for children alone. */
  childServices: ReadonlySet<string>
}

export type Candidate = Practitioner & { load: number; isAway: boolean }

/**
 * Those who may be asked in this role: those who coordinate first, by title or for somebody today; then the least loaded.
 * For an adult, those who work with children come last.
 */
export function candidatesFor(
  role: CoordinatorRole,
  practitioners: readonly Practitioner[],
  around: CandidatesAround,
  authority: Pick<Authority, 'settings'>,
): Candidate[] {
  const isInService = ({ roles }: Practitioner) => roles.includes('staff') || roles.includes('service_leader')
  const isForChildren = ({ workTitle, serviceIds }: Practitioner) =>
    employedAs.test(workTitle) ||
    (serviceIds.length > 0 && serviceIds.every((service) => around.childServices.has(service)))
  const rank = (each: Candidate): number => {
    if (around.isAdult && isForChildren(each)) return 3
    if (each.load === 0 && !coordinates.test(each.workTitle)) return 2
    return each.isAway ? 1 : 0
  }
  return practitioners
    .filter((each) => isInService(each) && mayBeAsked(role, each, authority) === true)
    .map((each) => ({ ...each, load: around.loads.get(each.id) ?? 0, isAway: around.away.has(each.id) }))
    .sort((a, b) => rank(a) - rank(b) || a.load - b.load || a.name.localeCompare(b.name, 'nb'))
}
