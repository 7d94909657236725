import type { ReplyTexts } from './reply-nb.ts'

export const replyEn = {
  page: {
    title: 'Answer with a code from a letter',
    lead: 'The letter has a reference and a code. Write them here, and you see what we ask about.',
    reference: 'Reference',
    referenceHint: 'Eight characters, for example 7K4M-92PQ.',
    code: 'Code',
    codeHint: 'Twelve characters.',
    find: 'Go on',
    notFound: 'We find nothing with this reference and code. Look at the letter once more.',
    tooMany: 'There have been too many tries. Wait a quarter of an hour, or call us.',
    over: 'This is answered already, or the code is no longer in use',
    overText: 'Call us if you want to answer again or change the answer.',
    thanks: 'Thank you for your answer',
    thanksText: 'We have received it. If you want to change it, you can call us.',
    another: 'Answer another letter',
    leave: 'Do not answer now',
    join: (name: string) => `Do you want to be in the team around ${name}?`,
    kinds: {
      coordination: 'May somebody coordinate the help?',
      plan: 'May an individual plan be made?',
    },
    withdrawTitle: 'Do you want to take the consent back?',
    withdrawText: 'It is closed at once. What has been seen already stays in the log.',
    withdraw: 'Yes, take the consent back now',
    free: 'It is voluntary. You can say no without losing services. If you want to take it back later, you can call us.',
    youSee: 'Then you may see',
    contribution: 'What you are asked for',
    joinFree: 'You can say no. You can also stop later.',
    yes: 'Yes, I will join',
    no: 'No, thank you',
    meeting: {
      about: (name: string) => `Are you coming to the meeting about ${name}?`,
      own: 'Are you coming to the meeting?',
      lead: 'The coordinator sees your answer. The others who are invited see only whether you are coming.',
      answer: 'Are you coming?',
      yes: 'Yes, I am coming',
      no: 'No, I cannot',
      otherTime: 'When would suit you better?',
      otherTimeHint: 'Write a day or a time, if you want to suggest another.',
      word: 'Is there anything you want to say to the coordinator?',
      wordHint: 'Only the coordinator reads this.',
      send: 'Send the answer',
    },
  },
  letters: {
    title: 'Reply letters',
    lead: 'For somebody who cannot sign in. The letter has a code that answers one question, once.',
    back: 'All consents',
    empty: 'Nothing waits for an answer now.',
    meeting: (when: string) => `The meeting ${when}`,
    to: (name: string) => `To ${name}`,
    make: 'Make a reply letter',
    again: 'Make a new letter',
    isOut: 'A letter is made, and not answered',
    made: 'The letter is made',
    madeText: 'The coordinating unit prints it. A letter made before is no longer in use.',
    takeBack: 'Taking a consent back',
    takeBackText:
      'The letter lets its holder take the consent back with the code. It can also be said aloud.',
    link: 'Reply letters for somebody who cannot sign in',
    why: {
      no_letter_to_them:
        'A letter with a code cannot go here. Talk with the person, and write the answer down.',
      address_unknown:
        'The national identity number is missing, and without it we are not sure of the address. Write the answer down instead.',
    },
  },
  /** On the letter. */
  onPaper: {
    heading: 'How to answer without signing in',
    /** `where`: the page's own address, without https. */
    steps: (where: string, reference: string, code: string, until: string) => [
      `Write ${where} in the browser on a phone or computer. You can have help with it.`,
      `Write the reference ${reference} and the code ${code}.`,
      `Read the question, and answer. ${until}`,
    ],
    once: (until: string) => `The code works once, up to and including ${until}.`,
    untilItBegins: 'The code works once, until the meeting begins.',
    rather: 'You can also call us, and we write the answer down.',
  },
  sentences: {
    meeting_moved: 'The meeting has a new time. Look at the time, and answer once more.',
    code_over: 'This is answered already, or the code is no longer in use.',
    no_letter_to_them: 'A letter with a code cannot go here.',
    address_unknown:
      'The national identity number is missing, and without it we are not sure of the address.',
  },
} satisfies ReplyTexts
