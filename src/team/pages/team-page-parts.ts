import { replyTexts, teamTexts, togetherTexts } from '../texts/index.ts'

/** The sentences of every page of the slice. */
export const sentences = {
  nb: { ...teamTexts.nb.sentences, ...togetherTexts.nb.sentences, ...replyTexts.nb.sentences },
  nn: { ...teamTexts.nn.sentences, ...togetherTexts.nn.sentences, ...replyTexts.nn.sentences },
  en: { ...teamTexts.en.sentences, ...togetherTexts.en.sentences, ...replyTexts.en.sentences },
}

/** After an act one is where one was. */
export const stay = (_done: unknown, { path }: { path: string }): string => path
