// The door of `cases` for other slices.
export { acts as caseActs } from './access.ts'
export {
  answerAsFollower,
  findOpenToFollow,
  isStillWanted,
  mayReadRequest,
  noteAnswer,
  withdrawRequest,
} from './answer-request.ts'
export { appealBodyOf } from './appeal-body.ts'
export { askSender } from './ask-sender.ts'
export {
  type Case,
  type CaseFacts,
  type DecidedItem,
  type Decision,
  isOfCapacity,
  makersOf,
} from './case.ts'
export {
  type CaseInWords,
  caseInWords,
  type DecisionInWords,
  decisionInWords,
  type Pair,
} from './case-in-words.ts'
export { insertCaseStep } from './case-step-store.ts'
export { findCase, findCaseOfPerson, findCaseSubject, getCase } from './case-store.ts'
export { clocksOfCase, interimDueFrom } from './clocks.ts'
export { correctedFrom, correctionFields } from './correction.ts'
export {
  type DecisionOfPerson,
  findCapacityIssuedInCase,
  findDecision,
  findDecisionsOfCase,
  findDecisionsOfPerson,
} from './decision-store.ts'
export { endReferrals } from './end-referrals.ts'
export { type AnswerToAsker, findAnswerToAsker } from './find-answer-to-asker.ts'
export { findAskersToSettle } from './find-askers-to-settle.ts'
export {
  findAnsweredChildren,
  findInformedParents,
  findOwedInforming,
  type InformedParent,
  isOwedAnAnswer,
  isToldSomething,
  type OwedInforming,
} from './find-informing.ts'
export { findKeeping, type Keeping } from './find-keeping.ts'
export { findQueue, type QueueRow } from './find-queue.ts'
export { findReferences } from './find-references.ts'
export { findWayToAsk } from './find-senders-to-ask.ts'
export { findSentLetters, type SentLetter } from './find-sent-letters.ts'
export { findServicesDecided } from './find-services-decided.ts'
export { findTakenBy } from './find-taken-by.ts'
export { findTransfersWaiting } from './find-transfers-waiting.ts'
export { findReadReferral } from './get-referral.ts'
export { type GrantedRight, grantedRights, rightsGranted } from './granted-rights.ts'
export { guardToldAddress } from './guard-told-address.ts'
export { findHandlers } from './hand-over.ts'
export { findInformingsOf, findInformingWord, type Informing } from './informing-store.ts'
export { keepFromParentOfInquiry } from './keep-from-parent.ts'
export { keepLetter } from './keep-letter.ts'
export { findKnownAlike, type KnownAlike } from './known-alike.ts'
export { nameOfBasis, nameOfRight, namesOfRights, waysInWords } from './law-words.ts'
export { findOwnWords } from './letter-words.ts'
export { type AnswerLetter, printAnswerLetter } from './letters/answer-letter.ts'
export { printMessageLetter } from './letters/message-letter.ts'
export { printQuestionLetter } from './letters/question-letter.ts'
export { type AskedOnPaper, askedInWords, printReceiptLetter } from './letters/receipt-letter.ts'
export { nextActOfInquiry } from './next-act.ts'
export { openCase, takeInquiryIn } from './open-case.ts'
export { openWithInterimReply } from './open-with-interim-reply.ts'
export { orderRedecision, type WhatWasOrdered } from './order-redecision.ts'
export { AskedRequest } from './pages/asked-request.tsx'
export { InformedParents } from './pages/informed-parents.tsx'
export { KeepingPart, KeepingToDecide, WaitingMark } from './pages/keeping.tsx'
export { keptFacts } from './pages/kept-facts.ts'
export { linkToTold } from './pages/told-asker.tsx'
export { IntoNamedCase, MaybeKnown, WhoItIs } from './pages/who-it-is.tsx'
export { CorrectionForm } from './pages/who-they-are.tsx'
export { postReferral } from './post-referral.ts'
export { rightsInWords } from './redecision-in-words.ts'
export { findLedTo, type Redecision } from './redecision-store.ts'
export { findReferralsTo, findReferralsToPost } from './referral-readers.ts'
export type { ReferralToPost } from './referral-store.ts'
export { remindOfInformation } from './remind-of-information.ts'
export {
  findRequest,
  findRequestsOfCase,
  findRequestsOfInquiry,
  type InformationRequest,
} from './request-store.ts'
export type { WayToAsk } from './rules/asking-sender.ts'
export { checkRights, type RightsCheck } from './rules/check-rights.ts'
export { keptBecauses, mayKeepChildWords, mayReadChildWords } from './rules/child-words.ts'
export { planActsOn, type RightsItem } from './rules/criteria.ts'
export type { CriteriaFacts, ServiceFact, YesNoUnsure } from './rules/criteria-facts.ts'
export { isToBeAssessedAgain, mayHaveChanged } from './rules/decide-anew.ts'
export { complainOfRefusalBy } from './rules/informing.ts'
export type { Blocks as LetterBlocks } from './rules/letter-blocks.ts'
export { mayTakeBack, speaksForCase } from './rules/take-back.ts'
export { mayComplainOfMissing } from './rules/unanswered.ts'
export { setAsideCapacity } from './set-aside-capacity.ts'
export { settleTransferElsewhere } from './settle-transfer-elsewhere.ts'
export { printShieldedLetterOnPaper } from './shielded-letter.ts'
export { standingToCase } from './standing-to-case.ts'
export { noteTakenBack } from './take-back-case.ts'
export { takeWhatWasHeld } from './take-what-was-held.ts'
export { tellPassedDates } from './tell-passed-dates.ts'
export { tellUnreached } from './tell-unreached.ts'
export { anewTexts } from './texts/anew/index.ts'
export { capacityTexts } from './texts/capacity/index.ts'
export { informingTexts } from './texts/informing/index.ts'
export { keepingRefusals, keepingTexts } from './texts/keeping/index.ts'
export { samePersonRefusals } from './texts/same-person/index.ts'
export { takeBackTexts } from './texts/take-back/index.ts'
export { tellingRefusals } from './texts/telling/index.ts'
export { whoTheyAreRefusals } from './texts/who-they-are/index.ts'
export type { ToldInWords } from './told-in-words.ts'
export { type Complainer, partsOf, type TimeToComplain, timeToComplain } from './when-known.ts'
