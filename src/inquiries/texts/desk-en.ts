import type { DeskTexts } from './desk-nb.ts'

export const deskEn: DeskTexts = {
  says: {
    asked: {
      person_knows: 'The sender says that the person knows and agrees',
      parents_know: 'The sender says that those with parental responsibility know and agree',
      parental_responsibility: 'The sender says they have parental responsibility',
      mandate: 'The sender says that the guardianship covers personal matters',
      power_of_attorney: 'The sender says they have a written power of attorney',
    },
    relation: {
      person_knows: 'The sender says that the person knows and agrees',
      parents_know: 'The sender says that those with parental responsibility know and agree',
      parental_responsibility: 'Parental responsibility',
      mandate: 'Guardian for personal matters',
      power_of_attorney: 'Written power of attorney',
    },
    known: 'Yes, known by the sign-in',
    self: 'The person is asking for themselves. Ask for what the case needs; nobody else has to agree.',
    childAsks:
      'The child asks for itself. Under 16 it is normally the parents who consent, and they have a right to be told (pasient- og brukerrettighetsloven §§ 3-4, 4-4). Do talk with the child about what the case needs.',
    childAsksQuiet:
      'The child asks for itself, and does not want those at home to know now. Under 16 it is normally the parents who consent. The child’s wish can come first (pasient- og brukerrettighetsloven §§ 3-4, 4-3, 4-4): you weigh the reasons and decide. Talk with the child before you talk with anybody at home.',
    dead: 'The person is dead. The sender’s word is not enough to answer with anything confidential: answer in general terms only.',
    personAgrees: 'The person has answered that they agree.',
    selfAgrees: 'The person asks for themselves.',
    parentAgrees: 'The sender has parental responsibility and consents for the child.',
    parentSays: 'The sender says they have parental responsibility, and consents for the child.',
  },
  register: {
    term: 'The population register',
    asked: (date) => `Asked ${date}`,
    unknown: (date) => `Asked ${date}. It does not know the number. See whether it is written right.`,
    otherName:
      'The name that was written is another than the one we have for this national identity number. It may be somebody else’s number. The person has not been notified. Call the sender and check it. The number opens nothing to anybody until you have settled it.',
    livesIn: (name) =>
      `The population register says that the person lives in ${name}. If the person does not stay here, the inquiry can be passed on there.`,
    passOn: (name) => `Pass on to ${name}`,
    deadReason: 'Why is a case to be opened about somebody who is dead?',
    deadReasonHint: 'The population register says that the person is dead. The reason stands in the case.',
  },
  ask: {
    title: 'Questions to the sender',
    ask: 'Ask the sender for information',
    ways: {
      code: 'The sender did not sign in and gets no notice. Call, or print the question. It can be answered online with reference and code.',
      paper:
        'The sender has neither a sign-in nor a code here. Print the question, or call and write the answer down.',
    },
    question: 'What do you need to know?',
    hint: 'Write it so that it can be answered. The sender sees only this.',
    hintByCode:
      'Whoever has the reference and the code sees this. Write no name, diagnosis or anything else confidential.',
    answerBy: 'Answer by',
    clock: 'The time to answer the inquiry runs on.',
    send: 'Send the question',
    print: 'Print the question (PDF)',
  },
  asked: {
    title: 'We need some information from you',
    by: 'The coordinating unit asks',
    answerBy: (date) => `Please answer by ${date}. We deal with the inquiry in any case.`,
    yourAnswer: 'Your answer',
    hint: 'Once sent, it is not shown here again.',
    send: 'Send the answer',
    answered: (date) => `Thank you. We received your answer on ${date}.`,
    toAnswer: 'Answer the question',
  },
  passedOn: {
    to: (name) => `Passed on to ${name}`,
    toAnother: 'Passed on to another authority',
    received: (date) => `They have confirmed that they received it ${date}.`,
    waits: 'We are waiting for their receipt.',
    answerBy: (date) => `They answer by ${date}.`,
    late: (date) => `They should have answered by ${date}. You are welcome to call them and ask.`,
    answered: (date) => `They answered ${date}.`,
    call: (name) => `If you have not got the answer, call ${name}.`,
    callHere: 'If you have not got the answer, call us.',
    cameFrom: 'Sent here from',
    followThere: (name: string) => `Follow the inquiry and read the answer at ${name}`,
    readThere: (name: string) => `Read the answer from ${name}`,
  },
  takenBack: {
    term: 'Taken back',
    note: 'Note that the sender has taken the inquiry back',
    text: 'When somebody calls or writes to take it back. A sender who signed in is told.',
    how: 'How was it said?',
    on: 'When?',
    why: 'Why is it taken back?',
    button: 'Note that it is taken back',
    noted: 'The unit has noted that you took the inquiry back',
  },
  careTeam: {
    when: 'When was the first meeting held?',
    mark: 'Mark as held',
    held: (date) => `The first meeting was held ${date}.`,
  },
}

export const deskSentencesEn: Record<string, string> = {
  sender_not_to_be_asked: 'The sender is not to be asked about confidential matters.',
  asked_enough: 'Five questions already wait for an answer. Wait for them, or take one away.',
  'question.required': 'Write what you want to ask.',
  'answerBy.required': 'Write by which day you would like an answer.',
  bad_day_taken_back: 'The day cannot be before the inquiry came, nor after today.',
  bad_day_held: 'The day cannot be before the team was set up, nor after today.',
  'heldOn.required': 'Write the day the meeting was held.',
  dead_needs_reason:
    'The population register says that the person is dead. Write why a case is to be opened, or answer without one.',
}
