export { acts as meetingActs } from './access.ts'
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
export { texts as meetingTexts } from './texts/index.ts'
