import type { Catalogues } from '../../platform/i18n/language.ts'
import { en } from './en.ts'
import { nb, type Texts } from './nb.ts'
import { nn } from './nn.ts'

export const texts: Catalogues<Texts> = { nb, nn, en }
export const sentences = { nb: nb.sentences, nn: nn.sentences, en: en.sentences }
