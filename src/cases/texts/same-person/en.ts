import type { SamePersonTexts } from './nb.ts'

export const en = {
  title: 'May be the same person',
  firstChoose:
    'Look at this before you open a case. If it is the same person, everything belongs in one case.',
  goChoose: 'Choose whom it is about',
  which: 'Whom is the inquiry about?',
  whichHint: 'Ask the sender for the national identity number, or who the parents are, if you are in doubt.',
  isThis: (name) => `${name}, who is registered here`,
  another: 'Another person',
  anotherReason: 'How do you know?',
  anotherReasonHint:
    'Fill in when you choose another person, or one of another name. The reason stands in the case.',
  born: (day) => `born ${day}`,
  due: (day) => `due ${day}`,
  hasNumber: 'national identity number is registered',
  noNumber: 'national identity number is missing',
  protected: 'Protected address: say nothing of where the person is',
  why: {
    number: 'The number that was written is theirs, but the name is another',
    name_and_day: 'Same name and date',
    expected: 'Was expected about then',
    sender: 'The sender is registered as close to them',
  },
  around: (names) => `close to them: ${names}`,
  caseHere: (reference) => `Case ${reference}`,
  elsewhere: (unit) => `has a case in ${unit}`,
  into: 'The inquiry is about somebody who has a case here',
  intoText: 'Use this when the name is written another way in the case.',
  intoLabel: 'The case number',
  intoButton: 'Put the inquiry in the case',
  intoHint: 'For example BAE-26-000123.',
  settleText:
    'Until this is settled, no parent is registered in the case if the person may have a protected address.',
  settleNow: 'Settle whether it is the same person.',
  joinTo: (name) => `It is the same person: join the case with that of ${name}`,
  joinText:
    'Inquiries, questions and the oldest deadline go to the other case. This one is closed as a duplicate. Notes, services and referrals stay here.',
  joinOther: 'Join the case with another case',
  reason: 'How do you know?',
  joinButton: 'Join',
  apartButton: 'It is another person',
  apart: (name) => `It is not ${name}`,
  otherName: (written) =>
    `The name that was written is another than the one we have for the national identity number: ${written}. It may be somebody else’s number. If the inquiry does not belong here, take it out of the case.`,
  takeOut: {
    title: 'Take the inquiry out of the case',
    text: 'It goes back to the queue as a new inquiry and no longer counts in the case. The sender is not told. The state and deadlines it changed in the case are put back.',
    reason: 'Why does it not belong here?',
    button: 'Take out of the case',
  },
  joinedTo: (reference) => `The case was a duplicate. It has been joined with ${reference}.`,
  toRight: 'To the right case',
  doubles: (reference) => `${reference} was a duplicate and has been joined with this one.`,
  events: {
    person_told_apart: 'Wrote that it is another person than one who is alike',
    inquiry_taken_out: 'Took an inquiry out of the case',
    case_as_before: 'The case is as it was before the inquiry: decided, with the deadlines it had',
    clocks_as_before: 'The deadlines are as they were before the inquiry',
  },
} satisfies SamePersonTexts

export const refusalsEn: Record<string, string> = {
  person_maybe_known: 'Choose whom it is about. Somebody registered here may be the same person.',
  another_needs_reason: 'Write how you know that it is another person.',
  other_name_needs_reason: 'Write how you know that it is the same person, when the name is another.',
  person_not_alike: 'Choose one of those shown here.',
  no_such_case: 'We find no such case in the unit. Check that the number is right.',
  which_case: 'Write the number of the other case.',
  different_numbers: 'They have a national identity number each, and are two persons.',
  address_told_secret:
    'An inquiry that waits says that the address is secret. Look at it before anybody is let into the case.',
  same_person_unsettled:
    'The person may be one with a protected address who is registered here. Settle that first, at the top of the case. Then the parent can be registered.',
  inquiry_not_here: 'The inquiry is not in the case now. Reload the page.',
  only_inquiry: 'It is the only inquiry in the case. Close the case, or join it with the right one.',
  decided_stands_alone: 'The case has a decision and cannot be joined with another.',
  at_another_unit: 'The other case is in another unit. Transfer this case there first.',
}
