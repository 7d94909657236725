import type { Catalogues } from '../../platform/i18n/language.ts'
import { en } from './en.ts'
import { type GuideTexts, nb } from './nb.ts'
import { nn } from './nn.ts'

export const guideTexts: Catalogues<GuideTexts> = { nb, nn, en }
