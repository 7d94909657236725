import { findPractitioners } from '../authorities/index.ts'
import { getCase, grantedRights } from '../cases/index.ts'
import type { Authority } from '../platform/authority/authority.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Db } from '../platform/database/database.ts'
import { beginStandIn, endStandIns, findAppointments, findStandIns } from './appointment-store.ts'
import { type CoordinatorRole, standingOf } from './rules/standing.ts'
import { standingRights } from './standing-rights.ts'

/**
 * The standing rule: each right that is granted is held by somebody who coordinates, or a named person in the unit stands
 * in, the case handler first (forskrift 1110 § 3). Called after everything that may leave somebody without.
 */
export async function keepCovered(
  db: Db,
  authority: Pick<Authority, 'id' | 'kind'>,
  personId: string,
  now: Date,
): Promise<void> {
  const appointments = await findAppointments(db, personId)
  const standIns = await findStandIns(db, personId)
  const rights = standingRights(await grantedRights(db, personId), authority)
  for (const standIn of standIns) {
    if (!rights.some(({ role }) => role === standIn.role)) await endStandIns(db, personId, standIn.role, now)
  }
  for (const right of rights) {
    const hasStandIn = standIns.some(({ role }) => role === right.role)
    const at = now.toISOString()
    const standing = standingOf({ role: right.role, appointments, hasStandIn, withoutSince: at }, at)
    if (standing.state === 'held' && hasStandIn) await endStandIns(db, personId, right.role, now)
    if (standing.state === 'without') await begin(db, authority.id, personId, right.role, right.caseId, now)
  }
}

async function begin(
  db: Db,
  authorityId: string,
  personId: string,
  role: CoordinatorRole,
  caseId: string,
  now: Date,
): Promise<void> {
  const { unitId, handlerId } = await getCase(db, caseId)
  const inUnit = (await findPractitioners(db, dayInOslo(now))).filter(({ unitIds }) =>
    unitIds.includes(unitId),
  )
  const one =
    inUnit.find(({ id }) => id === handlerId) ??
    inUnit.find(({ roles }) => roles.includes('unit_leader')) ??
    inUnit[0]
  if (one) await beginStandIn(db, authorityId, { personId, role, practitionerId: one.id, fromAt: now })
}
