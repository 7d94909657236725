import { findHeldComplaints, type Inquiry } from '../inquiries/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'

/** Complaints of a case's inquiries that are kept until it is settled who sent them (`complaint-held`), the oldest first. */
export async function findHeldOfCase(
  db: ReadDb,
  inquiries: readonly Inquiry[],
): Promise<{ id: string; senderName: string; receivedOn: string }[]> {
  const sent = new Map(inquiries.flatMap((each) => (each.state === 'withdrawn' ? [] : [[each.id, each]])))
  return (await findHeldComplaints(db, [...sent.keys()])).map(({ id, inquiryId, addedAt }) => ({
    id,
    senderName: sent.get(inquiryId)!.senderName,
    receivedOn: dayInOslo(addedAt),
  }))
}
