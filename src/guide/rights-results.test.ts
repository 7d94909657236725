import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fields } from '../platform/form/drafts.ts'
import { questionNumber, whoOf } from './rights-questions.ts'
import { resultsOf } from './rights-results.ts'

const today = '2026-11-22'
const answered: Fields = {
  about: 'self',
  age: 'adult',
  now: ['hospital'],
  more: ['habilitation'],
  long: 'yes',
  together: 'yes',
  complex: 'yes',
  wish: ['coordinator', 'plan'],
}
const child: Fields = { ...answered, about: 'child', age: 'child', condition: 'yes' }
const looked = (checks: ReturnType<typeof resultsOf>['own']) =>
  checks.map(({ item, looks, rule }) => `${item} ${looks} ${rule.code}`)

test('a trust weighs its own duties by its own rules when only its services are needed', () => {
  const { own, municipal } = resultsOf(answered, today, 'hospital_trust')
  assert.deepEqual(looked(own), ['coordinator looks_met sphl-2-5-a', 'plan looks_met sphl-2-5'])
  assert.deepEqual(municipal, [])
})

test('who has chosen no service at all is not told that those chosen do not count', () => {
  const becauses = (fields: Fields) => {
    const all = resultsOf(fields, today, 'municipality').own.flatMap(({ criteria }) =>
      criteria.filter(({ code }) => code === 'services').map(({ because }) => because),
    )
    return [...new Set(all)]
  }
  assert.deepEqual(becauses({ ...answered, now: [], more: [] }), ['nothing_chosen'])
  assert.deepEqual(becauses({ ...answered, now: ['school'], more: [] }), ['no_service_counts'])
})

test('needs one the municipality too, the plan is the municipality’s, and the trust keeps its coordinator', () => {
  const both = { ...answered, now: ['hospital', 'physio'] }
  const { own, municipal } = resultsOf(both, today, 'hospital_trust')
  assert.deepEqual(looked(own), ['coordinator looks_met sphl-2-5-a'])
  assert.deepEqual(looked(municipal), ['coordinator looks_met pbrl-2-5-b', 'plan looks_met pbrl-2-5'])
})

test('a child coordinator is always the municipality’s, also for a child with hospital services only', () => {
  const { own, municipal } = resultsOf(child, today, 'hospital_trust')
  assert.deepEqual(
    own.map(({ item }) => item),
    ['coordinator', 'plan'],
  )
  assert.deepEqual(
    municipal.map(({ item }) => item),
    ['child_coordinator'],
  )
})

test('a municipality weighs all that are asked, and for an adult no child coordinator', () => {
  assert.deepEqual(looked(resultsOf(child, today, 'municipality').own).length, 3)
  assert.deepEqual(
    resultsOf(answered, today, 'municipality').own.map(({ item }) => item),
    ['coordinator', 'plan'],
  )
})

const wish = (fields: Fields) =>
  resultsOf(fields, today, 'municipality')
    .own.find(({ item }) => item === 'plan')!
    .criteria.find(({ code }) => code === 'wish')!.because

test('a wish that is not ticked is said to be not chosen; only who ticks «I do not know» is unsure', () => {
  assert.equal(wish({ ...answered, wish: ['coordinator'] }), 'not_chosen')
  assert.equal(wish({ ...answered, wish: [] }), 'not_chosen')
  assert.equal(wish({ ...answered, wish: ['unsure'] }), 'answered_unsure')
  assert.equal(wish(answered), 'chosen')
  const { wish: _, ...open } = answered
  assert.equal(wish(open), 'answered_unsure')
})

test('the answer speaks to the one it is about, of the child, or of another', () => {
  assert.deepEqual(
    ['self', 'child', 'unborn', 'other'].map((about) => whoOf({ about })),
    ['self', 'child', 'child', 'other'],
  )
})

test('how many questions there are is told only when no answer can change it', () => {
  assert.deepEqual(questionNumber('about', {}), [1, null])
  assert.deepEqual(questionNumber('more', { about: 'unborn' }), [4, null])
  assert.deepEqual(questionNumber('long', { about: 'unborn' }), [5, 8])
  assert.deepEqual(questionNumber('long', { ...answered, now: ['nav'] }), [5, 9])
})
