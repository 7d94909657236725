import type { Catalogues } from '../../platform/i18n/language.ts'
import { en } from './en.ts'
import { type AuthoritiesTexts, nb } from './nb.ts'
import { nn } from './nn.ts'

export const authoritiesTexts: Catalogues<AuthoritiesTexts> = { nb, nn, en }
export const authoritiesSentences = { nb: nb.sentences, nn: nn.sentences, en: en.sentences }
