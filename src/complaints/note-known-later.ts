import { z } from 'zod'
import { findDecision } from '../cases/index.ts'
import { isRefused } from '../law/refusal.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { date, id, text } from '../platform/form/fields.ts'
import { lockedComplaint } from './about-complaint.ts'
import { acts } from './access.ts'
import { basisOfComplaint } from './basis-of-complaint.ts'
import { changeComplaint, tellParty } from './change-complaint.ts'
import type { Complaint } from './complaint.ts'
import { type CountedAtFirst, countedFromLater } from './rules/known-later.ts'

/** How the time of a complaint was counted when it came. `decidedAt`: null where the decision is missing. */
export async function countedAtFirst(
  db: ReadDb,
  complaint: Complaint,
  decidedAt: Date | null,
): Promise<CountedAtFirst> {
  const { receivedOn, knownOn, deadlineOn } = complaint
  const basis = await basisOfComplaint(db, complaint)
  return { basis, receivedOn, knownOn, deadlineOn, decidedOn: decidedAt && dayInOslo(decidedAt) }
}

/**
 * There was sufficient knowledge to complain only from a later day (pbrl § 7-5): the time counts from it, and the party reads
 * why. Noted anew, the last word counts. Refuses: not_this_basis, is_in_time, not_later, after_it_came.
 */
export const noteKnownLater = command({
  act: acts.work,
  form: z.object({ complaintId: id, knownFrom: date, reason: text(2000) }),
  about: lockedComplaint,
  async run(context) {
    const { input, subject, db } = context
    const { complaint } = subject
    const decision = complaint.decisionId ? await findDecision(db, complaint.decisionId) : null
    const first = await countedAtFirst(db, complaint, decision?.issuedAt ?? null)
    const counted = countedFromLater(first, input.knownFrom)
    if (isRefused(counted)) return counted
    const done = await changeComplaint(context, 'note_known', `${input.knownFrom}: ${input.reason}`, {
      knownLaterOn: input.knownFrom,
      knownLaterWhy: input.reason,
      laterDeadlineOn: counted.lastDay,
    })
    if (!isRefused(done)) await tellParty(context, 'complaint_changed')
    return done
  },
})
