import { defineRule } from '../../law/rule.ts'

export const passedOnIsFollowed = defineRule({
  code: 'inquiry-passed-on',
  version: 2,
  paragraph: 'fvl §§ 11, 11 a, 13; folkeregisterloven § 10-4',
  says: 'One whose inquiry is passed on sees that it is, that it came, by when it is answered there, and that it is answered: dates only. Where it went tells where the person belongs: it is named to who is known here as somebody who may know of the person, and to those at work here; not to one who only said who they are, unless they said the place themselves. Of one whose address is protected it is named to nobody who is not to learn where they are.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11, 11 a, 13; lov-2016-12-09-88 § 10-4',
})

export const senderGoesAlong = defineRule({
  code: 'sender-goes-along',
  version: 1,
  paragraph: 'fvl §§ 11, 11 a, 13; folkeregisterloven § 10-4',
  says: 'One who sent an inquiry signed in as a citizen is its sender also where it is passed on to, and reads the answer there, when they may be told where that is. Who did not sign in, was at work, or is to hear no more, is not; and of one whose address is protected it is closed, from that day, to everybody but the person and those on record there who may know.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11, 11 a, 13; lov-2016-12-09-88 § 10-4',
})

export const newDateGoesAlong = defineRule({
  code: 'new-date-goes-along',
  version: 2,
  paragraph: 'fvl § 11 a',
  says: 'A new date given in an interim reply is the date everybody who asked is shown, also where the inquiry or the case was passed on from: nobody is left with a date that no longer is meant. It is shown as new, with the day that was said before.',
  basis: 'inference',
  source: 'lov-1967-02-10 § 11 a',
})

/** The day an inquiry is to be answered by, as those who asked are told it: theirs who answer it now. */
export function dueOf(inquiry: { answerDue: string; forwardedAnswerDue: string | null }): string {
  return inquiry.forwardedAnswerDue ?? inquiry.answerDue
}

/** What was said before it was moved; null where it stands as first said. */
export function dueBefore(inquiry: {
  answerDueWas: string | null
  forwardedAnswerDue: string | null
  forwardedAnswerDueWas: string | null
}): string | null {
  return inquiry.forwardedAnswerDue ? inquiry.forwardedAnswerDueWas : inquiry.answerDueWas
}

export interface SenderSeen {
  /** The person, or on record here as one who may know of them. */
  isProven: boolean
  /** Signed in at work here. */
  isAtWork: boolean
  /** The address is protected, and this reader is not to learn where it is. */
  isShielded: boolean
}

/** May the sender learn where the person belongs: the place, its unit and telephone, and who has the case? */
export const mayLearnWhere = ({ isProven, isAtWork, isShielded }: SenderSeen): boolean =>
  !isShielded && (isProven || isAtWork)

/** May the sender be told the name of the authority it was passed on to? */
export const mayNameReceiver = (sender: SenderSeen & { saidItThemselves: boolean }): boolean =>
  mayLearnWhere(sender) || (!sender.isShielded && sender.saidItThemselves)

/** Is a citizen who sent it its sender also there? They are led nowhere they may not be told of. */
export const goesAlong = mayNameReceiver
