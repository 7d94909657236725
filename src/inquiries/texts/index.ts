import type { Catalogues } from '../../platform/i18n/language.ts'
import { en } from './en.ts'
import { type InquiryTexts, nb } from './nb.ts'
import { nn } from './nn.ts'

export const inquiryTexts: Catalogues<InquiryTexts> = { nb, nn, en }

/** Sentences for refusals and field messages, by code. */
export const inquirySentences = { nb: nb.sentences, nn: nn.sentences, en: en.sentences }
