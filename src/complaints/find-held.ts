import { findCase } from '../cases/index.ts'
import { findHeldOfUnits, getInquiry, type SenderKind, type WhyHeld } from '../inquiries/index.ts'
import { findPersonsNames } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findKnownAs } from './find-known-as.ts'
import { type ComplaintClock, complaintClock } from './rules/time-to-complain.ts'

/** A complaint that waits for the unit to settle who sent it, or to be let in (`complaint-held`). Days are 'YYYY-MM-DD'. */
export interface HeldRow {
  id: string
  inquiryId: string
  caseId: string
  personId: string
  personName: string
  reference: string
  senderName: string
  /** What they said to be. */
  senderKind: SenderKind
  why: WhyHeld
  receivedOn: string
  clock: ComplaintClock
}

/** Those in cases of these units, the one that came first, first. One whose sender is known is on its way into the case. */
export async function findHeld(db: ReadDb, unitIds: readonly string[], today: string): Promise<HeldRow[]> {
  const rows: HeldRow[] = []
  for (const { id, inquiryId, caseId, addedAt } of await findHeldOfUnits(db, unitIds)) {
    const inquiry = await getInquiry(db, inquiryId)
    const known = await findKnownAs(db, inquiry, today)
    const file = await findCase(db, caseId)
    if (!file || !('why' in known)) continue
    const receivedOn = dayInOslo(addedAt)
    const { personId, reference } = file
    rows.push({
      ...{ id, inquiryId, caseId, personId, reference, receivedOn },
      personName: '',
      senderName: inquiry.senderName,
      senderKind: inquiry.senderKind,
      why: known.why,
      clock: complaintClock({ state: 'received', receivedOn, mendBy: null }, true, today)!,
    })
  }
  const names = await findPersonsNames(
    db,
    rows.map(({ personId }) => personId),
  )
  return rows.map((row) => ({ ...row, personName: names.get(row.personId) ?? '' }))
}
