// The door of `post`.
export { acts as postActs } from './access.ts'
export { addressPlanLetter } from './address-plan-letter.ts'
export { findPaperOfMinutes, type PaperOfMinutes } from './find-paper-of-minutes.ts'
export { findPlanLettersWaiting } from './plan-letter-store.ts'
export { isLate as isPaperLate } from './rules/plan-letter.ts'
export { postTexts } from './texts/index.ts'
