import type { Language } from '../../../platform/i18n/language.ts'
import { askerRefusals } from '../askers/index.ts'
import { texts } from '../index.ts'
import { informingRefusals } from '../informing/index.ts'
import { keepingRefusals } from '../keeping/index.ts'
import { samePersonRefusals } from '../same-person/index.ts'
import { tellingRefusals } from '../telling/index.ts'
import { whoTheyAreRefusals } from '../who-they-are/index.ts'
import { en } from './en.ts'
import { nb, type Texts } from './nb.ts'
import { nn } from './nn.ts'

const work: Record<Language, Texts> = { nb, nn, en }

export const workTextsOf = (language: Language): Texts => work[language]

/** Sentences of refusals for the pages of a case. */
export const sentences: Record<Language, Record<string, string>> = {
  nb: {
    ...texts.nb.refusals,
    ...nb.refusals,
    ...samePersonRefusals.nb,
    ...whoTheyAreRefusals.nb,
    ...tellingRefusals.nb,
    ...keepingRefusals.nb,
    ...informingRefusals.nb,
    ...askerRefusals.nb,
  },
  nn: {
    ...texts.nn.refusals,
    ...nn.refusals,
    ...samePersonRefusals.nn,
    ...whoTheyAreRefusals.nn,
    ...tellingRefusals.nn,
    ...keepingRefusals.nn,
    ...informingRefusals.nn,
    ...askerRefusals.nn,
  },
  en: {
    ...texts.en.refusals,
    ...en.refusals,
    ...samePersonRefusals.en,
    ...whoTheyAreRefusals.en,
    ...tellingRefusals.en,
    ...keepingRefusals.en,
    ...informingRefusals.en,
    ...askerRefusals.en,
  },
}
