import type { TellingTexts } from './nb.ts'

export const en = {
  title: 'Who is kept out',
  question: (name) => `Is ${name} to be told, and how?`,
  toQuestion: 'Decide this',
  withheld: (name) => `${name} has not been told`,
  told: (name) => `${name} may be told`,
  whyStrict: (name) =>
    `The child’s address is strictly confidential. Nobody has confirmed that ${name} lives with the child. So nothing goes to ${name} from here by itself: no notices, no letters, and nothing about the child on My page. Even the name of the municipality can give away where the child lives.`,
  whyConfidential: (name) =>
    `The child’s address is confidential. ${name} is told as other parents are, without what shows where the child lives. If that is too much, you can hold everything back.`,
  whyOver: (name) =>
    `The time of what you decided is out. ${name} is still kept out until you have decided again.`,
  whyWithheld: (name) =>
    `${name} sees nothing about the child here, and gets no notices or letters, for as long as this holds.`,
  whyTold: (name) =>
    `${name} reads the result, the dates and how to complain. What shows where the child lives is left out.`,
  homeUnknown: (name) =>
    `If ${name} lives with the child, confirm that on the page of the population register. Then this does not apply.`,
  right: (name) =>
    `${name} has parental responsibility and is usually a party, with a right to be told of the decision and to complain. That right stands. You weigh whether it can be done without the child being found, what can be said, and who is to say it.`,
  consent: (name) =>
    `If consent from ${name} is needed too, it cannot be given here. Find a safe way to ask, and write down the answer.`,
  paragraphs: 'folkeregisterloven § 10-4, forvaltningsloven §§ 16 and 27',
  decidedBy: (who, day) => `Decided by ${who} on ${day}.`,
  until: (day) => `Holds until and including ${day}.`,
  wasUntil: (day) => `Held until and including ${day}.`,
  again: 'Decide otherwise',
  decide: 'Decide',
  choice: (name) => `May ${name} learn of the case from here?`,
  choices: { withheld: 'No, hold everything back', told: 'Yes, notify from here' },
  hints: {
    withheld: 'No notices, no letters and nothing on My page.',
    told: 'Gets a notice and can sign in. That shows which municipality this is.',
  },
  reason: 'Why?',
  reasonHint:
    'If they are to be told in another way, for example through the police or a lawyer, write that too.',
  untilLabel: 'Until and including',
  untilHint:
    'Only when you hold back. After that day you must decide again, and until then it is still held back. If left empty, it holds until somebody decides otherwise.',
  save: 'Save',
  events: {
    parent_withheld_from: 'Decided that a parent is not to be told',
    parent_may_be_told: 'Decided that a parent may be told',
  },
} satisfies TellingTexts

export const refusalsEn: Record<string, string> = {
  telling_is_no_question:
    'This is no longer a question: the address is not protected, or it is confirmed that the parent lives with the child.',
  until_passed: 'The day has passed. Choose today or a later day.',
  until_only_withheld: 'An end date only applies when you hold back.',
}
