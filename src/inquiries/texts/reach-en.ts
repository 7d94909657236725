import type { ReachTexts } from './reach-nb.ts'

export const reachEn = {
  told: {
    as: 'What is the one who said it to the person?',
    asHint: 'Does not apply when you saw the need yourselves.',
    phone: 'Phone number of the one who said it',
    address: 'Postal address',
    addressHint: 'Where the receipt and the answer are to be sent. Do not write an address that is secret.',
    who: 'The one who said it',
  },
  contact: {
    legend: 'The person it is about',
    hint: 'If you know it. Do not write the address.',
    phone: 'Phone number of the person it is about',
    others: 'Parents, guardian or next of kin we can call',
    othersHint: 'Name and phone.',
    person: 'Phone',
    othersTerm: 'Parents, guardian or next of kin',
  },
  expecting: {
    legend: 'The one who expects the child',
    hint: 'Write what you know. Then we find the case again when the child is born.',
    name: 'Name',
    nationalId: 'National identity number',
    nationalIdHint: 'If you know it. It is stored encrypted.',
    phone: 'Phone',
    familyHint: 'So that we know who it is about.',
    term: 'Expects the child',
  },
  livesIn: {
    elsewhere: 'Another municipality',
    unknown: 'Do not know',
    secret: 'The address is secret',
    term: 'Lives in, by the sender',
  },
  joins: {
    button: 'Open the case',
    text: (reference) =>
      `The person has a case already, ${reference}. The inquiry is put in it, and gets time limits of its own if the case is decided.`,
    has: {
      both: 'The person has a coordinator and an individual plan already',
      coordinator: 'The person has a coordinator already',
      plan: 'The person has an individual plan already',
    },
    why: 'Find out what is asked for now: something new, or something that does not work.',
  },
  already: {
    title: 'This is in place already',
    coordinator: (name: string | null) =>
      `${name ? `${name} has` : 'You have'} a coordinator. You are welcome to take it up with the coordinator first.`,
    plan: (name: string | null) =>
      `${name ? `${name} has` : 'You have'} an individual plan. If it needs to change, you can do that in the plan.`,
    still: 'You can send the inquiry all the same.',
    see: 'See coordinator and plan',
  },
  answer: {
    before: {
      notice: 'The sender is notified, and reads the answer by signing in.',
      code: 'The sender wrote without signing in and is not notified. Call when you have answered, or print the answer.',
      paper: 'The sender is not notified. Call when you have answered, or print the answer.',
    },
    isOpen: 'The answer has nothing confidential in it, and can be read online with reference and code.',
    after: 'The sender is not notified: call or print',
    readable: 'The answer can be read online with reference and code.',
    notReadable: 'The answer is not shown online.',
    print: 'Print the answer (PDF)',
    here: 'The unit’s answer',
    byPost: (phone) =>
      `You sent this without signing in, so you get no notice. Here you see when the inquiry is answered. Those who have a right to read the answer, and cannot read it online, get it by post. Do you wonder whether we have the right address? Call ${phone} and say the reference.`,
    notHere: (phone: string) =>
      `The unit has finished with the inquiry. If you have not heard from us, call ${phone} and give the reference.`,
  },
  power: {
    notAttached: 'The power of attorney is not attached',
    notMarked: 'None of the attachments is marked as the power of attorney',
    sendAnyway:
      'You answered that you have a written power of attorney. You can send the inquiry now, and the power of attorney later. Until we have it, we cannot talk with you about anything confidential.',
    toAttach: 'Attach the power of attorney',
    title: 'The power of attorney is missing',
    text: 'You wrote that you have a written power of attorney, but it is not attached. Without it we cannot talk with you about anything confidential.',
    add: 'Attach it under “Add something”, or send it by post.',
    addLater: 'You can attach it where you follow the inquiry, or send it by post.',
    stands: 'By the sender’s word the person knows and agrees. The power of attorney is missing.',
  },
} satisfies ReachTexts
export const reachSentencesEn: Record<string, string> = {
  'toldByKind.choose': 'Choose what the one who said it is to the person.',
  'expectingName.expecting_name': 'Write the name of the one who expects the child.',
  'livesIn.choose': 'Choose a municipality, or that you do not know.',
}
