import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fields } from '../platform/form/drafts.ts'
import { questionNumber, whoOf } from './rights-questions.ts'
import { resultsOf } from './rights-results.ts'
import { basesOpenedBy } from './rules/bases-opened.ts'

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

const planOf = (fields: Fields, settings?: { coordinatorWithPlan?: boolean }) =>
  resultsOf(fields, today, 'municipality', settings).own.find(({ item }) => item === 'plan')!
const said = (fields: Fields) => {
  const { looks, basis, rule } = planOf(fields)
  return `${looks} ${basis} ${rule.code}`
}

test('[bases-that-open] health is looked at for everybody; NAV and child welfare open their own, school and PPT none', () => {
  assert.deepEqual(basesOpenedBy([]), ['health'])
  assert.deepEqual(basesOpenedBy(['school', 'school_psychology', 'hospital']), ['health'])
  assert.deepEqual(basesOpenedBy(['nav']), ['health', 'nav', 'social_services'])
  assert.deepEqual(basesOpenedBy(['school', 'nav', 'child_welfare']), [
    'health',
    'child_welfare',
    'nav',
    'social_services',
  ])
})

// services → the plan, by the basis that comes nearest, for a child with a lasting need of coordination
const plans: [string, string[], string][] = [
  [
    'child welfare, school, PPT and NAV',
    ['child_welfare', 'school', 'school_psychology', 'nav'],
    'looks_met child_welfare bvl-15-9',
  ],
  ['child welfare and school', ['child_welfare', 'school'], 'looks_met child_welfare bvl-15-9'],
  ['NAV and school', ['nav', 'school'], 'looks_met nav nav-15'],
  ['school and PPT, which start no plan', ['school', 'school_psychology'], 'looks_not_met health pbrl-2-5'],
  ['child welfare alone', ['child_welfare'], 'looks_not_met child_welfare bvl-15-9'],
  ['one health service and child welfare', ['physio', 'child_welfare'], 'looks_met child_welfare bvl-15-9'],
  [
    'two health services and child welfare',
    ['physio', 'hospital', 'child_welfare'],
    'looks_met health pbrl-2-5',
  ],
  ['two health services', ['physio', 'hospital'], 'looks_met health pbrl-2-5'],
]
for (const [what, now, expected] of plans)
  test(`[bases-that-open] ${what}: ${expected}`, () => {
    assert.equal(said({ ...child, now, more: [] }), expected)
  })

// answer → the plan on each basis that is not health's
const answers: [string, Fields, string][] = [
  ['the need does not last', { long: 'no' }, 'looks_not_met'],
  ['nobody needs to work together', { together: 'no' }, 'looks_not_met'],
  ['how long is not known', { long: 'unsure' }, 'unclear'],
  ['a plan is not ticked', { wish: [] }, 'unclear'],
  ['all fits', {}, 'looks_met'],
]
for (const [what, fields, looks] of answers)
  for (const [service, ground] of [
    ['child_welfare', 'child_welfare bvl-15-9'],
    ['nav', 'nav nav-15'],
  ] as const)
    test(`[bases-that-open] ${service} and school, ${what}: ${looks}`, () => {
      assert.equal(said({ ...child, now: [service, 'school'], more: [], ...fields }), `${looks} ${ground}`)
    })

test('[bases-that-open] each basis looked at is told with how it looks, and the criteria are those of the nearest', () => {
  const { grounds, criteria } = planOf({ ...child, now: ['child_welfare', 'school', 'nav'], more: [] })
  assert.deepEqual(
    grounds.map(({ rule, looks }) => `${rule.code} ${looks}`),
    ['pbrl-2-5 looks_not_met', 'bvl-15-9 looks_met', 'nav-15 looks_met', 'stl-28 looks_met'],
  )
  assert.ok(criteria.some(({ code }) => code === 'welfare_services'))
})

test('[stl-33] who is in the qualification programme is told of that paragraph, once', () => {
  const inProgramme = { ...answered, now: ['nav'], more: [], long: 'no', programme: 'yes' }
  assert.equal(said(inProgramme), 'looks_met social_services stl-33')
  assert.deepEqual(
    planOf(inProgramme).grounds.map(({ rule }) => rule.code),
    ['stl-33'],
  )
  assert.equal(said({ ...inProgramme, wish: [] }), 'unclear social_services stl-33')
})

test('[basis-by-item] a coordinator and a child coordinator stay on the health basis whatever the plan rests on', () => {
  const { own } = resultsOf({ ...child, now: ['child_welfare', 'school'], more: [] }, today, 'municipality')
  assert.deepEqual(
    own.map(({ item, basis }) => `${item} ${basis}`),
    ['coordinator health', 'child_coordinator health', 'plan child_welfare'],
  )
})

test('[coordinator-with-plan] where it is promised, a plan on any basis gives a coordinator', () => {
  const coordinator = (coordinatorWithPlan: boolean) =>
    resultsOf({ ...child, now: ['child_welfare', 'school'], more: [] }, today, 'municipality', {
      coordinatorWithPlan,
    }).own.find(({ item }) => item === 'coordinator')!
  assert.equal(coordinator(false).looks, 'looks_not_met')
  assert.equal(coordinator(true).looks, 'looks_met')
  assert.equal(coordinator(true).rule.code, 'coordinator-with-plan')
})

test('[bases-that-open] at a hospital the municipality’s plan is looked at by every basis too', () => {
  const { own, municipal } = resultsOf(
    { ...child, now: ['hospital', 'child_welfare'], more: [] },
    today,
    'hospital_trust',
  )
  assert.deepEqual(looked(own), ['coordinator looks_met sphl-2-5-a'])
  assert.deepEqual(
    municipal.filter(({ item }) => item === 'plan').map(({ rule, looks }) => `${rule.code} ${looks}`),
    ['bvl-15-9 looks_met'],
  )
})

test('with no answers at all, and with no service chosen, nothing is said not to be so', () => {
  for (const kind of ['municipality', 'hospital_trust'] as const)
    for (const fields of [{}, { ...answered, now: [], more: [] }, { ...child, now: [], more: [] }]) {
      const { own, municipal } = resultsOf(fields, today, kind)
      assert.deepEqual([...new Set([...own, ...municipal].map(({ looks }) => looks))], ['unclear'])
    }
})
