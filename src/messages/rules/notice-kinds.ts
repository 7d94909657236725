import { defineRule } from '../../law/rule.ts'

export const whatMattersOnPaper = defineRule({
  code: 'notice-weight',
  version: 1,
  paragraph: 'eForvaltningsforskriften §§ 8, 9',
  says: 'What matters to somebody’s rights or to how the case is handled goes on paper to those not reached otherwise; what sets a deadline, decides on a right or tells of the way to complain is told of a second time when it is not opened. Which notices these are is our own reading.',
  basis: 'inference',
  source: 'forskrift-2004-06-25-988 §§ 8, 9',
})

/**
 * `right`: a right or a deadline hangs on it: on paper to those not reached otherwise, and told of twice.
 * `handling`: it matters to how the case is handled: on paper. `inside`: it stands inside. `work`: for those at work.
 */
export type NoticeWeight = 'right' | 'handling' | 'inside' | 'work'

/** What of a person's life it is about: who is told hangs on it (`recipients.ts`). */
export type NoticeField = 'case' | 'consent' | 'coordination' | 'plan'

/** What a notice may tell of. Its words, inside and outward, are in `texts/`. */
export const notices = {
  inquiry_received: { weight: 'inside', field: 'case' },
  inquiry_answered: { weight: 'handling', field: 'case' },
  inquiry_assigned: { weight: 'work', field: 'case' },
  inquiry_about_you_asked: { weight: 'handling', field: 'case' },
  inquiry_changed: { weight: 'work', field: 'case' },
  information_needed: { weight: 'right', field: 'case' },
  capacity_issued: { weight: 'right', field: 'case' },
  capacity_decided: { weight: 'right', field: 'case' },
  case_assigned: { weight: 'work', field: 'case' },
  case_offered: { weight: 'work', field: 'case' },
  case_offer_answered: { weight: 'work', field: 'case' },
  case_sent_on: { weight: 'handling', field: 'case' },
  case_also_elsewhere: { weight: 'handling', field: 'case' },
  parents_telling_decided: { weight: 'inside', field: 'case' },
  withholding_ends: { weight: 'work', field: 'case' },
  case_taken_back: { weight: 'work', field: 'case' },
  case_take_back_word: { weight: 'work', field: 'case' },
  case_goes_on: { weight: 'handling', field: 'case' },
  informing_decided: { weight: 'right', field: 'case' },
  parent_informed: { weight: 'handling', field: 'case' },
  parent_asks_to_know: { weight: 'work', field: 'case' },
  case_closed: { weight: 'right', field: 'case' },
  case_taken_up: { weight: 'handling', field: 'case' },
  information_given: { weight: 'work', field: 'case' },
  information_late: { weight: 'work', field: 'case' },
  referral_received: { weight: 'work', field: 'case' },
  referral_answered: { weight: 'work', field: 'case' },
  referral_ended: { weight: 'work', field: 'case' },
  referral_changed: { weight: 'handling', field: 'case' },
  interim_reply: { weight: 'right', field: 'case' },
  clock_passed: { weight: 'handling', field: 'case' },
  decision_for_approval: { weight: 'work', field: 'case' },
  decision_sent_back: { weight: 'work', field: 'case' },
  decision_out_of_approval: { weight: 'work', field: 'case' },
  decision_issued: { weight: 'right', field: 'case' },
  decision_opened: { weight: 'work', field: 'case' },
  complaint_received: { weight: 'handling', field: 'case' },
  complaint_handed_over: { weight: 'work', field: 'case' },
  complaint_changed: { weight: 'inside', field: 'case' },
  complaint_to_mend: { weight: 'right', field: 'case' },
  complaint_answered: { weight: 'right', field: 'case' },
  complaint_sent_on: { weight: 'right', field: 'case' },
  complaint_decided: { weight: 'right', field: 'case' },
  consent_asked: { weight: 'handling', field: 'consent' },
  consent_take_back: { weight: 'handling', field: 'consent' },
  consent_answered: { weight: 'inside', field: 'consent' },
  consent_changed: { weight: 'inside', field: 'consent' },
  consent_withdrawn: { weight: 'inside', field: 'consent' },
  consent_ends_soon: { weight: 'handling', field: 'consent' },
  consent_renew_too: { weight: 'handling', field: 'consent' },
  consent_ended: { weight: 'inside', field: 'consent' },
  consent_renewed: { weight: 'inside', field: 'consent' },
  age_soon: { weight: 'handling', field: 'consent' },
  own_consents_asked: { weight: 'handling', field: 'consent' },
  coordinator_offered: { weight: 'work', field: 'coordination' },
  coordinator_answered: { weight: 'work', field: 'coordination' },
  coordinator_appointed: { weight: 'handling', field: 'coordination' },
  coordinator_to_change: { weight: 'handling', field: 'coordination' },
  coordinator_changed: { weight: 'handling', field: 'coordination' },
  coordinator_ended: { weight: 'handling', field: 'coordination' },
  team_invited: { weight: 'handling', field: 'coordination' },
  team_changed: { weight: 'inside', field: 'coordination' },
  plan_started: { weight: 'handling', field: 'plan' },
  plan_changed: { weight: 'inside', field: 'plan' },
  plan_word_written: { weight: 'inside', field: 'plan' },
  plan_approved: { weight: 'inside', field: 'plan' },
  plan_revision_due: { weight: 'inside', field: 'plan' },
  activity_assigned: { weight: 'inside', field: 'plan' },
  activity_waiting: { weight: 'inside', field: 'plan' },
  evaluation_asked: { weight: 'inside', field: 'plan' },
  meeting_invited: { weight: 'handling', field: 'coordination' },
  meeting_changed: { weight: 'handling', field: 'coordination' },
  meeting_cancelled: { weight: 'handling', field: 'coordination' },
  meeting_answered: { weight: 'inside', field: 'coordination' },
  minutes_shared: { weight: 'handling', field: 'coordination' },
  minutes_remarked: { weight: 'work', field: 'coordination' },
  record_seen: { weight: 'handling', field: 'consent' },
  sheet_opened: { weight: 'handling', field: 'consent' },
  excerpt_made: { weight: 'handling', field: 'consent' },
  child_wish: { weight: 'work', field: 'coordination' },
  code_answered: { weight: 'work', field: 'coordination' },
  responsibility_asked: { weight: 'work', field: 'coordination' },
  responsibility_decided: { weight: 'handling', field: 'coordination' },
  guidance_asked: { weight: 'work', field: 'coordination' },
  guidance_answered: { weight: 'work', field: 'coordination' },
  register_changed: { weight: 'work', field: 'case' },
  message: { weight: 'handling', field: 'coordination' },
} as const satisfies Record<string, { weight: NoticeWeight; field: NoticeField }>

export type NoticeKind = keyof typeof notices
export const noticeKinds = Object.keys(notices) as NoticeKind[]

/** On paper to those who cannot be told otherwise. */
export const isOnPaperToo = (kind: NoticeKind): boolean =>
  notices[kind].weight === 'right' || notices[kind].weight === 'handling'

/** Told of a second time when it was not opened within a week. */
export const toldTwice: readonly NoticeKind[] = noticeKinds.filter((kind) => notices[kind].weight === 'right')

/** Read when the reader says so, not when the page that asks is shown (eForvaltningsforskriften § 8). */
export const openedByAct: readonly NoticeKind[] = ['decision_issued', 'capacity_issued']
