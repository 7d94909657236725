// What others may know of the team. Commands stand in files of their own: they use what other slices export.
export { acts as teamActs } from './access.ts'
export { type AnswerInRound, type Consent, shownState } from './consent.ts'
export {
  askConsent,
  type ConsentAsked,
  findAnswersInRound,
  findConsents,
  findConsentsNamed,
  findSaidYes,
  hasConsent,
} from './consent-store.ts'
export { type DescriptionChange, findDescriptionChanges } from './description-store.ts'
export { findExceptions, holdLeftOutOf } from './exception-store.ts'
export { findAsked } from './find-asked.ts'
export { findRenewals } from './find-renewals.ts'
export { findToConfirm, type ToConfirm } from './find-to-confirm.ts'
export { issueReplyCode } from './issue-reply-code.ts'
export { nameOfConsent } from './name-of-consent.ts'
export { purposeWords } from './purpose-words.ts'
export { findRepliesOut, findReplyToPrint, forgetReplyCode, type ReplyToPrint } from './reply-code-store.ts'
export { findTeam, findTeamsOf, findToName, type TeamMember } from './team-store.ts'
export { replyTexts } from './texts/index.ts'
export { findDeciders } from './who-may-consent.ts'
