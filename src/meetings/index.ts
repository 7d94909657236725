export { acts as meetingActs } from './access.ts'
export { findMeetingAsked, findMeetingsAsked } from './asked-by-letter.ts'
export { findMeetingOnPaper } from './find-meeting-on-paper.ts'
export {
  findMeetingsToAnswer,
  findMeetingsToPrepare,
  findNextMeeting,
  findNextMeetings,
  type MeetingToPrepare,
  type NextAct,
} from './find-meetings.ts'
export type { InvitedBy, MeetingToAnswer } from './invitation-store.ts'
export { keepCalled, tellOfGone } from './keep-called.ts'
export type { Channel, Meeting } from './meeting.ts'
export { findMinutesSeen, findSharedMeetings, type MinutesSeen } from './minutes-as-seen.ts'
export { settleAnswer } from './settle-answer.ts'
export { meetingPath } from './tell.ts'
export { texts as meetingTexts } from './texts/index.ts'
export { whenInWords } from './when-in-words.ts'
