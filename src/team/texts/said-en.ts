import type { SaidTexts } from './said-nb.ts'

export const saidEn = {
  saidOn: 'On which day was it said or signed?',
  saidOnHint:
    'For example 24.12.2026. The answer counts from when it is written down here. It cannot open anything back in time.',
  saidIn: 'In which language?',
  saidInHint: 'Consent is to be given in a language the one who answers understands.',
  help: 'Did the one who answered get help to understand?',
  helps: {
    none: 'No, it was not needed',
    interpreter: 'Yes, from an interpreter',
    other: 'Yes, from somebody else',
  },
  helpedBy: 'Who helped?',
  helpedByHint:
    'Only if somebody did. The name of the interpreter or the interpreting service, or who the other one is.',
  day: { oral: (day: string) => `Said on ${day}`, paper: (day: string) => `Signed on ${day}` },
  language: (language: string) => `Language: ${language}`,
  helped: {
    none: 'Without an interpreter or other help',
    interpreter: (by: string) => (by ? `With an interpreter: ${by}` : 'With an interpreter'),
    other: (by: string) => (by ? `With help from: ${by}` : 'With help from somebody else'),
  },
  sentences: {
    said_later: 'That day has not come yet. Write the day it was said or signed.',
    said_before_birth: 'That day is before the person was born. Write the day it was said or signed.',
    too_young_then:
      'On that day it was not the person who decided. Ask the person anew, and write down the answer with the day it is given.',
  },
} satisfies SaidTexts
