import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  expiryOf,
  lifeAreas,
  mayBeginPlan,
  missingContent,
  type PlanContentFacts,
  pointsFor,
} from './content.ts'
import type { PlanState } from './transitions.ts'

const activity = { state: 'planned', hasResponsible: true, scope: 'En time i uka', how: 'Hjemme' } as const
const whole: PlanContentFacts = {
  today: '2026-11-22',
  birthDate: '2015-01-01',
  goals: 2,
  resources: 'Glad i musikk',
  needs: 'Hjelp til å komme seg ut',
  participants: 3,
  notShared: 0,
  responsibleServiceId: 'ergo',
  hasCoordinator: true,
  hasStandIn: false,
  contributions: 'Mor følger, skolen henter',
  activities: [activity],
  coordinatorIsStated: true,
  periodFrom: '2026-01-01',
  periodTo: '2027-12-31',
  revisionOn: '2027-01-15',
  hasConsentToPlan: true,
  cooperation: 'HABU',
  childParticipation: 'Samtale med bilder',
}

test('[forskrift-1110-9] a plan that holds all of § 9 lacks nothing', () => {
  assert.deepEqual(missingContent(whole), [])
})

test('[forskrift-1110-9] who takes part is not asked for where the person has said no to them', () => {
  assert.deepEqual(missingContent({ ...whole, participants: 0, notShared: 1 }), [])
})

// point, what lacks → the facts
const table: [string, string, Partial<PlanContentFacts>][] = [
  ['a', 'goals', { goals: 0 }],
  ['a', 'resources', { resources: ' ' }],
  ['a', 'needs', { needs: '' }],
  ['b', 'participants', { participants: 0 }],
  ['c', 'responsible_service', { responsibleServiceId: null }],
  ['c', 'coordinator', { hasCoordinator: false }],
  ['d', 'contributions', { contributions: '' }],
  ['e', 'activities', { activities: [] }],
  ['e', 'activity_responsible', { activities: [{ ...activity, hasResponsible: false }] }],
  ['e', 'activity_scope', { activities: [activity, { ...activity, scope: '' }] }],
  ['f', 'activity_how', { activities: [{ ...activity, how: '' }] }],
  ['g', 'coordinator_stated', { coordinatorIsStated: false }],
  ['h', 'period', { periodFrom: null }],
  ['h', 'period', { periodTo: null }],
  ['h', 'revision_date', { revisionOn: null }],
  ['i', 'consent', { hasConsentToPlan: false }],
  ['j', 'cooperation', { cooperation: '' }],
  ['child', 'child_participation', { childParticipation: '' }],
]
for (const [point, what, facts] of table) {
  test(`[forskrift-1110-9] § 9 ${point}: without ${what} (${JSON.stringify(facts).slice(0, 60)}) it lacks just that`, () => {
    assert.deepEqual(missingContent({ ...whole, ...facts }), [{ point, what }])
  })
}
test('[forskrift-1110-9] c: one who stands in answers for coordination while there is no coordinator', () => {
  assert.deepEqual(missingContent({ ...whole, hasCoordinator: false, hasStandIn: true }), [])
})
test('[forskrift-1110-9] an activity that is no longer needed asks for nothing', () => {
  const dropped = { state: 'no_longer_needed', hasResponsible: false, scope: '', how: '' } as const
  assert.deepEqual(missingContent({ ...whole, activities: [activity, dropped] }), [])
})
test('[forskrift-1110-9] the child’s point applies until 18, unborn children included', () => {
  const empty = { ...whole, childParticipation: '' }
  assert.deepEqual(missingContent({ ...empty, birthDate: '2008-11-22' }), [])
  assert.equal(missingContent({ ...empty, birthDate: '2008-11-23' }).length, 1)
  assert.equal(pointsFor({ birthDate: '2008-11-22' }, '2026-11-22').length, 10)
  assert.equal(pointsFor({ dueDate: '2027-01-01' }, '2026-11-22').length, 11)
})
test('[forskrift-1110-9] goals belong to one of six areas of life', () => {
  assert.deepEqual(lifeAreas, [
    'health_and_care',
    'daytime',
    'housing',
    'leisure',
    'economy',
    'social_network',
  ])
})

const plans: [PlanState[], boolean][] = [
  [[], true],
  [['ended'], true],
  [['ended', 'ended'], true],
  [['draft'], false],
  [['active'], false],
  [['under_revision'], false],
  [['ended', 'active'], false],
]
for (const [others, may] of plans) {
  test(`[forskrift-1110-9-one-plan] with ${others.join(' and ') || 'no plan'} one ${may ? 'may' : 'may not'} be begun`, () => {
    assert.deepEqual(mayBeginPlan(others), may ? true : { refused: 'plan_exists' })
  })
}

// state, revision date, end of period → expired on 22 November 2026
const expiry: [PlanState, string | null, string | null, string | null][] = [
  ['active', '2026-11-22', '2027-01-01', null],
  ['active', '2026-11-21', '2027-01-01', 'past_revision'],
  ['under_revision', '2026-11-21', null, 'past_revision'],
  ['active', '2027-01-01', '2026-11-21', 'past_period'],
  ['active', '2026-11-01', '2026-11-21', 'past_period'],
  ['active', null, '2026-11-22', null],
  ['active', null, null, null],
  ['draft', '2026-11-21', '2026-11-21', null],
  ['ended', '2026-11-21', '2026-11-21', null],
]
for (const [state, revisionOn, periodTo, expected] of expiry) {
  test(`[forskrift-1110-9-up-to-date] ${state}, revision ${revisionOn}, period to ${periodTo}: ${expected ?? 'in date'}`, () => {
    assert.equal(expiryOf({ state, revisionOn, periodTo }, '2026-11-22'), expected)
  })
}
