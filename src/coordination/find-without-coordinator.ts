import type { Authority } from '../platform/authority/authority.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { StandIn } from './appointment.ts'
import { findCoordinationOf, findGrantedInUnits, findStandInTimes } from './appointment-store.ts'
import { type CoordinatorRole, standingOf } from './rules/standing.ts'
import { standingRights, withoutSince } from './standing-rights.ts'

export interface PersonWithoutCoordinator {
  personId: string
  caseId: string
  role: CoordinatorRole
  /** Whole hours since a coordinator was there, or since the decision. */
  hours: number
  /** Who stands in; null: nobody does. */
  standIn: StandIn | null
  /** Whose answer is awaited: the one who is asked. Null: nobody is. */
  asked: string | null
  /** The coordinator who is away; null: there is none. */
  away: string | null
}

/** Those of these units who have the right to a coordinator and none who is there now: the longest first. */
export async function findPersonsWithoutCoordinator(
  db: ReadDb,
  unitIds: readonly string[],
  now: Date,
  authority: Pick<Authority, 'kind'> = { kind: 'municipality' },
): Promise<PersonWithoutCoordinator[]> {
  const granted = await findGrantedInUnits(db, unitIds)
  const personIds = [...new Set(granted.map((each) => each.personId))]
  const { appointments, standIns } = await findCoordinationOf(db, personIds)
  const times = await findStandInTimes(db, personIds)
  const found = personIds.flatMap((personId) => {
    const own = appointments.filter((each) => each.personId === personId)
    const rights = standingRights(
      granted.filter((each) => each.personId === personId),
      authority,
    )
    const stoodIn = times.filter((each) => each.personId === personId)
    return rights.flatMap((right): PersonWithoutCoordinator[] => {
      const facts = { role: right.role, appointments: own, withoutSince: withoutSince(right, own, stoodIn) }
      const standing = standingOf({ ...facts, hasStandIn: false }, now.toISOString())
      if (standing.state !== 'without') return []
      const nameOf = (wanted: string) =>
        own.find(({ role, state }) => role === right.role && state === wanted)?.name ?? null
      return [
        {
          personId,
          caseId: right.caseId,
          role: right.role,
          hours: standing.hours,
          standIn: standIns.find((each) => each.personId === personId && each.role === right.role) ?? null,
          asked: nameOf('offered'),
          away: nameOf('absent'),
        },
      ]
    })
  })
  return found.sort((a, b) => b.hours - a.hours)
}
