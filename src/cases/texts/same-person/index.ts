import type { Catalogues } from '../../../platform/i18n/language.ts'
import { en, refusalsEn } from './en.ts'
import { nb, refusalsNb, type SamePersonTexts } from './nb.ts'
import { nn, refusalsNn } from './nn.ts'

export const samePersonTexts: Catalogues<SamePersonTexts> = { nb, nn, en }
export const samePersonRefusals = { nb: refusalsNb, nn: refusalsNn, en: refusalsEn }
