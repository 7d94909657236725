import type { Catalogues } from '../../../platform/i18n/language.ts'
import { en, refusalsEn } from './en.ts'
import { nb, refusalsNb, type WhoTheyAreTexts } from './nb.ts'
import { nn, refusalsNn } from './nn.ts'

export const whoTheyAreTexts: Catalogues<WhoTheyAreTexts> = { nb, nn, en }
export const whoTheyAreRefusals = { nb: refusalsNb, nn: refusalsNn, en: refusalsEn }
