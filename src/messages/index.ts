export { askContactRegister } from './ask-contact-register.ts'
export { findToldAbout, type ToldOne } from './find-told.ts'
export { noteRead } from './note-read.ts'
export {
  addNotice,
  findChannels,
  findNotice,
  findNotices,
  findWaysTold,
  hasNotice,
  type Notice,
  noteDone,
  noteOpened,
  type ToldWay,
} from './notices-store.ts'
export { notifyPerson, notifyPractitioner, notifyRecipient, type WhatToTell } from './notify.ts'
export { notifyAgain } from './notify-again.ts'
export { notifyByNumber } from './notify-by-number.ts'
export { notifyChosen } from './notify-chosen.ts'
export { notifyKey } from './notify-key.ts'
export { openNotice } from './open-notice.ts'
export {
  changeAddress,
  findPaperLetter,
  findPaperLettersPosted,
  findPaperLettersWaiting,
  forgetAddresses,
  lockPaperLetter,
  type PaperLetter,
  postPaperLetter,
  stopPaperLetters,
} from './paper-letter-store.ts'
export { rerouteHomeLetters } from './reroute-home-letters.ts'
export { type NoticeKind, noticeKinds } from './rules/notice-kinds.ts'
export type { Recipient } from './rules/recipients.ts'
export { sendNotice } from './send-notice.ts'
export { stopReadLetter } from './stop-read-letter.ts'
export { noticeTexts } from './texts/index.ts'
export { findToBeAsked, findToBeTold } from './to-be-told.ts'
