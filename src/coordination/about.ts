import { getCase } from '../cases/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findAppointment, lockCoordination } from './appointment-store.ts'

/** The appointment, of the person and unit of its case; the person's coordination is locked when it will change. */
export async function aboutAppointment(db: ReadDb, appointmentId: string, { lock = false } = {}) {
  const before = await findAppointment(db, appointmentId)
  if (!before) return null
  if (lock) await lockCoordination(db, before.personId)
  const appointment = lock ? (await findAppointment(db, appointmentId))! : before
  const { unitId, handlerId } = await getCase(db, appointment.caseId)
  return { personId: appointment.personId, unitId, handlerId, version: appointment.version, appointment }
}
