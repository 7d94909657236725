import type { Catalogues } from '../../../platform/i18n/language.ts'
import { en, refusalsEn } from './en.ts'
import { nb, refusalsNb, type TellingTexts } from './nb.ts'
import { nn, refusalsNn } from './nn.ts'

export const tellingTexts: Catalogues<TellingTexts> = { nb, nn, en }
export const tellingRefusals = { nb: refusalsNb, nn: refusalsNn, en: refusalsEn }
