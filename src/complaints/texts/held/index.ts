import type { Catalogues } from '../../../platform/i18n/language.ts'
import { en, refusalsEn } from './en.ts'
import { nb, refusalsNb, type Texts } from './nb.ts'
import { nn, refusalsNn } from './nn.ts'

export const heldTexts: Catalogues<Texts> = { nb, nn, en }
export const heldRefusals = { nb: refusalsNb, nn: refusalsNn, en: refusalsEn }
