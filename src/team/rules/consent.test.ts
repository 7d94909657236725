import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLifecycle } from '../../law/test/check-lifecycle.ts'
import {
  type ConsentFact,
  type ConsentKind,
  type ConsentState,
  checkPeriod,
  consentLifecycle,
  isOpen,
  mayAskFor,
  mayMakePlan,
  needsConsents,
} from './consent.ts'

checkLifecycle(
  'consent-lifecycle',
  consentLifecycle,
  `
  asked: give → given, refuse → refused, withdraw → withdrawn
  given: renew → given, withdraw → withdrawn, expire → expired
  refused: ask_again → asked, give → given
  withdrawn: ask_again → asked, give → given
  expired: ask_again → asked, renew → given
  `,
)

const today = '2026-11-22'
// state, from, until → open today
const table: [ConsentState, string, string | null, boolean][] = [
  ['given', '2026-01-01', null, true],
  ['given', '2026-01-01', '2026-12-31', true],
  ['given', '2026-11-22', '2026-11-22', true],
  ['given', '2026-11-23', null, false],
  ['given', '2026-01-01', '2026-11-21', false],
  ['asked', '2026-01-01', null, false],
  ['refused', '2026-01-01', null, false],
  ['withdrawn', '2026-01-01', null, false],
  ['expired', '2026-01-01', null, false],
]
for (const [state, fromDate, untilDate, open] of table) {
  test(`[consent-open] consent ${state} from ${fromDate} until ${untilDate ?? 'withdrawn'} is ${open ? 'open' : 'closed'} on ${today}`, () => {
    assert.equal(isOpen({ state, fromDate, untilDate }, today), open)
  })
}
test('[consent-open] a period must not end before it begins, nor be over', () => {
  assert.equal(checkPeriod('2026-11-22', null, today), true)
  assert.equal(checkPeriod('2026-11-22', '2026-11-22', today), true)
  assert.deepEqual(checkPeriod('2026-12-01', '2026-11-30', today), {
    refused: 'period_backwards',
    field: 'until_date',
  })
  assert.deepEqual(checkPeriod('2026-01-01', '2026-11-21', today), {
    refused: 'period_over',
    field: 'until_date',
  })
})

const given = (kind: ConsentKind, change: Partial<ConsentFact> = {}) => ({
  kind,
  state: 'given' as const,
  fromDate: '2026-01-01',
  untilDate: null,
  ...change,
})
test('[forskrift-1110-5] a plan is made when coordination and plan are consented to', () => {
  assert.equal(mayMakePlan([given('coordination'), given('plan')], today), true)
})
const missing: [string, ReturnType<typeof given>[], string][] = [
  ['nothing is consented to', [], 'coordination'],
  ['only coordination is', [given('coordination')], 'plan'],
  ['only the plan is', [given('plan')], 'coordination'],
  [
    'consent to the plan has run out',
    [given('coordination'), given('plan', { untilDate: '2026-11-21' })],
    'plan',
  ],
  ['consent to sharing is given instead', [given('coordination'), given('sharing')], 'plan'],
]
for (const [what, consents, kind] of missing) {
  test(`[forskrift-1110-5] no plan when ${what}`, () => {
    assert.deepEqual(mayMakePlan(consents, today), { refused: 'consent_missing', field: kind })
  })
}
test('[forskrift-1110-5] no coordinator is offered before coordination is consented to', () => {
  assert.deepEqual(needsConsents(['coordination'], [], today), {
    refused: 'consent_missing',
    field: 'coordination',
  })
  assert.equal(needsConsents(['coordination'], [given('coordination')], today), true)
})

test('[hol-7-1-before-consent] consent to a plan is asked for only where the right to one is granted (hol § 7-1); the others need no right', () => {
  const missing = { refused: 'right_missing', field: 'kind' }
  assert.deepEqual(mayAskFor('plan', []), missing)
  assert.deepEqual(mayAskFor('plan', ['coordinator', 'child_coordinator']), missing)
  assert.equal(mayAskFor('plan', ['plan']), true)
  assert.equal(mayAskFor('coordination', []), true)
  assert.equal(mayAskFor('sharing', []), true)
})
