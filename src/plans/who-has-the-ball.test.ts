import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Around, ballOf, outsideOf } from './who-has-the-ball.ts'
import type { PlanActivity } from './whole-plan.ts'

const activity = (change: Partial<PlanActivity>): PlanActivity => ({
  id: 'a',
  goalId: null,
  what: 'Trening',
  how: '',
  scope: '',
  state: 'in_progress',
  reason: '',
  deadline: null,
  waitingFor: '',
  waitingSince: null,
  version: 1,
  serviceId: null,
  practitionerId: null,
  relatedPersonId: null,
  isPerson: false,
  service: null,
  practitioner: null,
  relatedPerson: null,
  ...change,
})
const around = (change: Partial<Around> = {}): Around => ({
  person: { id: 'b', givenName: 'Berit', familyName: 'Tyttebærås', birthDate: null },
  coordinators: [
    { role: 'coordinator', state: 'active', id: 'henrik', name: 'Henrik', workTitle: '', phone: '' },
  ],
  standIn: null,
  outside: [],
  ...change,
})
const berit = { isOwnSide: true, practitionerId: null, name: 'Berit Tyttebærås' }
const frida = { isOwnSide: false, practitionerId: 'frida', name: 'Frida Balansebom' }

// what → who has it, whether Berit reads her own, whether Frida reads hers
const cells: [string, Partial<PlanActivity>, string | null, boolean, boolean][] = [
  ['the one named', { waitingFor: 'NAV', practitioner: 'Frida Balansebom' }, 'NAV', false, false],
  ['named, and it is the reader', { waitingFor: 'Frida Balansebom' }, 'Frida Balansebom', false, true],
  ['the person, named', { waitingFor: 'Berit', service: 'Ergoterapi' }, 'Berit', true, false],
  [
    'else the practitioner',
    { practitionerId: 'frida', practitioner: 'Frida Balansebom', service: 'Fysio' },
    'Frida Balansebom',
    false,
    true,
  ],
  ['else the service', { service: 'Fysio' }, 'Fysio', false, false],
  ['else the private person', { relatedPerson: 'Arne' }, 'Arne', false, false],
  ['else the person', { isPerson: true }, 'Berit', true, false],
  ['else nobody', {}, null, false, false],
]
for (const [title, change, who, beritHas, fridaHas] of cells) {
  test(`the ball is with ${title}`, () => {
    assert.deepEqual(ballOf(activity(change), around(), berit), {
      who,
      isYours: beritHas,
      since: null,
      insteadOf: null,
    })
    assert.equal(ballOf(activity(change), around(), frida)?.isYours, fridaHas)
  })
}

test('what is done, or needed no longer, waits for nobody; what cannot be done yet still does', () => {
  const stateOf = (state: string) => ballOf(activity({ state, waitingFor: 'NAV' }), around(), berit)
  assert.equal(stateOf('done'), null)
  assert.equal(stateOf('no_longer_needed'), null)
  assert.equal(stateOf('cannot_be_done_yet')?.who, 'NAV')
})

describe('one who is no longer let in', () => {
  const outside = [
    { id: 'fysio', name: 'Fysio' },
    { id: 'frida', name: 'Frida Balansebom' },
  ]
  const fridas = activity({
    serviceId: 'fysio',
    service: 'Fysio',
    practitionerId: 'frida',
    practitioner: 'Frida Balansebom',
    waitingFor: 'Frida Balansebom',
    waitingSince: '2026-08-14',
  })
  const henrik = { isOwnSide: false, practitionerId: 'henrik', name: 'Henrik' }

  test('cannot have the ball: the one who coordinates has it, to find another', () => {
    const ball = { who: 'Henrik', since: null, insteadOf: 'Frida Balansebom' }
    assert.deepEqual(ballOf(fridas, around({ outside }), berit), { ...ball, isYours: false })
    assert.deepEqual(ballOf(fridas, around({ outside }), henrik), { ...ball, isYours: true })
    assert.equal(outsideOf(fridas, around({ outside })), 'Fysio')
  })

  test('leaves it to the service that still is, when it was one of theirs who left', () => {
    const left = around({ outside: outside.slice(1) })
    const ball = { who: 'Fysio', isYours: false, since: '2026-08-14', insteadOf: null }
    assert.deepEqual(ballOf(fridas, left, berit), ball)
    assert.equal(outsideOf(fridas, left), null)
  })

  test('leaves it to the one responsible, when only the one named is gone', () => {
    const own = activity({ isPerson: true, waitingFor: 'Frida Balansebom' })
    assert.equal(ballOf(own, around({ outside }), berit)?.who, 'Berit')
  })

  test('leaves it to nobody while nobody coordinates, and to the stand-in where there is one', () => {
    assert.equal(ballOf(fridas, around({ outside, coordinators: [] }), berit)?.who, null)
    const standIn = { id: 's', name: 'Siv', workTitle: '', phone: '' }
    assert.equal(ballOf(fridas, around({ outside, coordinators: [], standIn }), berit)?.who, 'Siv')
  })

  test('keeps it as the one who coordinates, let in for that', () => {
    const coordinators = [
      {
        role: 'coordinator',
        state: 'active' as const,
        id: 'frida',
        name: 'Frida Balansebom',
        workTitle: '',
        phone: '',
      },
    ]
    assert.equal(ballOf(fridas, around({ outside, coordinators }), berit)?.insteadOf, null)
  })
})
