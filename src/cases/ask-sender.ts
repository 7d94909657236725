import { z } from 'zod'
import { askBack, inquiryLifecycle, isOwnOfUnit, lockInquiry } from '../inquiries/index.ts'
import { command } from '../platform/command.ts'
import { date, id, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findWayToAsk } from './find-senders-to-ask.ts'
import { findRequest, findRequestsOfInquiry, insertRequest } from './request-store.ts'
import { tellAsked } from './tell-asked.ts'

/** Waiting for an answer at once, of one inquiry. */
const mostAsked = 5

/** Asks who sent an inquiry, before there is a case. The inquiry waits; its clock does not (fvl §§ 11 a, 17). */
export const askSender = command({
  act: acts.askSender,
  form: z.object({ inquiryId: id, question: text(2000), answerBy: date }),
  about: async ({ inquiryId }, db) => {
    const inquiry = await lockInquiry(db, inquiryId)
    return (
      inquiry && {
        personId: inquiry.personId,
        unitId: inquiry.unitId,
        version: inquiry.version,
        inquiry,
      }
    )
  },
  async run({ input, subject, db, authorityId, grant, now, today, events }) {
    const { inquiry } = subject
    const isWaiting = inquiry.state === 'needs_information'
    if (inquiry.caseId || !(isWaiting || inquiryLifecycle.canDo(inquiry.state, 'ask_for_information')))
      return refuse('not_in_this_state')
    if (input.answerBy <= today) return refuse('in_the_past', 'answerBy')
    const way = isOwnOfUnit(inquiry) ? null : await findWayToAsk(db, inquiry, today)
    if (!way) return refuse('sender_not_to_be_asked', 'question')
    const asked = (await findRequestsOfInquiry(db, inquiry.id)).filter(({ state }) => state === 'asked')
    if (asked.length >= mostAsked) return refuse('asked_enough', 'question')
    const requestId = await insertRequest(db, authorityId, {
      caseId: null,
      personId: inquiry.personId,
      askedOf: 'sender',
      inquiryId: inquiry.id,
      question: input.question,
      answerBy: input.answerBy,
      askedBy: grant.relation.practitionerId!,
      askedAt: now,
    })
    await askBack(db, inquiry)
    await tellAsked(db, authorityId, (await findRequest(db, requestId))!, now)
    events.add({
      type: 'information_asked',
      personId: inquiry.personId,
      facts: { inquiryId: inquiry.id, requestId, of: 'sender', by: way },
    })
    return { inquiryId: inquiry.id, requestId }
  },
})
