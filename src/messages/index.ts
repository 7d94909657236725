export { findToldAbout, type ToldOne } from './find-told.ts'
export { type NoticeKind, noticeKinds } from './kinds.ts'
export { noteRead } from './note-read.ts'
export { findNotice, findNotices, type Notice, noteDone, noteOpened } from './notices-store.ts'
export { notifyPerson, notifyPractitioner, type WhatToTell } from './notify.ts'
export { notifyAgain } from './notify-again.ts'
export { notifyChosen } from './notify-chosen.ts'
export { notifyKey } from './notify-key.ts'
export { openNotice } from './open-notice.ts'
export {
  findPaperLetter,
  findPaperLettersPosted,
  findPaperLettersWaiting,
  forgetAddresses,
  lockPaperLetter,
  type PaperLetter,
  postPaperLetter,
  stopPaperLetters,
} from './paper-letter-store.ts'
export { sendNotice } from './send-notice.ts'
export { noticeTexts } from './texts/index.ts'
