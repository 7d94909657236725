import type { Catalogues } from '../../platform/i18n/language.ts'
import { en } from './en.ts'
import { type AccountTexts, nb } from './nb.ts'
import { nn } from './nn.ts'

export const accountTexts: Catalogues<AccountTexts> = { nb, nn, en }
