import type { KeptOutTexts } from './kept-out-nb.ts'

export const keptOutEn: KeptOutTexts = {
  title: 'Is somebody to be kept out?',
  theChild: 'the child',
  everybody: 'Everybody who answers for the child',
  lead: (child) =>
    `Has somebody said that a parent must not know about this? Write it here before you open the case. Then the parent is told nothing on the day ${child} gets a case and the population register says who the parents are.`,
  known: 'If it concerns somebody on record here, decide about it above. Write only one who is not there.',
  open: 'Keep a parent out',
  name: 'Who is to be kept out?',
  nameHint: 'The name as you were given it.',
  number: 'National identity number',
  numberHint:
    'Write it if you have it. Without a number we keep out everybody who may be meant until you have decided, but not the one who contacted you.',
  ground: 'What is it based on?',
  grounds: { weighty_reasons: 'Weighty reasons for the child', child_asks: 'The child asks for it' },
  groundHints: {
    weighty_reasons: 'For example violence or threats, as the other parent tells it.',
    child_asks: 'From the age of 12 it is enough that the child has reasons that should be respected.',
  },
  reason: 'Why?',
  reasonHint: 'Write what was said, and who said it.',
  law: 'The Patient and User Rights Act (pasient- og brukerrettighetsloven) sections 3-4 and 4-4',
  save: 'Keep out',
  takeBack: 'It was written wrongly',
  takeBackText: (one) => `Then ${one} is no longer kept out.`,
  takeBackReason: 'What was wrong?',
  takeBackButton: 'Take it away',
}

export const keptOutSentencesEn = {
  kept_out_is_on_record: 'The one who may be meant is now on record here. Decide about each of them instead.',
}
