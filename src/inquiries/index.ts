// The door of `inquiries`: rows and rules. Its commands and pages are reached through routes.ts, its jobs through tasks.ts.
export { countAttachments } from './attachment-store.ts'
export {
  answerInquiriesOfCase,
  attachToCase,
  findInquiriesOfCase,
  findInquiriesSentBy,
  findInquiry,
  findInquiryIdsAbout,
  findOpenInquiries,
  getInquiry,
  type Inquiry,
  lockInquiry,
  moveInquiriesOfCase,
} from './inquiry-store.ts'
export { mayAskBack, type SenderKind } from './rules/on-behalf.ts'
export { type InquiryState, inquiryLifecycle } from './rules/transitions.ts'
export { tellSendersOfCase } from './tell-sender.ts'
