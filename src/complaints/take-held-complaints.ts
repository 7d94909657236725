import { nobody } from '../access/actor.ts'
import { findCase } from '../cases/index.ts'
import { findHeldComplaints, findHeldWithCase, findInquiriesOfCase } from '../inquiries/index.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Database } from '../platform/database/database.ts'
import { type NewEvent, writeEvents } from '../platform/events/events.ts'
import { isRefusal } from '../platform/refusal.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import { askersComplaint } from './complain-before-case.ts'
import { findKnownAs } from './find-known-as.ts'
import { receiveComplaint } from './receive-complaint.ts'

interface Means {
  database: Database
  secrets: Secrets
  now: () => Date
}

/**
 * The unit has taken inquiries into a case, or it is settled who sent one: what those who are known complained of them is in the
 * case from now on, with the day it came, as what they are on record as (`complaint-held`). The rest waits. Their files are the
 * inquiry's. Done again it changes nothing.
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
    const inquiries = new Map(
      (await findInquiriesOfCase(db, caseId))
        .filter(({ state }) => state !== 'withdrawn')
        .map((each) => [each.id, each]),
    )
    for (const { id: heldAs, inquiryId, addedAt, complaint } of await findHeldComplaints(db, [
      ...inquiries.keys(),
    ])) {
      const inquiry = inquiries.get(inquiryId)!
      const known = await findKnownAs(db, inquiry, context.today)
      if ('why' in known) continue
      const asker = { key: inquiry.senderKey, name: inquiry.senderName }
      const received = await receiveComplaint(
        context,
        { personId: file.personId, unitId: file.unitId, caseId, decision: null },
        { ...askersComplaint(known.complainantIs, asker, complaint, addedAt), heldAs },
        { by: null, chosen: [] },
      )
      if (isRefusal(received)) throw new Error(`a held complaint is refused: ${received.refused}`)
    }
    await writeEvents(db, authorityId, events, { actor: nobody, grant: null, now })
  })
  database.wake()
}

/** Each day: all that is held in cases is asked of anew, so that nothing waits on because one way to become known was not thought of. */
export async function takeAllHeldComplaints(means: Means): Promise<void> {
  for (const authorityId of (await getAuthorities(means.database)).keys()) {
    const held = await means.database.transaction(authorityId, findHeldWithCase)
    for (const caseId of new Set(held.map((each) => each.caseId)))
      await takeHeldComplaints(means, { authorityId, caseId })
  }
}
