import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  basesDecidedBy,
  basisOfItem,
  complaintTermsOf,
  itemsByBasis,
  type LegalBasis,
  legalBases,
} from './legal-basis.ts'

// legal basis → rule, weeks, counted from, appeal body, paragraph
const table: [LegalBasis, string, number, string, string, string][] = [
  ['health', 'pbrl-7-5', 4, 'sufficient_knowledge', 'county_governor', 'pbrl § 7-5'],
  ['social_services', 'fvl-29-social-services', 3, 'notice_received', 'county_governor', 'fvl § 29'],
  ['nav', 'fvl-29-nav', 3, 'notice_received', 'nav_appeal_body', 'fvl § 29'],
  ['child_welfare', 'bvl-12-9', 3, 'notice_received', 'county_governor', 'fvl § 29'],
]
function check(basis: LegalBasis) {
  const [, code, weeks, from, body, paragraph] = table.find((row) => row[0] === basis)!
  const terms = complaintTermsOf(basis)
  assert.deepEqual(
    [terms.rule.code, terms.weeks, terms.countsFrom, terms.appealBody, terms.deadlineParagraph],
    [code, weeks, from, body, paragraph],
  )
  assert.ok(terms.routeParagraphs.includes(basis === 'health' ? 'pbrl § 7-2' : 'fvl § 33'))
}

test('[pbrl-7-5] health: four weeks from sufficient knowledge, to Statsforvalteren', () => check('health'))
test('[fvl-29-social-services] social services: three weeks from the notice, to Statsforvalteren', () =>
  check('social_services'))
test('[fvl-29-nav] NAV: three weeks from the notice, to NAV’s own body', () => check('nav'))
test('[bvl-12-9] child welfare: three weeks from the notice, to Statsforvalteren', () =>
  check('child_welfare'))

// what is decided, the basis of the case → the basis it is complained of by
const byItem: [string, LegalBasis, LegalBasis][] = [
  ['coordinator', 'health', 'health'],
  ['coordinator', 'social_services', 'health'],
  ['coordinator', 'nav', 'health'],
  ['coordinator', 'child_welfare', 'health'],
  ['child_coordinator', 'health', 'health'],
  ['child_coordinator', 'social_services', 'health'],
  ['child_coordinator', 'nav', 'health'],
  ['child_coordinator', 'child_welfare', 'health'],
  ['plan', 'health', 'health'],
  ['plan', 'social_services', 'social_services'],
  ['plan', 'nav', 'nav'],
  ['plan', 'child_welfare', 'child_welfare'],
]
for (const [item, caseBasis, basis] of byItem) {
  const { weeks, appealBody } = complaintTermsOf(basis)
  test(`[basis-by-item] ${item} in a case on the basis ${caseBasis}: ${weeks} weeks, ${appealBody}`, () =>
    assert.equal(basisOfItem(item, caseBasis), basis))
}

test('[basis-by-item] on the health basis all is one; on another the plan stands apart, after the rest', () => {
  const all = ['plan', 'coordinator', 'child_coordinator']
  assert.deepEqual(itemsByBasis(all, 'health'), [{ basis: 'health', items: all }])
  assert.deepEqual(itemsByBasis(all, 'nav'), [
    { basis: 'health', items: ['coordinator', 'child_coordinator'] },
    { basis: 'nav', items: ['plan'] },
  ])
  assert.deepEqual(itemsByBasis(['coordinator'], 'nav'), [{ basis: 'health', items: ['coordinator'] }])
})

test('[bases-of-authority] a municipality decides on all four bases, a hospital trust on health alone', () => {
  assert.deepEqual(basesDecidedBy('municipality'), legalBases)
  assert.deepEqual(basesDecidedBy('hospital_trust'), ['health'])
})
