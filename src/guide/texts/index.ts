import type { Catalogues } from '../../platform/i18n/language.ts'
import { controlEn } from './control-en.ts'
import { type ControlTexts, controlNb } from './control-nb.ts'
import { controlNn } from './control-nn.ts'
import { en } from './en.ts'
import { type GuideTexts, nb } from './nb.ts'
import { nn } from './nn.ts'
import { publicEn } from './public-en.ts'
import { type PublicTexts, publicNb } from './public-nb.ts'
import { publicNn } from './public-nn.ts'

export const guideTexts: Catalogues<GuideTexts> = { nb, nn, en }
/** Who answers for what, what happens when, the overview's search, privacy and accessibility. */
export const publicTexts: Catalogues<PublicTexts> = { nb: publicNb, nn: publicNn, en: publicEn }
/** Who is controller where several share. */
export const controlTexts: Catalogues<ControlTexts> = { nb: controlNb, nn: controlNn, en: controlEn }
