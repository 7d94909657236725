import type { Catalogues } from '../../platform/i18n/language.ts'
import { en } from './en.ts'
import { en as linkEn } from './link-en.ts'
import { type LinkTexts, nb as linkNb } from './link-nb.ts'
import { nn as linkNn } from './link-nn.ts'
import { nb, type Texts } from './nb.ts'
import { nn } from './nn.ts'
import { en as tellEn } from './tell-en.ts'
import { type TellTexts, nb as tellNb } from './tell-nb.ts'
import { nn as tellNn } from './tell-nn.ts'

export const excerptTexts: Catalogues<Texts> = { nb, nn, en }
export const linkTexts: Catalogues<LinkTexts> = { nb: linkNb, nn: linkNn, en: linkEn }
export const sentences = {
  nb: { ...nb.sentences, ...linkNb.sentences },
  nn: { ...nn.sentences, ...linkNn.sentences },
  en: { ...en.sentences, ...linkEn.sentences },
}
export const tellTexts: Catalogues<TellTexts> = { nb: tellNb, nn: tellNn, en: tellEn }
export const tellSentences = { nb: tellNb.sentences, nn: tellNn.sentences, en: tellEn.sentences }
