import type { Authority } from '../platform/authority/authority.ts'
import type { Appointment } from './appointment.ts'
import { type CoordinatorRole, heldBy } from './rules/standing.ts'

/** A granted right that somebody must fill. */
export interface StandingRight {
  role: CoordinatorRole
  decisionId: string
  caseId: string
  issuedAt: Date
}

/**
 * The roles that are to be filled for somebody's granted rights. A child coordinator does what a coordinator would
 * (hol § 3-4), so that one is not asked for beside; a hospital trust's coordinator is the hospital's (sphl § 2-5 a). A plan
 * granted alone asks for one too: nobody has a plan that nobody leads (forskrift 1110 §§ 3, 9).
 */
export function standingRights(
  rights: readonly { item: string; decisionId: string; caseId: string; issuedAt: Date }[],
  authority: Pick<Authority, 'kind'>,
): StandingRight[] {
  const of = (wanted: string) => rights.find(({ item }) => item === wanted)
  const own = of('child_coordinator')
  const other = of('coordinator') ?? (own ? undefined : of('plan'))
  const found: StandingRight[] = []
  if (own) found.push(standing('child_coordinator', own))
  if (other && authority.kind === 'hospital_trust') found.push(standing('hospital_coordinator', other))
  if (other && authority.kind !== 'hospital_trust' && !own) found.push(standing('coordinator', other))
  return found
}

const standing = (
  role: CoordinatorRole,
  { decisionId, caseId, issuedAt }: Omit<StandingRight, 'role'>,
): StandingRight => ({ role, decisionId, caseId, issuedAt })

/** A time somebody stood in, from and until; null: still. */
export interface StandInTime {
  role: CoordinatorRole
  fromAt: Date
  untilAt: Date | null
}

/**
 * From when nobody who coordinates has been there. Somebody stands in exactly then (forskrift 1110 § 3), one after another:
 * so since the first of those in a row. Where nobody does: the decision, or the day the last coordinator was done. ISO instant.
 */
export function withoutSince(
  right: StandingRight,
  appointments: readonly Appointment[],
  standIns: readonly StandInTime[],
): string {
  const own = standIns.filter(({ role }) => role === right.role)
  let first = own.find(({ untilAt }) => untilAt === null)
  if (!first) {
    const ends = appointments
      .filter(({ endedOn, activeFrom, role }) => heldBy[right.role].includes(role) && activeFrom && endedOn)
      .map(({ endedOn }) => `${endedOn}T12:00:00.000Z`)
    return [right.issuedAt.toISOString(), ...ends].sort().at(-1)!
  }
  for (let before: StandInTime | undefined = first; before; ) {
    first = before
    const from: number = first.fromAt.getTime()
    before = own.find(
      (each) => each !== first && each.untilAt?.getTime() === from && each.fromAt.getTime() < from,
    )
  }
  return first.fromAt.toISOString()
}
