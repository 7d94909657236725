import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOnPaperToo, type NoticeKind, noticeKinds, toldTwice } from './notice-kinds.ts'

/** Each kind that sets a deadline or carries a right, and which. */
const rightsAndDeadlines: [NoticeKind, string][] = [
  ['information_needed', 'the day to answer by (fvl § 17)'],
  ['capacity_issued', 'who consents, and the time to complain (pbrl §§ 4-3, 7-5)'],
  ['capacity_decided', 'who consents (pbrl § 4-3)'],
  ['interim_reply', 'the new date (fvl § 11 a)'],
  ['case_closed', 'the way to say no to it, and to complain (fvl §§ 11 a, 17)'],
  ['decision_issued', 'the right, and the time to complain (fvl § 27)'],
  ['informing_decided', 'a no that may be complained about (barneloven § 47; fvl § 28)'],
  ['complaint_to_mend', 'the day to correct it by (pbrl § 7-3; fvl § 32)'],
  ['complaint_answered', 'the new answer, or a dismissal that may be complained about (fvl § 33)'],
  ['complaint_sent_on', 'the copy of the statement, to answer it (fvl § 33)'],
  ['complaint_decided', 'what the appeal body decided (fvl § 34)'],
]
for (const [kind, which] of rightsAndDeadlines) {
  test(`[notice-weight] ${kind} carries ${which}: on paper where it must be, and told of twice`, () => {
    assert.deepEqual([isOnPaperToo(kind), toldTwice.includes(kind)], [true, true])
  })
}

const handling: NoticeKind[] = [
  'inquiry_answered',
  'inquiry_about_you_asked',
  'case_sent_on',
  'case_also_elsewhere',
  'case_taken_up',
  'parent_informed',
  'referral_changed',
  'clock_passed',
  'complaint_received',
  'consent_asked',
  'consent_take_back',
  'consent_ends_soon',
  'consent_renew_too',
  'age_soon',
  'own_consents_asked',
  'coordinator_appointed',
  'coordinator_to_change',
  'coordinator_changed',
  'coordinator_ended',
  'team_invited',
  'plan_started',
  'meeting_invited',
  'meeting_changed',
  'meeting_cancelled',
  'case_goes_on',
  'minutes_shared',
  'record_seen',
  'sheet_opened',
  'excerpt_made',
  'responsibility_decided',
  'message',
]
for (const kind of handling) {
  test(`[notice-weight] ${kind} matters to how the case is handled: on paper where it must be, told of once`, () => {
    assert.deepEqual([isOnPaperToo(kind), toldTwice.includes(kind)], [true, false])
  })
}

test('[notice-weight] all other notices stand inside, and are told of once', () => {
  const heavy: NoticeKind[] = [...rightsAndDeadlines.map(([kind]) => kind), ...handling]
  for (const kind of noticeKinds.filter((each) => !heavy.includes(each)))
    assert.deepEqual([isOnPaperToo(kind), toldTwice.includes(kind)], [false, false], kind)
})
