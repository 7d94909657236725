import type { LateTexts } from './late-nb.ts'

export const lateEn: LateTexts = {
  passed: (day) => `You should have had an answer by ${day}`,
  moved: (day) => `This is a new date. Before, it was ${day}.`,
  passedText: 'The date has passed, and we are sorry. The inquiry has not been answered yet.',
  call: (name, phone) => `You are welcome to call ${name} on ${phone} and ask how it is going.`,
  complain: 'Complain that you have had no answer',
  complainByPhone: (phone) =>
    `Do you want to complain that you have had no answer? Call ${phone} or write to us, and we write the complaint down with you.`,
  theirPhone: (name, phone) => `The phone number of ${name} is ${phone}.`,
  month: {
    term: 'Interim reply',
    by: (day) => `By ${day}, if you have not answered by then`,
    passed: (day) => `Should have been sent by ${day}`,
  },
  interim: {
    title: 'Open a case and send an interim reply',
    lead: (day) => `If you have not answered by ${day}, an interim reply must be sent.`,
    late: (day) => `The interim reply was due ${day}. It is shown as late, but must be sent all the same.`,
    reason: 'Why does it take time?',
    reasonHint: 'Write to the person, short and plain. It stands in the letter.',
    newDate: 'When does the answer come?',
    meanwhile: 'What can they do or get while they wait?',
    button: 'Send the interim reply',
  },
  paperComplaint: {
    title: 'Somebody complains that there is no answer',
    text: 'For a complaint on paper, or one that was spoken. The case is opened, and you write the complaint there.',
    button: 'Write the complaint',
  },
}
export const lateSentencesEn: Record<string, string> = {
  in_the_past: 'Choose a day after today.',
  within_promise:
    'That day is no later than you have promised. An interim reply is sent when it takes longer than that.',
  too_far_ahead: 'Choose a nearer day. If you need more time later, send another interim reply.',
  person_is_dead: 'The person has died, according to the population register. No letters are sent.',
  field_missing:
    'A field in the letter’s words is missing. Mend the template first, or open the case without a reply.',
  'newDate.required': 'Write the day the answer comes.',
}
