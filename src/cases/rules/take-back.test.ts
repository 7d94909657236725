import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayTakeBack, speaksForCase } from './take-back.ts'

for (const [state, may] of [
  ['open', true],
  ['under_assessment', true],
  ['waiting_for_information', true],
  ['decided', false],
  ['closed', false],
] as const)
  test(`[case-taken-back] a case that is ${state} ${may ? 'may' : 'may not'} be taken back`, () => {
    assert.equal(mayTakeBack(state), may)
  })

const theirs = { isOnRecord: false, isKeptOut: false, isOnlyAsker: true }
for (const [as, mayAct, speaks] of [
  ['self', false, true],
  ['parent', true, true],
  ['parent', false, false],
  ['guardian', true, true],
  ['guardian', false, false],
  ['proxy', true, true],
  ['proxy', false, false],
  ['next_of_kin', true, false],
  ['service', true, false],
  ['hospital', true, false],
  ['unit', true, false],
] as const)
  test(`[case-taken-back] ${as}, who says ${mayAct ? '' : 'not '}to act for the person: ${speaks ? 'the case' : 'only the inquiry'} is taken back`, () => {
    assert.equal(speaksForCase({ ...theirs, as, mayAct }), speaks)
  })

for (const [who, isOnRecord, isOnlyAsker, isKeptOut, speaks] of [
  ['on record, among others', true, false, false, true],
  ['on record, the only one', true, true, false, true],
  ['the only one, not on record', false, true, false, true],
  ['by word alone, among others', false, false, false, false],
  ['kept out, on record', true, false, true, false],
  ['kept out, the only one', false, true, true, false],
  ['kept out, on record, the only one', true, true, true, false],
] as const)
  test(`[case-taken-back] a parent who is ${who}: ${speaks ? 'the case' : 'only the inquiry'} is taken back`, () => {
    const parent = { as: 'parent', mayAct: true }
    assert.equal(speaksForCase({ ...parent, isOnRecord, isOnlyAsker, isKeptOut }), speaks)
  })
