import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id, optionalDate, optionalText, text, ticked } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { changeInquiry, tellOrigin } from './inquiry-store.ts'
import { unitSubject } from './inquiry-subject.ts'
import { mayHaveCareTeam } from './rules/care-team.ts'
import { inquiryLifecycle } from './rules/transitions.ts'
import { tellPersonAnswer } from './tell-person.ts'
import { tellSender } from './tell-sender.ts'

/**
 * The unit's answer to who asked for a team of those who help. It is set up with the person's consent only, and then
 * somebody calls it together by a day. Where the inquiry asks for a right too, that is decided in a case.
 */
export const answerCareTeam = command({
  act: inquiryActs.decide,
  form: z
    .object({
      inquiryId: id,
      result: choice(['set_up', 'not_set_up']),
      caller: optionalText(200),
      by: optionalDate,
      text: text(2000),
      agreesNow: ticked,
    })
    .superRefine(({ result, caller, by }, context) => {
      const lacks = (path: string) => context.addIssue({ code: 'custom', path: [path], message: 'required' })
      if (result === 'set_up' && !caller) lacks('caller')
      if (result === 'set_up' && !by) lacks('by')
    }),
  about: ({ inquiryId }, db) => unitSubject(db, inquiryId, { lock: true }),
  async run({ input, subject, db, events, ...asked }) {
    const { inquiry } = subject
    const { authorityId, now, today } = asked
    if (!inquiry.asksFor.includes('care_team') || inquiry.careTeamResult !== null || isOver(inquiry.state))
      return refuse('not_in_this_state')
    const isSetUp = input.result === 'set_up'
    const knows = inquiry.personKnows as 'yes' | 'no' | 'unsure'
    if (isSetUp && !mayHaveCareTeam(knows, inquiry.personAnswer, input.agreesNow))
      return inquiry.personAnswer
        ? refuse('person_does_not_want', 'result')
        : refuse('must_agree', 'agreesNow')
    if (isSetUp && input.by && input.by < today) return refuse('in_the_past', 'by')
    const isAll = inquiry.asksFor.every((each) => each === 'care_team')
    const next = isAll && inquiry.caseId === null ? inquiryLifecycle.next(inquiry.state, 'answer') : null
    if (isRefusal(next)) return next
    await changeInquiry(db, inquiry.id, {
      careTeamResult: input.result,
      careTeamCaller: isSetUp ? input.caller : '',
      careTeamBy: isSetUp ? (input.by ?? null) : null,
      careTeamText: input.text,
      careTeamAnsweredAt: now,
      ...(next && { state: next, answeredAt: now }),
    })
    events.add({
      type: 'care_team_answered',
      personId: inquiry.personId,
      facts: { inquiryId: inquiry.id, result: input.result },
    })
    await tellSender(db, authorityId, inquiry, { kind: 'inquiry_answered', now, today })
    await tellPersonAnswer(db, asked, inquiry)
    if (next) await tellOrigin(db, inquiry)
    return { inquiryId: inquiry.id }
  },
})

function isOver(state: string): boolean {
  return state === 'forwarded' || state === 'withdrawn' || state === 'answered'
}
