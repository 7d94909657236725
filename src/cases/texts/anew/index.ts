import type { Language } from '../../../platform/i18n/language.ts'
import { en } from './en.ts'
import { nb, type Texts } from './nb.ts'
import { nn } from './nn.ts'

export const anewTexts: Record<Language, Texts> = { nb, nn, en }
