import type { Catalogues } from '../../../platform/i18n/language.ts'
import { en, refusalsEn } from './en.ts'
import { type KeepingTexts, nb, refusalsNb } from './nb.ts'
import { nn, refusalsNn } from './nn.ts'

export const keepingTexts: Catalogues<KeepingTexts> = { nb, nn, en }
export const keepingRefusals = { nb: refusalsNb, nn: refusalsNn, en: refusalsEn }
