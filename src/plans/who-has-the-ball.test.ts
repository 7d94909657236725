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
  evaluateOn: null,
  effect: '',
  effectOn: null,
  holder: null,
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
const berit = {
  isOwnSide: true,
  practitionerId: null,
  relatedPersonIds: [],
  serviceIds: [],
  name: 'Berit Tyttebærås',
}
const frida = {
  isOwnSide: false,
  practitionerId: 'frida',
  relatedPersonIds: [],
  serviceIds: [],
  name: 'Frida Balansebom',
}

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
      isYourService: false,
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
  const henrik = {
    isOwnSide: false,
    practitionerId: 'henrik',
    relatedPersonIds: [],
    serviceIds: [],
    name: 'Henrik',
  }

  test('cannot have the ball: the one who coordinates has it, to find another', () => {
    const insteadOf = { id: null, name: 'Frida Balansebom' }
    const ball = { who: 'Henrik', isYourService: false, since: null, insteadOf }
    assert.deepEqual(ballOf(fridas, around({ outside }), berit), { ...ball, isYours: false })
    assert.deepEqual(ballOf(fridas, around({ outside }), henrik), { ...ball, isYours: true })
    assert.deepEqual(outsideOf(fridas, around({ outside })), { id: 'fysio', name: 'Fysio' })
  })

  test('leaves it to the service that still is, when it was one of theirs who left', () => {
    const left = around({ outside: outside.slice(1) })
    const ball = { who: 'Fysio', isYours: false, isYourService: false, since: '2026-08-14', insteadOf: null }
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

describe('the ball given by who somebody is', () => {
  const nobody = { serviceId: null, practitionerId: null, relatedPersonId: null, isPerson: false }
  const kari = {
    isOwnSide: false,
    practitionerId: 'kari-1',
    relatedPersonIds: [],
    serviceIds: [],
    name: 'Kari Lien',
  }
  const otherKari = { ...kari, practitionerId: 'kari-2' }
  const karis = activity({ holder: { ...nobody, practitionerId: 'kari-1', name: 'Kari Lien' } })

  test('is one’s own, and not that of another with the same name', () => {
    assert.equal(ballOf(karis, around(), kari)?.isYours, true)
    assert.equal(ballOf(karis, around(), otherKari)?.isYours, false)
    assert.equal(ballOf(karis, around(), { ...berit, name: 'Kari Lien' })?.isYours, false)
  })

  test('is one’s own under a new surname', () => {
    const married = activity({ holder: { ...nobody, practitionerId: 'kari-1', name: 'Kari Moe' } })
    assert.deepEqual(
      [ballOf(married, around(), kari)?.who, ballOf(married, around(), kari)?.isYours],
      ['Kari Moe', true],
    )
  })

  test('stays when somebody else with the same name is no longer let in', () => {
    const outside = [{ id: 'kari-2', name: 'Kari Lien' }]
    assert.equal(ballOf(karis, around({ outside }), kari)?.who, 'Kari Lien')
    const gone = ballOf(karis, around({ outside: [{ id: 'kari-1', name: 'Kari Lien' }] }), kari)
    assert.deepEqual(
      [gone?.who, gone?.insteadOf, gone?.isYours],
      ['Henrik', { id: 'kari-1', name: 'Kari Lien' }, false],
    )
  })

  test('is with the person, a service or a private person; the private person reads that it is theirs', () => {
    const persons = activity({ holder: { ...nobody, isPerson: true, name: null }, service: 'Fysio' })
    assert.deepEqual(
      [ballOf(persons, around(), berit)?.who, ballOf(persons, around(), berit)?.isYours],
      ['Berit', true],
    )
    const services = activity({ holder: { ...nobody, serviceId: 'nav', name: 'NAV' } })
    assert.equal(ballOf(services, around(), frida)?.who, 'NAV')
    const uncles = activity({ holder: { ...nobody, relatedPersonId: 'arne', name: 'Arne' } })
    const arne = {
      isOwnSide: false,
      practitionerId: null,
      relatedPersonIds: ['arne'],
      serviceIds: [],
      name: 'Arne N.',
    }
    assert.deepEqual(
      [ballOf(uncles, around(), arne)?.isYours, ballOf(uncles, around(), berit)?.isYours],
      [true, false],
    )
  })

  test('that is the responsible one’s own is not read by another with the same name', () => {
    const own = activity({ practitionerId: 'kari-1', practitioner: 'Kari Lien' })
    assert.equal(ballOf(own, around(), kari)?.isYours, true)
    assert.equal(ballOf(own, around(), otherKari)?.isYours, false)
  })
})

describe('the ball of a service', () => {
  const nobody = { serviceId: null, practitionerId: null, relatedPersonId: null, isPerson: false }
  const atFysio = { ...frida, serviceIds: ['fysio'] }
  const given = activity({ holder: { ...nobody, serviceId: 'fysio', name: 'Fysio' } })
  const responsible = activity({ service: 'Fysio', serviceId: 'fysio' })

  for (const [how, service] of [
    ['given to it', given],
    ['as it is responsible', responsible],
  ] as const)
    test(`is that of those who work there and take part through it: ${how}`, () => {
      const ball = ballOf(service, around(), atFysio)
      assert.deepEqual([ball?.who, ball?.isYours, ball?.isYourService], ['Fysio', true, true])
      for (const other of [frida, berit, { ...frida, serviceIds: ['nav'] }])
        assert.equal(ballOf(service, around(), other)?.isYours, false)
    })

  test('with somebody there is that one’s, and not the others’', () => {
    const hers = activity({
      holder: { ...nobody, serviceId: 'fysio', practitionerId: 'frida', name: 'Frida' },
    })
    const mine = ballOf(hers, around(), atFysio)
    assert.deepEqual([mine?.isYours, mine?.isYourService], [true, false])
    assert.equal(ballOf(hers, around(), { ...atFysio, practitionerId: 'tone' })?.isYours, false)
  })

  test('that is no longer let in is nobody’s there: the one who coordinates has it', () => {
    const left = ballOf(given, around({ outside: [{ id: 'fysio', name: 'Fysio' }] }), atFysio)
    assert.deepEqual([left?.who, left?.isYours, left?.isYourService], ['Henrik', false, false])
  })
})
