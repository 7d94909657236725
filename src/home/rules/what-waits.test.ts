import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whatWaits } from './what-waits.ts'

const at = new Date('2026-11-20T09:00:00Z')
const nothing = { case: null, coordination: null, toAnswer: [] }
const ada = { personId: 'a', givenName: 'Ada', isMe: false, ...nothing }

test('when nothing is asked, nothing waits', () => {
  assert.deepEqual(whatWaits([ada], [{ id: 'i', state: 'received', receivedAt: at, givenName: 'Ada' }]), [])
})

test('a decision that was opened no longer waits', () => {
  const decisions = [
    { id: 'old', issuedAt: at, isOpened: true },
    { id: 'new', issuedAt: at, isOpened: false },
  ]
  assert.deepEqual(whatWaits([{ ...ada, case: { decisions, questions: [] } }], []), [
    { kind: 'open_decision', path: '/avgjorelse/new', givenName: 'Ada', at },
  ])
})

test('a consent that lacks waits until it is asked for or given', () => {
  const coordination = { consentsAsked: [], lacksConsent: true, meetingsToAnswer: [], balls: [] }
  assert.deepEqual(whatWaits([{ ...ada, coordination }], []), [
    { kind: 'give_consent', path: '/koordinering/a/samtykke', givenName: 'Ada', at: null },
  ])
  assert.deepEqual(whatWaits([{ ...ada, coordination: { ...coordination, lacksConsent: false } }], []), [])
})

test('consents that wait are one thing to do, which says how many they are', () => {
  const coordination = { consentsAsked: [{ id: 'c' }], lacksConsent: false, meetingsToAnswer: [], balls: [] }
  const one = { kind: 'answer_consent', path: '/koordinering/a/samtykke/c', givenName: 'Ada', at: null }
  assert.deepEqual(whatWaits([{ ...ada, coordination }], []), [one])
  const two = { ...coordination, consentsAsked: [{ id: 'c' }, { id: 'e' }] }
  assert.deepEqual(whatWaits([{ ...ada, coordination: two }], []), [
    { ...one, path: '/koordinering/a/samtykke', count: 2 },
  ])
})

test('decisions come before consents, those before what is asked, meetings, and what the plan gives one to do by its day', () => {
  const me = {
    personId: 'm',
    givenName: 'Emil',
    isMe: true,
    case: {
      decisions: [{ id: 'd', issuedAt: at, isOpened: false }],
      questions: [{ id: 'r', answerBy: '2026-11-28' }],
    },
    coordination: {
      consentsAsked: [{ id: 'c' }, { id: 'e' }],
      lacksConsent: true,
      toConfirm: 2,
      meetingsToAnswer: [{ id: 'x', startsAt: at }],
      balls: [
        { activityId: 'late', planId: 'p', what: 'Ring', deadline: null },
        { activityId: 'soon', planId: 'p', what: 'Bestill time', deadline: '2026-12-01' },
      ],
    },
    toAnswer: [{ id: 'q', receivedAt: at }],
  }
  const kinds = whatWaits([me], [{ id: 'i', state: 'needs_information', receivedAt: at, givenName: 'Ada' }])
  assert.deepEqual(
    kinds.map((each) => each.kind),
    [
      'open_decision',
      'answer_consent',
      'confirm_consents',
      'answer_about_me',
      'give_information',
      'give_information',
      'answer_meeting',
      'do_activity',
      'do_activity',
    ],
  )
  assert.equal(kinds[0]?.givenName, null)
  assert.equal(kinds[4]?.path, '/opplysninger/r')
  assert.equal(kinds[5]?.givenName, 'Ada')
  assert.deepEqual(
    kinds.slice(7).map(({ path, what }) => [path, what]),
    [
      ['/plan/p/tiltak/soon', 'Bestill time'],
      ['/plan/p/tiltak/late', 'Ring'],
    ],
  )
})

test('one question leads straight to it; several lead to the list of them', () => {
  const asked = (ids: readonly string[]) =>
    whatWaits(
      [
        {
          ...ada,
          coordination: {
            consentsAsked: ids.map((id) => ({ id })),
            lacksConsent: false,
            meetingsToAnswer: [],
            balls: [],
          },
        },
      ],
      [],
    ).map((each) => each.path)
  assert.deepEqual(asked([]), [])
  assert.deepEqual(asked(['c']), ['/koordinering/a/samtykke/c'])
  assert.deepEqual(asked(['c', 'e']), ['/koordinering/a/samtykke'])
})
