import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { gapsIn } from './gaps.ts'

// Forskrift 1110 § 9 a, b, d, h: `team-gaps`, cell by cell
const facts = { openAreas: ['housing'], here: [], asked: [], notShared: [], isLed: true } as const

describe('where nobody is', () => {
  it('[team-gaps] a goal with nobody in its part of life is a gap', () => {
    assert.deepEqual(gapsIn(facts), [{ area: 'housing', why: 'nobody' }])
  })
  it('a goal where somebody has been asked says that they are asked', () => {
    assert.deepEqual(gapsIn({ ...facts, asked: ['housing'] }), [{ area: 'housing', why: 'asked' }])
  })
  it('a goal where somebody takes part is no gap, also when more are asked', () => {
    assert.deepEqual(gapsIn({ ...facts, here: ['housing'], asked: ['housing'] }), [])
  })
  it('[team-gaps] where the person has said no, it says so and asks for nobody, unless somebody else is asked', () => {
    assert.deepEqual(gapsIn({ ...facts, notShared: ['housing'] }), [{ area: 'housing', why: 'not_shared' }])
    assert.deepEqual(gapsIn({ ...facts, notShared: ['housing'], asked: ['housing'] }), [
      { area: 'housing', why: 'asked' },
    ])
    assert.deepEqual(gapsIn({ ...facts, notShared: ['housing'], here: ['housing'] }), [])
    assert.deepEqual(gapsIn({ ...facts, notShared: ['leisure', null] as never[] }), [
      { area: 'housing', why: 'nobody' },
    ])
  })
  it('one who takes part nowhere in particular fills no part of life', () => {
    assert.deepEqual(gapsIn({ ...facts, here: [null], asked: [null] }), [{ area: 'housing', why: 'nobody' }])
  })
  it('no goal, no gap', () => {
    assert.deepEqual(gapsIn({ ...facts, openAreas: [] }), [])
  })
  it('nobody who coordinates comes first', () => {
    assert.deepEqual(gapsIn({ ...facts, isLed: false }), [
      { area: 'coordination', why: 'nobody' },
      { area: 'housing', why: 'nobody' },
    ])
  })
})
