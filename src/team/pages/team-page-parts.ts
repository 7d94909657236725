import {
  childWordTexts,
  exceptionTexts,
  purposeTexts,
  replyTexts,
  saidTexts,
  teamTexts,
  togetherTexts,
  withdrawAllTexts,
} from '../texts/index.ts'

const of = (language: 'nb' | 'nn' | 'en') => ({
  ...teamTexts[language].sentences,
  ...togetherTexts[language].sentences,
  ...replyTexts[language].sentences,
  ...exceptionTexts[language].sentences,
  ...purposeTexts[language].sentences,
  ...saidTexts[language].sentences,
  ...childWordTexts[language].sentences,
  ...withdrawAllTexts[language].sentences,
})

/** The sentences of every page of the slice. */
export const sentences = { nb: of('nb'), nn: of('nn'), en: of('en') }

/** After an act one is where one was. */
export const stay = (_done: unknown, { path }: { path: string }): string => path
