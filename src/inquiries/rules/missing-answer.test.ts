import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayComplainOf, mayTakeInHeld, whyHeld } from './missing-answer.ts'
import { senderKinds } from './on-behalf.ts'
import type { InquiryState } from './transitions.ts'

const of = (change: Partial<Parameters<typeof mayComplainOf>[0]> = {}) =>
  mayComplainOf({ state: 'received', senderKind: 'self', senderSignedInAs: 'citizen', ...change })

test('[inquiry-missing-answer] the party and those who act for it may complain, a service may not', () => {
  const may = senderKinds.filter((senderKind) => of({ senderKind }))
  assert.deepEqual(may, ['self', 'parent', 'guardian', 'proxy', 'next_of_kin'])
})

test('[inquiry-missing-answer] while there is no answer: with a case or without, not when it is over or passed on', () => {
  const states: InquiryState[] = [
    'draft',
    'received',
    'needs_information',
    'accepted_to_case',
    'answered',
    'forwarded',
    'withdrawn',
  ]
  assert.deepEqual(
    states.filter((state) => of({ state })),
    ['received', 'needs_information', 'accepted_to_case'],
  )
})

test('[inquiry-missing-answer] only one who sent it signed in at home', () => {
  assert.equal(of({ senderSignedInAs: 'work' }), false)
  assert.equal(of({ senderSignedInAs: null }), false)
})

for (const isPerson of [true, false])
  for (const mayComplain of [true, false])
    for (const isToSettle of [true, false])
      test(`[complaint-held] ${isPerson ? 'the person by eID' : 'another'}, ${mayComplain ? 'on record' : 'not on record'}${isToSettle ? ', to be settled' : ''}`, () => {
        const asker = { isPerson, mayComplain, isToSettle }
        const why = isPerson || mayComplain ? null : isToSettle ? 'to_settle' : 'not_on_record'
        assert.equal(whyHeld({ ...asker, isKeptOut: false }), why)
        assert.equal(whyHeld({ ...asker, isKeptOut: true }), isPerson ? null : 'kept_out')
      })

test('[complaint-held] the unit takes in as it is only what nothing else is to settle', () => {
  assert.deepEqual((['kept_out', 'to_settle', 'not_on_record'] as const).filter(mayTakeInHeld), [
    'not_on_record',
  ])
})
