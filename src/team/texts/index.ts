import type { Catalogues } from '../../platform/i18n/language.ts'
import { childWordsEn } from './child-words-en.ts'
import { type ChildWordTexts, childWordsNb } from './child-words-nb.ts'
import { childWordsNn } from './child-words-nn.ts'
import { confirmEn } from './confirm-en.ts'
import { type ConfirmTexts, confirmNb } from './confirm-nb.ts'
import { confirmNn } from './confirm-nn.ts'
import { en } from './en.ts'
import { exceptionsEn } from './exceptions-en.ts'
import { type ExceptionTexts, exceptionsNb } from './exceptions-nb.ts'
import { exceptionsNn } from './exceptions-nn.ts'
import { nb, type Texts } from './nb.ts'
import { nn } from './nn.ts'
import { purposeEn } from './purpose-en.ts'
import { type PurposeTexts, purposeNb } from './purpose-nb.ts'
import { purposeNn } from './purpose-nn.ts'
import { receiptEn } from './receipt-en.ts'
import { type ReceiptTexts, receiptNb } from './receipt-nb.ts'
import { receiptNn } from './receipt-nn.ts'
import { replyEn } from './reply-en.ts'
import { type ReplyTexts, replyNb } from './reply-nb.ts'
import { replyNn } from './reply-nn.ts'
import { rightsEn } from './rights-en.ts'
import { type RightsTexts, rightsNb } from './rights-nb.ts'
import { rightsNn } from './rights-nn.ts'
import { saidEn } from './said-en.ts'
import { type SaidTexts, saidNb } from './said-nb.ts'
import { saidNn } from './said-nn.ts'
import { togetherEn } from './together-en.ts'
import { type TogetherTexts, togetherNb } from './together-nb.ts'
import { togetherNn } from './together-nn.ts'

import { withdrawAllEn } from './withdraw-all-en.ts'
import { type WithdrawAllTexts, withdrawAllNb } from './withdraw-all-nb.ts'
import { withdrawAllNn } from './withdraw-all-nn.ts'

export const teamTexts: Catalogues<Texts> = { nb, nn, en }

/** Who is around, how one is reached, and how one asks somebody in. */
export const togetherTexts: Catalogues<TogetherTexts> = { nb: togetherNb, nn: togetherNn, en: togetherEn }

/** Answering with a code from a letter. */
export const replyTexts: Catalogues<ReplyTexts> = { nb: replyNb, nn: replyNn, en: replyEn }

/** What others said yes to for one who decides alone now. */
export const confirmTexts: Catalogues<ConfirmTexts> = { nb: confirmNb, nn: confirmNn, en: confirmEn }

/** Taking back everything that is opened, in one act. */
export const withdrawAllTexts: Catalogues<WithdrawAllTexts> = {
  nb: withdrawAllNb,
  nn: withdrawAllNn,
  en: withdrawAllEn,
}

/** What is left out of a consent. */
export const exceptionTexts: Catalogues<ExceptionTexts> = {
  nb: exceptionsNb,
  nn: exceptionsNn,
  en: exceptionsEn,
}

/** What a consent to share is for. */
export const purposeTexts: Catalogues<PurposeTexts> = { nb: purposeNb, nn: purposeNn, en: purposeEn }

/** The receipt of a consent. */
export const receiptTexts: Catalogues<ReceiptTexts> = { nb: receiptNb, nn: receiptNn, en: receiptEn }

/** What age gives a right to, and why consent is asked for. */
export const rightsTexts: Catalogues<RightsTexts> = { nb: rightsNb, nn: rightsNn, en: rightsEn }

/** What was said or signed outside the service. */
export const saidTexts: Catalogues<SaidTexts> = { nb: saidNb, nn: saidNn, en: saidEn }

/** What a child means of a consent others answer. */
export const childWordTexts: Catalogues<ChildWordTexts> = {
  nb: childWordsNb,
  nn: childWordsNn,
  en: childWordsEn,
}
