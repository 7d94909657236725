import type { Catalogues } from '../../platform/i18n/language.ts'
import { en } from './en.ts'
import { type GuideTexts, nb } from './nb.ts'
import { nn } from './nn.ts'
import { publicEn } from './public-en.ts'
import { type PublicTexts, publicNb } from './public-nb.ts'
import { publicNn } from './public-nn.ts'

export const guideTexts: Catalogues<GuideTexts> = { nb, nn, en }
/** Who answers for what, what happens when, the overview's search, privacy and accessibility. */
export const publicTexts: Catalogues<PublicTexts> = { nb: publicNb, nn: publicNn, en: publicEn }
