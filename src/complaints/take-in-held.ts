import { z } from 'zod'
import { findHeldComplaint, lockInquiry, mayTakeInHeld } from '../inquiries/index.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { aboutCase } from './about-complaint.ts'
import { acts } from './access.ts'
import { askersComplaint } from './complain-before-case.ts'
import { findKnownAs } from './find-known-as.ts'
import { receiveComplaint } from './receive-complaint.ts'

async function aboutHeld({ heldAs }: { heldAs: string }, db: ReadDb) {
  const held = await findHeldComplaint(db, heldAs)
  const inquiry = held && (await lockInquiry(db, held.inquiryId))
  const about = inquiry?.caseId ? await aboutCase(db, inquiry.caseId) : null
  return about && { ...about, held: held!, inquiry: inquiry! }
}

/**
 * The unit takes a complaint of one who is not on record into the case itself (`complaint-held`): it counts from the day it came,
 * as of one who lacks a power of attorney, which is asked for. Refuses: not_in_this_state (it is there, or taken back), kept_out, settle_first.
 */
export const takeInHeld = command({
  act: acts.record,
  form: z.object({ heldAs: id }),
  about: aboutHeld,
  async run(context) {
    const { subject, db, today, grant } = context
    const { held, inquiry, personId, unitId, case: file } = subject
    if (held.isTaken || inquiry.state === 'withdrawn') return refuse('not_in_this_state')
    const known = await findKnownAs(db, inquiry, today)
    if ('why' in known && !mayTakeInHeld(known.why))
      return refuse(known.why === 'kept_out' ? 'kept_out' : 'settle_first')
    const asker = { key: inquiry.senderKey, name: inquiry.senderName }
    const complainantIs = 'why' in known ? null : known.complainantIs
    const received = await receiveComplaint(
      context,
      { personId, unitId, caseId: file.id, decision: null },
      {
        ...askersComplaint(complainantIs, asker, held.complaint, held.addedAt),
        recordedBy: grant.relation.practitionerId!, // the unit's people are practitioners
        heldAs: held.id,
      },
      { by: null, chosen: [] },
    )
    return isRefusal(received) ? received : { complaintId: received.complaintId }
  },
})
