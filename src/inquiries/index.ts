// The door of `inquiries`: rows and rules. Its commands and pages are reached through routes.ts, its jobs through tasks.ts.
export { inquiryActs } from './access.ts'
export {
  findAdditions,
  findHeldComplaint,
  findHeldComplaints,
  findHeldOfUnits,
  findHeldWithCase,
  type HeldComplaint,
  type HeldInCase,
  type HeldWords,
} from './addition-store.ts'
export { askerKey, askerOf, asSaidNow, isOwnOfUnit, isToldToUnit } from './asker.ts'
export { countAttachments } from './attachment-store.ts'
export { findDeaths } from './death-store.ts'
export { type EnclosedFile, findEnclosedFiles } from './find-enclosed-files.ts'
export { isNamed } from './find-named-by-key.ts'
export { findInquiryReferences } from './find-references.ts'
export { findSentTo } from './find-sent.ts'
export { findToAnswerAbout, findToAnswerByKey } from './get-about-me.ts'
export { holdComplaint } from './hold-complaint.ts'
export {
  answerInquiriesOfCase,
  askBack,
  attachToCase,
  carryAgain,
  changeInquiry,
  findCareTeamsToHold,
  findInquiriesOfCase,
  findInquiry,
  findInquiryIdsAbout,
  findOpenInquiries,
  findOpenInquiriesAbout,
  findOtherAuthorities,
  findToldExpectedBy,
  findToldSecret,
  getInquiry,
  type Inquiry,
  lockInquiry,
  markPersonNotTold,
  moveAnswerDue,
  moveInquiriesOfCase,
  moveInquiriesToCase,
  noteAskedBack,
  noteNotParty,
  takeOutOfCase,
} from './inquiry-store.ts'
export { asSent } from './inquiry-subject.ts'
export { isShutToSender, mayAskSender } from './may-ask-sender.ts'
export { passOnCase } from './pass-on-case.ts'
export { lockInquiriesPastDate, noteInquiryPassedTold } from './passed-date-store.ts'
export { findRegisterAnswer, noteNameFits, saveRegisterAnswer } from './register-answer-store.ts'
export { asSenderSees } from './rules/hears-nothing-more.ts'
export { mayComplainOf, mayTakeInHeld, type WhyHeld, whyHeld } from './rules/missing-answer.ts'
export { mayAskBack, type SenderKind, speaksAs } from './rules/on-behalf.ts'
export { nameFits, type PersonName } from './rules/told-by-number.ts'
export { type InquiryState, inquiryLifecycle } from './rules/transitions.ts'
export { keptAnswer } from './rules/where-it-belongs.ts'
export { senderSeen, unitShownToSender } from './sender-seen.ts'
export { tellByNumber, tellOfOpenedCase } from './tell-person.ts'
export { tellSender, tellSendersOfCase } from './tell-sender.ts'
export { toCompare } from './to-compare.ts'
export { findBegunAt } from './written-inquiry.ts'
