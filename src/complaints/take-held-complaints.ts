import { nobody } from '../access/actor.ts'
import { findCase } from '../cases/index.ts'
import { findHeldComplaints, findInquiriesOfCase } from '../inquiries/index.ts'
import { isKeptOutOf } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Database } from '../platform/database/database.ts'
import { type NewEvent, writeEvents } from '../platform/events/events.ts'
import { isRefusal } from '../platform/refusal.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import { askersComplaint } from './complain-before-case.ts'
import { receiveComplaint } from './receive-complaint.ts'

interface Means {
  database: Database
  secrets: Secrets
  now: () => Date
}

/**
 * The unit has taken inquiries into a case: what was complained of them (`complaint-held`) is in the case from now on, with
 * the day it came; those of one who is kept out when that is over. Their files are the inquiry's. Done again it changes nothing.
 */
export async function takeHeldComplaints(
  { database, secrets, now: clock }: Means,
  { authorityId = '', caseId = '' }: Record<string, string>,
): Promise<void> {
  const now = clock()
  await database.transaction(authorityId, async (db) => {
    const file = await findCase(db, caseId)
    if (!file) return
    const events: NewEvent[] = []
    const context = {
      db,
      authorityId,
      secrets,
      now,
      today: dayInOslo(now),
      events: { add: (event: NewEvent) => events.push(event) },
    }
    const inquiries = new Map((await findInquiriesOfCase(db, caseId)).map((each) => [each.id, each]))
    for (const { id: heldAs, inquiryId, addedAt, complaint } of await findHeldComplaints(db, [
      ...inquiries.keys(),
    ])) {
      const { senderKey, senderName, senderKind } = inquiries.get(inquiryId)!
      // They reach nobody but the unit while the person is withheld from the one who wrote (`complaint-held`)
      if (senderKey && (await isKeptOutOf(db, file.personId, senderKey, context.today))) continue
      const received = await receiveComplaint(
        context,
        { personId: file.personId, unitId: file.unitId, caseId, decision: null },
        { ...askersComplaint(senderKind, { key: senderKey, name: senderName }, complaint, addedAt), heldAs },
        { by: null, chosen: [] },
      )
      if (isRefusal(received)) throw new Error(`a held complaint is refused: ${received.refused}`)
    }
    await writeEvents(db, authorityId, events, { actor: nobody, grant: null, now })
  })
  database.wake()
}
