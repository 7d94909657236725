import type { Catalogues } from '../../src/platform/i18n/language.ts'
import { en } from './en.ts'
import { nb, type Texts } from './nb.ts'
import { nn } from './nn.ts'

export const demoTexts: Catalogues<Texts> = { nb, nn, en }
