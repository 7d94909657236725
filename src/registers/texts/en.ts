import type { DifferenceKind } from '../rules/compare-with-register.ts'
import type { Texts } from './nb.ts'

const differences: Record<DifferenceKind, string> = {
  name: 'The name is different',
  birth_date: 'The date of birth is different',
  moved: 'Has moved to another municipality',
  protection_lifted: 'The register has a milder address protection, or none',
  parent_new: 'Has parental responsibility',
  parent_ended: 'No longer has parental responsibility',
  guardian_new: 'Is appointed guardian',
  guardian_changed: 'The guardian’s mandate has changed',
  guardian_ended: 'Is no longer guardian',
  household: 'Who lives together',
  birth_unclear: 'A child is born',
}

/** What follows when one says yes to it. */
const follows: Record<DifferenceKind, string> = {
  name: 'The name is corrected here.',
  birth_date: 'The date of birth is corrected here.',
  moved: 'Nothing changes by itself. Consider whether the case is to be transferred.',
  protection_lifted:
    'The protection here follows the register from now on. If you were told that the address is secret, ask first.',
  parent_new: 'Sees the case and the plan, and is notified, from now on.',
  parent_ended: 'No longer sees the case and the plan, and is not notified.',
  guardian_new: 'Sees and is notified within the mandate from now on.',
  guardian_changed: 'The mandate is corrected here.',
  guardian_ended: 'No longer sees the case and the plan, and is not notified.',
  household:
    'One who lives with the child sees everything. One who does not is shielded from all that shows where the child is.',
  birth_unclear:
    'If this is the child the case waits for, the case gets number, name and date. If not, it is only noted.',
}

export const en = {
  title: 'The population register',
  back: 'To the case',
  lead: (name: string) =>
    `What the population register says about ${name}. Somebody in the unit must decide what to do.`,
  readAt: (day: string) => `Last asked ${day}.`,
  neverRead: 'The register has not been asked yet.',
  diedTitle: (day: string) => `Died ${day}, according to the population register`,
  diedText: 'Notices and letters have stopped. Nothing else ends by itself. This remains:',
  nothingRemains: 'Everything is ended.',
  remains: {
    coordinator: (name: string) => `End the appointment of ${name}`,
    plan: () => 'End the plan',
    meeting: () => 'Cancel the meeting that is arranged',
    case: (reference: string) => `Close the case ${reference}`,
  },
  protectedTitle: 'The address is protected',
  protectedText:
    'All that shows where the person is, is hidden from a parent until you have confirmed that they live together. Do not write places, school or services in what both parents read.',
  toDecide: 'To decide',
  nothing: 'The register and the case say the same.',
  differences,
  follows,
  here: 'Here',
  there: 'The register',
  whom: 'Who',
  unknownName: 'The name is not known',
  movedTo: (number: string, name: string | undefined) =>
    number ? (name ?? `The municipality with number ${number}`) : 'Not shown, the address is protected',
  together: 'Lives with the child',
  apart: 'Does not live with the child',
  mandates: {
    personal: 'personal matters',
    financial: 'financial matters',
    both: 'personal and financial matters',
  } as Record<string, string>,
  protections: {
    none: 'None',
    confidential: 'Confidential',
    strictly_confidential: 'Strictly confidential',
  } as Record<string, string>,
  accept: 'Follow the register',
  keep: 'Leave it as it is',
  reason: 'Why it should be left as it is',
  number: {
    title: 'National identity number that waits',
    waits:
      'The population register has not answered yet. We ask again by ourselves. Meanwhile the number opens nothing to anybody.',
    differs: 'The number opens nothing to anybody until you have settled whose it is.',
    replaces:
      'The person has another national identity number today. It counts until you have confirmed the new one.',
    nameHere: 'The name in the case',
    bornHere: 'Born, in the case',
    standingName: 'The number that counts now belongs to',
    ownerName: 'The number that was written belongs to',
    ownerBorn: 'Born, by the number',
    noName: 'The population register gives no name',
    notAsked: 'Not answered yet',
    typed: 'Written',
    typedBy: (name: string, day: string) => `by ${name} ${day}`,
    confirm: 'Confirm the number',
    confirmText: 'The owner of the number sees the case and the plan, and is notified, from now on.',
    confirmReplaces:
      'The owner of the new number sees the case and the plan from now on. The owner of the old one loses all access at the same moment. Then look at the parents, consents and answers that are registered: they may be from the wrong person.',
    confirmReason: 'How do you know that the number is this person’s?',
    another:
      'Another in the unit must confirm the number, since you wrote it. This is the organisation’s own choice.',
    drop: 'Do not use the number',
    dropReason: 'Why is it not to be used?',
  },
  aroundTitle: 'Those around the person',
  source: { unit: 'Recorded by the unit', population_register: 'From the population register' },
  confirmedAt: (day: string) => `confirmed ${day}`,
  noteHome: (name: string) => `Does ${name} live with the child?`,
  noteHomeLead:
    'If you answer that they live together, the parent sees everything. Answer only what you know.',
  noteHomeAsk: 'What do you know?',
  saveHome: 'Save',
  home: {
    yes: 'lives with the child',
    no: 'lives elsewhere',
    unknown: 'not known whether they live together, and shielded',
  },
  paper: {
    title: 'Letters to be sent on paper',
    lead: 'These are reserved against digital post, or cannot be reached digitally. Print, put in an envelope, and enter the day you posted it.',
    none: 'No letters are waiting.',
    to: 'To',
    what: 'What',
    why: 'Why on paper',
    address: 'Address',
    since: 'Waiting since',
    waitedLong: (day: string, days: number) =>
      `${day}. Has waited for ${days} days. Post it as soon as you can.`,
    reasons: {
      reserved: 'Reserved against digital post',
      no_contact: 'No valid email or mobile in the contact register',
      unknown: 'Not known in the contact register',
    },
    protected: 'Protected address. Send by the authority’s own routine. The address is never shown here.',
    referral: 'Referral',
    notHere: 'Those who get the referral are not here',
    findAddress: 'Look up the address of those who get it.',
    noAddress: 'Not known. Look it up in the population register.',
    print: 'Print the letter (PDF)',
    postedOn: 'Posted',
    byRoutine: 'Sent by the routine for protected addresses',
    post: 'Mark as posted',
    postWhose: (name: string, number: number) => `Mark letter ${number}, to ${name}, as posted`,
    posted: 'Posted in the last two weeks',
    postedAt: (day: string) => `Posted ${day}`,
  },
  sentences: {
    not_protected: 'The address is not protected now. Look at the page again.',
    reason_missing: 'Write why it should be left as it is.',
    known_already: 'The child is already here. Correct the other case first.',
    name_missing: 'The name is not known yet. Wait until the register has it.',
    register_not_answered:
      'The population register has not answered yet. Until then the number cannot be confirmed.',
    another_confirms: 'Another in the unit must confirm the number, since you wrote it.',
    number_is_known:
      'The number belongs to somebody registered here. Join the case with that person’s, under “More you can do” in the case.',
    posted_already: 'The letter is already marked as posted.',
    stopped: 'The letter is stopped and is not to be sent.',
    day_ahead: 'The day cannot be after today.',
    before_it_was_made: 'The day cannot be before the letter was made.',
    by_routine: 'Tick that the letter was sent by the routine for protected addresses.',
  } as Record<string, string>,
} satisfies Texts
