import type { Catalogues } from '../../../platform/i18n/language.ts'
import { en, refusalsEn } from './en.ts'
import { type InformingTexts, nb, refusalsNb } from './nb.ts'
import { nn, refusalsNn } from './nn.ts'

export const informingTexts: Catalogues<InformingTexts> = { nb, nn, en }
export const informingRefusals = { nb: refusalsNb, nn: refusalsNn, en: refusalsEn }
