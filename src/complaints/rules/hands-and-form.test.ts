import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayReconsiderBy } from '../../law/other-hand.ts'
import { broughtByAnswer, type Defect, foundDefects, needsMandate, stillLacking } from './defects.ts'
import { mayEnclosePlan } from './enclosed-plan.ts'

const own = { refused: 'own_decision' }

// me, makers, the unit → may, and whether there was no other
const hands: [string, string[], string[], unknown][] = [
  ['c', ['a', 'b'], ['a', 'b', 'c'], { noOtherHand: false }],
  ['a', ['a', 'b'], ['a', 'b', 'c'], own],
  ['b', ['a', 'b'], ['a', 'b', 'c'], own],
  ['b', ['a', 'b'], ['a', 'b'], { noOtherHand: true }],
  ['a', ['a'], ['a'], { noOtherHand: true }],
  ['b', ['a'], ['a', 'b'], { noOtherHand: false }],
  ['a', [], ['a', 'b'], { noOtherHand: false }],
]
for (const [me, makers, unit, expected] of hands) {
  test(`[complaint-other-hand] ${me} on what ${makers.join(' and ') || 'nobody'} made, in a unit of ${unit.join(', ')}`, () =>
    assert.deepEqual(mayReconsiderBy(me, makers, unit), expected))
}

test('[pbrl-7-3] the system sees a missing signature and a missing power of attorney, and leaves the rest to a person', () => {
  const whole = { isSigned: true, hasMandate: true, complainantIs: 'proxy' } as const
  assert.deepEqual(foundDefects(whole), [])
  assert.deepEqual(foundDefects({ ...whole, isSigned: false }), ['unsigned'])
  assert.deepEqual(foundDefects({ ...whole, hasMandate: false }), ['no_mandate'])
  assert.deepEqual(foundDefects({ ...whole, hasMandate: false, complainantIs: 'lawyer' }), [])
})

test('[pbrl-7-3] only one who is no lawyer and complains for another by power of attorney has to show it', () => {
  assert.equal(needsMandate('proxy'), true)
  for (const each of ['self', 'parent', 'foster_parent', 'care_authority', 'guardian', 'lawyer'] as const)
    assert.equal(needsMandate(each), false, each)
})

// asked for, whether a file is marked as the power of attorney → still lacking after a signed answer
const answered: [Defect[], boolean, Defect[]][] = [
  [['unsigned'], false, []],
  [['unsigned'], true, []],
  [['unclear'], false, []],
  [['no_mandate'], false, ['no_mandate']],
  [['no_mandate'], true, []],
  [['unsigned', 'no_mandate', 'unclear'], false, ['no_mandate']],
  [['unsigned', 'no_mandate', 'unclear'], true, []],
]
for (const [asked, withMandate, left] of answered)
  test(`[complaint-mandate-comes] asked for ${asked.join(', ')}, a signed answer ${withMandate ? 'with' : 'without'} the paper leaves ${left.join() || 'nothing'}`, () =>
    assert.deepEqual(stillLacking(asked, broughtByAnswer({ withMandate })), left))

test('[complaint-mandate-comes] what the unit notes as come is no longer lacking, and the rest is', () => {
  assert.deepEqual(stillLacking(['unsigned', 'no_mandate'], ['unsigned']), ['no_mandate'])
  assert.deepEqual(stillLacking(['unsigned', 'no_mandate'], ['no_mandate']), ['unsigned'])
  assert.deepEqual(stillLacking(['unsigned'], []), ['unsigned'])
})

test('[complaint-plan-enclosed] the plan goes by the person’s yes, or on a ground that is written down', () => {
  const asked = (consent: 'given' | 'refused' | null, ground = '') => ({ consent, ground })
  assert.equal(mayEnclosePlan('no', asked(null)), null)
  assert.equal(mayEnclosePlan('consent', asked('given')), null)
  for (const consent of ['refused', null] as const)
    assert.deepEqual(mayEnclosePlan('consent', asked(consent)), {
      refused: 'no_consent_to_plan',
      field: 'plan',
    })
  assert.deepEqual(mayEnclosePlan('ground', asked('refused', ' ')), {
    refused: 'ground_missing',
    field: 'planGround',
  })
  assert.equal(mayEnclosePlan('ground', asked('refused', 'Fylkeslegen har krevd den.')), null)
})
