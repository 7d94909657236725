import type { Catalogues } from '../../../platform/i18n/language.ts'
import { en, refusalsEn } from './en.ts'
import { type AskerTexts, nb, refusalsNb } from './nb.ts'
import { nn, refusalsNn } from './nn.ts'

export const askerTexts: Catalogues<AskerTexts> = { nb, nn, en }
export const askerRefusals = { nb: refusalsNb, nn: refusalsNn, en: refusalsEn }
