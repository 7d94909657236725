import { z } from 'zod'
import { findInquiriesOfCase } from '../inquiries/index.ts'
import { isRefused } from '../law/refusal.ts'
import { findToBeAsked } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import { date, id, optionalId, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { changeCaseState } from './change-case-state.ts'
import { findSendersToAsk } from './find-senders-to-ask.ts'
import { isBeingWorkedOn } from './is-being-worked-on.ts'
import { keepQuestionLetter } from './keep-question-letter.ts'
import { findRequest, insertRequest } from './request-store.ts'
import { tellAsked } from './tell-asked.ts'

/** Asks the person, or a sender, for what is missing, with a date. The case waits; none of its clocks do (fvl §§ 11 a, 17). */
export const askForInformation = command({
  act: acts.workOnCase,
  form: z.object({ caseId: id, inquiryId: optionalId, question: text(2000), answerBy: date }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run(context) {
    const { input, subject, db, authorityId, grant, now, today, events } = context
    const { case: file } = subject
    if (!isBeingWorkedOn(file.state) || file.state === 'open') return refuse('not_in_this_state')
    if (input.answerBy <= today) return refuse('in_the_past', 'answerBy')
    const { inquiryId } = input
    const senders = inquiryId ? await findSendersToAsk(db, await findInquiriesOfCase(db, file.id), today) : []
    const sender = senders.find(({ inquiry }) => inquiry.id === inquiryId)?.inquiry ?? null
    if (inquiryId && !sender) return refuse('sender_not_reached', 'inquiryId')
    if (!sender && !(await findToBeAsked(db, file.personId, today)).length)
      return refuse('only_shielded_to_ask', 'inquiryId')
    const requestId = await insertRequest(db, authorityId, {
      caseId: file.id,
      personId: file.personId,
      askedOf: sender ? 'sender' : 'person',
      inquiryId: sender?.id ?? null,
      question: input.question,
      answerBy: input.answerBy,
      askedBy: grant.relation.practitionerId!,
      askedAt: now,
    })
    if (file.state === 'under_assessment') {
      const waits = await changeCaseState(context, 'wait_for_information', {
        reason: input.question,
        changes: { waitingSince: today },
      })
      if (isRefused(waits)) return waits
    } else await updateCase(db, file.id, {})
    const { question, answerBy } = input
    const askedBy = grant.relation.practitionerId!
    const letterId = sender
      ? undefined
      : await keepQuestionLetter(db, context, file, { question, answerBy, askedBy })
    await tellAsked(db, authorityId, (await findRequest(db, requestId))!, now, letterId)
    events.add({
      type: 'information_asked',
      personId: file.personId,
      facts: { caseId: file.id, requestId, of: sender ? 'sender' : 'person' },
    })
    return { caseId: file.id, requestId }
  },
})
