import {
  keepingRefusals,
  samePersonRefusals,
  tellingRefusals,
  whoTheyAreRefusals,
} from '../../cases/index.ts'
import type { Catalogues } from '../../platform/i18n/language.ts'
import { afterEn, afterSentencesEn } from './after-en.ts'
import { type AfterTexts, afterNb, afterSentencesNb } from './after-nb.ts'
import { afterNn, afterSentencesNn } from './after-nn.ts'
import { deskEn, deskSentencesEn } from './desk-en.ts'
import { type DeskTexts, deskNb, deskSentencesNb } from './desk-nb.ts'
import { deskNn, deskSentencesNn } from './desk-nn.ts'
import { en } from './en.ts'
import { keptOutEn, keptOutSentencesEn } from './kept-out-en.ts'
import { type KeptOutTexts, keptOutNb, keptOutSentencesNb } from './kept-out-nb.ts'
import { keptOutNn, keptOutSentencesNn } from './kept-out-nn.ts'
import { lateEn, lateSentencesEn } from './late-en.ts'
import { type LateTexts, lateNb, lateSentencesNb } from './late-nb.ts'
import { lateNn, lateSentencesNn } from './late-nn.ts'
import { type InquiryTexts, nb } from './nb.ts'
import { nn } from './nn.ts'
import { parentsEn } from './parents-en.ts'
import { type ParentsTexts, parentsNb } from './parents-nb.ts'
import { parentsNn } from './parents-nn.ts'
import { reachEn, reachSentencesEn } from './reach-en.ts'
import { type ReachTexts, reachNb, reachSentencesNb } from './reach-nb.ts'
import { reachNn, reachSentencesNn } from './reach-nn.ts'

export const inquiryTexts: Catalogues<InquiryTexts> = { nb, nn, en }
/** What comes after it is sent, and how it may come in by phone or on paper. */
export const afterTexts: Catalogues<AfterTexts> = { nb: afterNb, nn: afterNn, en: afterEn }
/** What the unit does with it at its desk besides the case. */
export const deskTexts: Catalogues<DeskTexts> = { nb: deskNb, nn: deskNn, en: deskEn }
/** The day promised, near or passed. */
export const lateTexts: Catalogues<LateTexts> = { nb: lateNb, nn: lateNn, en: lateEn }

/** How those who ask, and the one it is about, are reached. */
export const reachTexts: Catalogues<ReachTexts> = { nb: reachNb, nn: reachNn, en: reachEn }

/** Of a child under 16 who asks for itself. */
export const parentsTexts: Catalogues<ParentsTexts> = { nb: parentsNb, nn: parentsNn, en: parentsEn }

/** Who is to be kept out, before anybody is on record. */
export const keptOutTexts: Catalogues<KeptOutTexts> = { nb: keptOutNb, nn: keptOutNn, en: keptOutEn }

/** Sentences for refusals and field messages, by code. */
export const inquirySentences = {
  nb: {
    ...nb.sentences,
    ...afterSentencesNb,
    ...deskSentencesNb,
    ...lateSentencesNb,
    ...samePersonRefusals.nb,
    ...whoTheyAreRefusals.nb,
    ...tellingRefusals.nb,
    ...keepingRefusals.nb,
    ...reachSentencesNb,
    ...keptOutSentencesNb,
  },
  nn: {
    ...nn.sentences,
    ...afterSentencesNn,
    ...deskSentencesNn,
    ...lateSentencesNn,
    ...samePersonRefusals.nn,
    ...whoTheyAreRefusals.nn,
    ...tellingRefusals.nn,
    ...keepingRefusals.nn,
    ...reachSentencesNn,
    ...keptOutSentencesNn,
  },
  en: {
    ...en.sentences,
    ...afterSentencesEn,
    ...deskSentencesEn,
    ...lateSentencesEn,
    ...samePersonRefusals.en,
    ...whoTheyAreRefusals.en,
    ...tellingRefusals.en,
    ...keepingRefusals.en,
    ...reachSentencesEn,
    ...keptOutSentencesEn,
  },
}
