import { z } from 'zod'
import { findInquiriesOfCase, takeOutOfCase } from '../inquiries/index.ts'
import { findRelatedPersons, getPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { id, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject } from './case-store.ts'
import { putBack } from './put-back.ts'
import { takeRequestsOutOfCase } from './request-store.ts'
import { takeOutOfApproval } from './take-out-of-approval.ts'

/**
 * An inquiry that does not belong in the case goes back to the unit's queue as it was received, with its own clock: it is
 * asked anew who it is about, and it counts no more for what is asked for again. What it alone had changed in the case is put back.
 */
export const takeInquiryOut = command({
  act: acts.workOnCase,
  form: z.object({ caseId: id, inquiryId: id, reason: text(500) }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run(context) {
    const { input, subject, db, authorityId, grant, now, today, events } = context
    const { case: file, personId } = subject
    if (file.state === 'closed') return refuse('not_in_this_state')
    const inquiries = await findInquiriesOfCase(db, file.id)
    const found = inquiries.find((each) => each.id === input.inquiryId)
    if (found?.state !== 'accepted_to_case') return refuse('inquiry_not_here')
    // A case with nothing asked in it is closed, or joined with the right one
    if (inquiries.length === 1) return refuse('only_inquiry')
    const { identityKey } = await getPerson(db, personId)
    const around = await findRelatedPersons(db, personId, today)
    const theirs = [identityKey, ...around.map((each) => each.identityKey)]
    const isTheirs = found.senderKey !== null && theirs.includes(found.senderKey)
    await takeOutOfCase(db, found.id, { isTheirs })
    await takeRequestsOutOfCase(db, found.id)
    await insertCaseStep(db, authorityId, file.id, {
      act: 'take_inquiry_out',
      reason: input.reason,
      practitionerId: grant.relation.practitionerId ?? null,
      at: now,
    })
    events.add({
      type: 'inquiry_taken_out',
      personId,
      facts: { caseId: file.id, inquiryId: found.id },
    })
    await putBack(context, file.id, found)
    await takeOutOfApproval(context, file.id)
    return { caseId: file.id }
  },
})
