import { defineRule } from '../../law/rule.ts'

export const passedOnIsFollowed = defineRule({
  code: 'inquiry-passed-on',
  version: 1,
  paragraph: 'fvl §§ 11, 11 a; folkeregisterloven § 10-4',
  says: 'One whose inquiry is passed on sees where it is, that it came, by when it is answered there, and that it is answered: dates only. Where the address is secret the receiver is not named to anybody but the person, since it tells where they live.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11, 11 a; lov-2016-12-09-88 § 10-4',
})

export const newDateGoesAlong = defineRule({
  code: 'new-date-goes-along',
  version: 1,
  paragraph: 'fvl § 11 a',
  says: 'A new date given in an interim reply is the date everybody who asked is shown, also where the inquiry or the case was passed on from: nobody is left with a date that no longer is meant.',
  basis: 'inference',
  source: 'lov-1967-02-10 § 11 a',
})

/** The day an inquiry is to be answered by, as those who asked are told it: theirs who answer it now. */
export function dueOf(inquiry: { answerDue: string; forwardedAnswerDue: string | null }): string {
  return inquiry.forwardedAnswerDue ?? inquiry.answerDue
}

/** May the sender be told the name of the authority it was passed on to? */
export function mayNameReceiver(reader: { isSecret: boolean; isThePerson: boolean }): boolean {
  return !reader.isSecret || reader.isThePerson
}
