import type { Authority } from '../platform/authority/authority.ts'
import type { Appointment } from './appointment.ts'
import type { CoordinatorRole } from './rules/standing.ts'

/** A granted right that somebody must fill. */
export interface StandingRight {
  role: CoordinatorRole
  decisionId: string
  caseId: string
  issuedAt: Date
}

/**
 * The roles that are to be filled for somebody's granted rights. A child coordinator does what a coordinator would
 * (hol § 3-4), so that one is not asked for beside; a hospital trust's coordinator is the hospital's (sphl § 2-5 a).
 */
export function standingRights(
  rights: readonly { item: string; decisionId: string; caseId: string; issuedAt: Date }[],
  authority: Pick<Authority, 'kind'>,
): StandingRight[] {
  const found = rights.flatMap(({ item, decisionId, caseId, issuedAt }): StandingRight[] => {
    const right = { decisionId, caseId, issuedAt }
    if (item === 'child_coordinator') return [{ role: 'child_coordinator', ...right }]
    if (item !== 'coordinator') return []
    return [{ role: authority.kind === 'hospital_trust' ? 'hospital_coordinator' : 'coordinator', ...right }]
  })
  const hasChildCoordinator = found.some(({ role }) => role === 'child_coordinator')
  return found.filter(({ role }) => !(hasChildCoordinator && role === 'coordinator'))
}

/** From when the right stood with nobody: the decision, or the day the last coordinator was done. ISO instant. */
export function withoutSince(right: StandingRight, appointments: readonly Appointment[]): string {
  const ends = appointments
    .filter(({ endedOn, activeFrom, role }) => role === right.role && activeFrom && endedOn)
    .map(({ endedOn }) => `${endedOn}T12:00:00.000Z`)
  return [right.issuedAt.toISOString(), ...ends].sort().at(-1)!
}
