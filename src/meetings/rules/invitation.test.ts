import assert from 'node:assert/strict'
import { test } from 'node:test'
import { invitationDueOn, mayInvite } from './invitation.ts'

const ready = {
  meetingOn: '2026-11-30',
  today: '2026-11-22',
  agendaItems: 2,
  invited: 3,
  shortNoticeReason: '',
}
const table: [string, Partial<typeof ready> & { daysBefore?: number }, true | string][] = [
  ['eight days before', {}, true],
  ['seven days before', { today: '2026-11-23' }, true],
  ['six days before', { today: '2026-11-24' }, 'short_notice_reason_missing'],
  ['six days before, with a reason', { today: '2026-11-24', shortNoticeReason: 'Utskriving fredag' }, true],
  ['the same day, with a reason', { today: '2026-11-30', shortNoticeReason: 'Hast' }, true],
  ['the day after, with a reason', { today: '2026-12-01', shortNoticeReason: 'Hast' }, 'meeting_is_past'],
  ['without an agenda', { agendaItems: 0 }, 'agenda_missing'],
  [
    'short notice with a reason but no agenda',
    { today: '2026-11-24', shortNoticeReason: 'x', agendaItems: 0 },
    'agenda_missing',
  ],
  ['with nobody to invite', { invited: 0 }, 'nobody_invited'],
  ['eight days before where fourteen are set', { daysBefore: 14 }, 'short_notice_reason_missing'],
  ['three days before where three are set', { today: '2026-11-27', daysBefore: 3 }, true],
]
for (const [what, change, expected] of table) {
  test(`[invitation-days] ${what}: ${expected === true ? 'goes out' : expected}`, () => {
    const may = mayInvite({ ...ready, ...change })
    assert.equal(may === true ? true : may.refused, expected)
  })
}
test('[invitation-days] the last day without a reason is seven days before, or the authority’s days', () => {
  assert.equal(invitationDueOn('2026-11-30'), '2026-11-23')
  assert.equal(invitationDueOn('2026-11-30', 14), '2026-11-16')
})
