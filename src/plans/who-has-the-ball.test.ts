import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanActivity } from './plan-page.ts'
import { ballOf } from './who-has-the-ball.ts'

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
    assert.deepEqual(ballOf(activity(change), 'Berit', berit), { who, isYours: beritHas, since: null })
    assert.equal(ballOf(activity(change), 'Berit', frida)?.isYours, fridaHas)
  })
}

test('what is done, or needed no longer, waits for nobody; what cannot be done yet still does', () => {
  const stateOf = (state: string) => ballOf(activity({ state, waitingFor: 'NAV' }), 'Berit', berit)
  assert.equal(stateOf('done'), null)
  assert.equal(stateOf('no_longer_needed'), null)
  assert.equal(stateOf('cannot_be_done_yet')?.who, 'NAV')
})
