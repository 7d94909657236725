import assert from 'node:assert/strict'
import { test } from 'node:test'
import { invitationDueOn, mayInvite, placesAfterHandover } from './invitation.ts'

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

const person = (practitionerId: string, maySee: boolean, isOfTeam = false) => ({
  id: `place of ${practitionerId}`,
  practitionerId,
  isOfTeam,
  maySee,
})
// who is called, who leads now, whether it is held → whose place is taken, who is added, whose place goes
const handovers: [
  what: string,
  called: ReturnType<typeof person>[],
  leads: string[],
  isHeld: boolean,
  expected: [string[], string[], string[]],
][] = [
  ['nothing has changed', [person('old', true)], ['old'], false, [[], [], []]],
  ['another coordinates', [person('old', false)], ['new'], false, [['old→new'], [], []]],
  [
    'one away keeps the place, who stands in is added',
    [person('old', true)],
    ['in'],
    false,
    [[], ['in'], []],
  ],
  [
    'one of the team coordinates now',
    [person('old', false), person('new', true, true)],
    ['new'],
    false,
    [[], [], ['old']],
  ],
  [
    'a service that is out is no place to take',
    [person('out', false, true)],
    ['new'],
    false,
    [[], ['new'], []],
  ],
  ['it is held: nobody goes', [person('old', false)], ['new'], true, [[], ['new'], []]],
]
for (const [what, called, leads, isHeld, [taken, added, gone]] of handovers) {
  test(`[called-may-see] ${what}`, () => {
    const places = placesAfterHandover(called, leads, isHeld)
    assert.deepEqual(
      places.taken.map(({ id, by }) => `${id.slice(9)}→${by}`),
      taken,
    )
    assert.deepEqual(places.added, added)
    assert.deepEqual(
      places.gone.map((id) => id.slice(9)),
      gone,
    )
  })
}
