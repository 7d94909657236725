/** What a notice may tell of. Its words, inside and outward, are in `texts/`. */
export const noticeKinds = [
  'inquiry_received',
  'inquiry_answered',
  'inquiry_assigned',
  'inquiry_about_you_asked',
  'inquiry_changed',
  'information_needed',
  'capacity_decided',
  'case_assigned',
  'case_offered',
  'case_offer_answered',
  'case_sent_on',
  'information_given',
  'information_late',
  'referral_changed',
  'interim_reply',
  'decision_for_approval',
  'decision_issued',
  'decision_opened',
  'complaint_received',
  'complaint_changed',
  'complaint_to_mend',
  'complaint_answered',
  'complaint_sent_on',
  'complaint_decided',
  'consent_asked',
  'consent_answered',
  'consent_withdrawn',
  'coordinator_offered',
  'coordinator_answered',
  'coordinator_appointed',
  'coordinator_ended',
  'team_changed',
  'plan_started',
  'plan_changed',
  'plan_approved',
  'plan_revision_due',
  'activity_assigned',
  'activity_waiting',
  'evaluation_asked',
  'meeting_invited',
  'meeting_changed',
  'meeting_cancelled',
  'meeting_answered',
  'minutes_shared',
  'record_seen',
  'guidance_asked',
  'guidance_answered',
  'register_changed',
  'message',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/**
 * What matters to somebody's rights or to how the case is handled (eForvaltningsforskriften § 8): it goes on paper to those who
 * cannot be told otherwise. The rest stands inside.
 */
export const onPaperToo: readonly NoticeKind[] = [
  'inquiry_answered',
  'information_needed',
  'interim_reply',
  'decision_issued',
  'complaint_received',
  'complaint_answered',
  'consent_asked',
  'coordinator_appointed',
  'coordinator_ended',
  'plan_started',
  'meeting_invited',
  'meeting_changed',
  'meeting_cancelled',
  'minutes_shared',
  'record_seen',
  'message',
]

/** Told of a second time when it was not opened within a week. */
export const toldTwice: readonly NoticeKind[] = [
  'decision_issued',
  'interim_reply',
  'information_needed',
  'complaint_answered',
]

/** Read when the reader says so, not when the page that asks is shown (eForvaltningsforskriften § 8). */
export const openedByAct: readonly NoticeKind[] = ['decision_issued']
