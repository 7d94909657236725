import { defineRule } from '../../law/rule.ts'
import { isPersonTold, type PersonAnswer, type SenderKind } from './on-behalf.ts'
import type { InquiryState } from './transitions.ts'

export const hearsNothingMore = defineRule({
  code: 'sender-hears-nothing-more',
  version: 1,
  paragraph: 'fvl § 13; hpl § 21; pbrl § 3-6',
  says: 'When the one it is about does not want it, or wants to talk first, who asked for them is shown the inquiry as it was received, and no more: no status, new date, answer, question or notice. Everybody who asks for another is told from the start that it may be so.',
  basis: 'inference',
  source: 'lov-1967-02-10 § 13; lov-1999-07-02-64 § 21; lov-1999-07-02-63 § 3-6',
})

interface Answered {
  senderKind: SenderKind
  personAnswer: PersonAnswer | null
}

/** Has the person been promised that nothing is said to the one who asked (the words on their own page)? */
export function isSilent({ senderKind, personAnswer }: Answered): boolean {
  return senderKind !== 'self' && (personAnswer === 'does_not_want' || personAnswer === 'wants_to_talk')
}

/** Is the sender told that they may hear no more: whenever the one it is about may say no. */
export function mayHearNoMore(sender: SenderKind, isUnder16: boolean): boolean {
  return isPersonTold(sender, isUnder16)
}

/** What became of an inquiry, as far as it may be shown to who sent it. */
interface Became extends Answered {
  state: InquiryState
  caseId: string | null
  answerDue: string
  answerDueWas: string | null
  answer: string
  answeredAt: Date | null
  forwardedTo: string | null
  forwardedInquiryReceivedAt: Date | null
  forwardedAnswerDue: string | null
  forwardedAnswerDueWas: string | null
  forwardedAnsweredAt: Date | null
  forwardedSentId: string | null
  careTeamResult: 'set_up' | 'not_set_up' | null
}

/** @param promised the day that was promised when it came */
export function asSenderSees<I extends Became>(inquiry: I, promised: string): I {
  if (!isSilent(inquiry)) return inquiry
  return {
    ...inquiry,
    state: inquiry.state === 'withdrawn' ? 'withdrawn' : 'received',
    caseId: null,
    answerDue: promised,
    answerDueWas: null,
    answer: '',
    answeredAt: null,
    forwardedTo: null,
    forwardedInquiryReceivedAt: null,
    forwardedAnswerDue: null,
    forwardedAnswerDueWas: null,
    forwardedAnsweredAt: null,
    forwardedSentId: null,
    careTeamResult: null,
  }
}
