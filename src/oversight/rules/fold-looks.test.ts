import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { foldLooks, type Look } from './fold-looks.ts'

let next = 1000
const look = (at: string, more: Partial<Look> = {}): Look => ({
  id: next--,
  personId: 'ada',
  at: new Date(`${at}:00Z`),
  day: at.slice(0, 10),
  actorId: null,
  practitionerId: 'ingrid',
  relatedPersonId: null,
  serviceId: 'school',
  unitId: null,
  relation: 'coordinator',
  ground: 'appointment',
  act: 'plans.read',
  what: ['goals'],
  isRefresh: false,
  ...more,
})
const none = new Map<string, number>()

describe('the log as people read it', () => {
  test('has the newest day first, and a day once', () => {
    const looks = [look('2026-11-22T10:00'), look('2026-11-22T08:00'), look('2026-11-20T08:00')]
    const folds = foldLooks(looks, none)
    assert.deepEqual(
      folds.map((fold) => fold.kind === 'day' && fold.day),
      ['2026-11-22', '2026-11-20'],
    )
  })

  test('says the same deed of the same one once, with every time and all that was seen', () => {
    const looks = [
      look('2026-11-22T10:00', { what: ['goals', 'meetings'] }),
      look('2026-11-22T08:00', { what: ['goals', 'activities'] }),
    ]
    const [day] = foldLooks(looks, none)
    assert.ok(day?.kind === 'day')
    assert.equal(day.lookers.length, 1)
    const [deed] = day.lookers[0]!.deeds
    assert.deepEqual(deed!.what, ['goals', 'meetings', 'activities'])
    assert.deepEqual(
      deed!.times.map((time) => time.getUTCHours()),
      [8, 10],
    )
  })

  test('tells other deeds, other people, other relations and other places apart', () => {
    const looks = [
      look('2026-11-22T12:00', { act: 'team.seeTeam' }),
      look('2026-11-22T11:00', { practitionerId: 'pål' }),
      look('2026-11-22T10:00', { relation: 'participant', ground: 'consent' }),
      look('2026-11-22T09:00', { serviceId: 'ppt' }),
      look('2026-11-22T08:00'),
    ]
    const [day] = foldLooks(looks, none)
    assert.ok(day?.kind === 'day')
    assert.deepEqual(
      day.lookers.map((each) => each.deeds.map((deed) => deed.act)),
      [['team.seeTeam', 'plans.read'], ['plans.read'], ['plans.read'], ['plans.read']],
    )
  })

  test('counts one’s own looks, and draws days with nothing else together', () => {
    const own = new Map([
      ['2026-11-22', 2],
      ['2026-11-21', 1],
      ['2026-11-18', 4],
      ['2026-11-17', 1],
    ])
    const folds = foldLooks([look('2026-11-18T08:00')], own)
    assert.deepEqual(
      folds.map((fold) => (fold.kind === 'own' ? fold : [fold.day, fold.own])),
      [
        { kind: 'own', from: '2026-11-21', to: '2026-11-22', own: 3 },
        ['2026-11-18', 4],
        { kind: 'own', from: '2026-11-17', to: '2026-11-17', own: 1 },
      ],
    )
  })

  test('tells a page that stood open and fetched itself apart from one that was opened', () => {
    const looks = [
      look('2026-11-22T08:20', { isRefresh: true }),
      look('2026-11-22T08:10', { isRefresh: true, what: [] }),
      look('2026-11-22T08:00'),
    ]
    const [day] = foldLooks(looks, none)
    assert.ok(day?.kind === 'day')
    const [deed] = day.lookers[0]!.deeds
    assert.deepEqual([deed!.times.length, deed!.refreshed.length], [1, 2])
  })

  const told = (...looks: Look[]) =>
    foldLooks(looks, none).map((fold) =>
      fold.kind === 'day'
        ? fold.lookers.flatMap(({ deeds }) =>
            deeds.map(({ times, refreshed }) => [times.length, refreshed.length]),
          )
        : [],
    )
  const refresh = { isRefresh: true }

  test('believes nobody’s word that a page stood open: with no reading shortly before, it is a reading', () => {
    assert.deepEqual(told(look('2026-11-22T08:10', refresh)), [[[1, 0]]], 'never opened')
    assert.deepEqual(
      told(look('2026-11-22T08:20', refresh), look('2026-11-22T08:10', refresh)),
      [[[1, 1]]],
      'the first of them is the reading',
    )
    assert.deepEqual(
      told(look('2026-11-22T12:00', refresh), look('2026-11-22T08:00')),
      [[[2, 0]]],
      'too long after',
    )
    assert.deepEqual(
      told(look('2026-11-22T08:10', { ...refresh, what: ['goals', 'meetings'] }), look('2026-11-22T08:00')),
      [[[2, 0]]],
      'something not seen before',
    )
    assert.deepEqual(
      told(look('2026-11-22T08:10', { ...refresh, personId: 'inquiry' }), look('2026-11-22T08:00')),
      [[[2, 0]]],
      'another thing',
    )
    assert.deepEqual(
      told(look('2026-11-22T08:10', { ...refresh, act: 'team.seeTeam' }), look('2026-11-22T08:00')),
      [
        [
          [1, 0],
          [1, 0],
        ],
      ],
      'another page',
    )
    assert.deepEqual(
      told(look('2026-11-22T08:10', { ...refresh, practitionerId: 'pål' }), look('2026-11-22T08:00')),
      [
        [
          [1, 0],
          [1, 0],
        ],
      ],
      'somebody else’s page',
    )
  })

  test('follows a page that stood open past midnight', () =>
    assert.deepEqual(told(look('2026-11-22T00:10', refresh), look('2026-11-21T23:50')), [[[0, 1]], [[1, 0]]]))

  test('is empty where nobody has looked', () => assert.deepEqual(foldLooks([], none), []))
})
