import type { Catalogues } from '../../platform/i18n/language.ts'
import { en } from './en.ts'
import { nb, type Texts } from './nb.ts'
import { nn } from './nn.ts'

export const childTexts: Catalogues<Texts> = { nb, nn, en }

export type ChildTexts = Texts
