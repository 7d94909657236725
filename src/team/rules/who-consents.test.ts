import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  isConsentComplete,
  mayConsent,
  type Representative,
  type WhoConsentsFacts,
  whoConsents,
} from './who-consents.ts'

const person = (
  id: string,
  kind: Representative['kind'],
  change: Partial<Representative> = {},
): Representative => ({
  id,
  kind,
  hasParentalResponsibility: kind === 'parent',
  mandate: '',
  fromDate: '2020-01-01',
  toDate: null,
  ...change,
})
const mother = person('mother', 'parent')
const father = person('father', 'parent')
const otherParent = person('other parent', 'parent', { hasParentalResponsibility: false })
const childWelfare = person('child welfare', 'care_authority')
const foster = person('foster home', 'foster_parent')
const guardian = person('guardian', 'guardian', { mandate: 'personal' })
const sister = person('sister', 'next_of_kin')
const proxy = person('proxy', 'proxy')

const base: WhoConsentsFacts = {
  today: '2026-11-22',
  birthDate: '2016-01-01',
  representatives: [mother, father],
  capacityDecision: null,
  isWithheldFromParents: false,
  isSharing: false,
}
const cannot = { fromDate: '2026-01-01', toDate: null }
const adult = { birthDate: '1960-01-01' }

function says(facts: Partial<WhoConsentsFacts>) {
  const { by, representativeIds, all } = whoConsents({ ...base, ...facts })
  const who = representativeIds.length > 0 ? `: ${representativeIds.join(all ? ' and ' : ' or ')}` : ''
  return `${by}${who}`
}

const forChildren: [string, Partial<WhoConsentsFacts>, string][] = [
  ['a child of 10 with two parents', {}, 'parents: mother and father'],
  [
    'a child of 10 with one parent with responsibility',
    { representatives: [mother, otherParent] },
    'parents: mother',
  ],
  ['a child of 15', { birthDate: '2010-11-23' }, 'parents: mother and father'],
  ['an unborn child', { birthDate: null, dueDate: '2027-01-01' }, 'parents: mother and father'],
  ['a child with no parent with responsibility', { representatives: [otherParent] }, 'unclear'],
  ['a child with a guardian and no parents', { representatives: [guardian] }, 'guardian: guardian'],
  [
    'a child whose parent’s responsibility has ended',
    { representatives: [{ ...mother, toDate: '2026-11-21' }, father] },
    'parents: father',
  ],
]
for (const [what, facts, expected] of forChildren) {
  test(`[pbrl-4-4] for ${what}: ${expected}`, () => assert.equal(says(facts), expected))
}

test('[pbrl-4-4-care] where care is taken over child welfare or the foster home consents, never the parents', () => {
  const facts = { representatives: [mother, father, childWelfare, foster] }
  assert.equal(says(facts), 'care: child welfare or foster home')
  assert.equal(mayConsent('mother', { ...base, ...facts }), false)
})
test('[pbrl-4-4-care] when care is given back the parents consent again', () => {
  const ended = { ...childWelfare, toDate: '2026-10-01' }
  assert.equal(says({ representatives: [mother, father, ended, foster] }), 'parents: mother and father')
})

const withheld: [string, string, string][] = [
  ['11', '2014-11-23', 'parents: mother and father'],
  ['12', '2014-11-22', 'person'],
  ['15', '2010-11-23', 'person'],
  ['16', '2010-11-22', 'person'],
]
for (const [age, birthDate, expected] of withheld) {
  test(`[pbrl-4-3-12-16] in what parents are not told of, for a child of ${age}: ${expected}`, () => {
    assert.equal(says({ birthDate, isWithheldFromParents: true }), expected)
  })
}

const forGrown: [string, Partial<WhoConsentsFacts>, string][] = [
  ['one who is 16 today', { birthDate: '2010-11-22' }, 'person'],
  ['one of 17 with two parents', { birthDate: '2009-01-01' }, 'person'],
  ['an adult', adult, 'person'],
  ['an adult with a guardian but no capacity decision', { ...adult, representatives: [guardian] }, 'person'],
  ['an adult with a proxy', { ...adult, representatives: [proxy] }, 'person'],
  [
    'an adult whose capacity decision has ended',
    {
      ...adult,
      representatives: [guardian],
      capacityDecision: { fromDate: '2026-01-01', toDate: '2026-11-21' },
    },
    'person',
  ],
  [
    'an adult whose capacity decision begins tomorrow',
    { ...adult, representatives: [guardian], capacityDecision: { fromDate: '2026-11-23', toDate: null } },
    'person',
  ],
  [
    'an adult who cannot, with nobody',
    { ...adult, representatives: [], capacityDecision: cannot },
    'unclear',
  ],
  [
    'an adult who cannot, with a proxy',
    { ...adult, representatives: [proxy], capacityDecision: cannot },
    'unclear',
  ],
  ['one of 16 who cannot, with parents', { birthDate: '2010-01-01', capacityDecision: cannot }, 'unclear'],
]
for (const [what, facts, expected] of forGrown) {
  test(`[pbrl-4-3] for ${what}: ${expected}`, () => assert.equal(says(facts), expected))
}

const guardians: [string, Partial<Representative>, string][] = [
  ['a personal mandate', { mandate: 'personal' }, 'guardian: guardian'],
  ['a mandate for both', { mandate: 'both' }, 'guardian: guardian'],
  ['a financial mandate', { mandate: 'financial' }, 'unclear'],
  ['no mandate', { mandate: '' }, 'unclear'],
  ['a mandate that has ended', { toDate: '2026-11-21' }, 'unclear'],
  ['a mandate that has not begun', { fromDate: '2026-11-23' }, 'unclear'],
]
for (const [what, change, expected] of guardians) {
  test(`[guardian-consents] for an adult who cannot, a guardian with ${what}: ${expected}`, () => {
    assert.equal(
      says({ ...adult, representatives: [{ ...guardian, ...change }], capacityDecision: cannot }),
      expected,
    )
  })
}

test('[hpl-22] for an adult who cannot the nearest kin consents to sharing only', () => {
  const facts = { ...adult, representatives: [sister], capacityDecision: cannot }
  assert.equal(says({ ...facts, isSharing: true }), 'next_of_kin: sister')
  assert.equal(says({ ...facts, isSharing: false }), 'unclear')
})
test('[hpl-22] a guardian with a mandate goes before kin', () => {
  const facts = { ...adult, representatives: [sister, guardian], capacityDecision: cannot, isSharing: true }
  assert.equal(says(facts), 'guardian: guardian')
})

test('[pbrl-4-4] both parents must have consented', () => {
  assert.equal(isConsentComplete(['mother'], base), false)
  assert.equal(isConsentComplete(['mother', 'father'], base), true)
  assert.equal(isConsentComplete([null], base), false)
})
test('[pbrl-4-4-care] one of those with care is enough', () => {
  assert.equal(isConsentComplete(['foster home'], { ...base, representatives: [childWelfare, foster] }), true)
  assert.equal(isConsentComplete(['mother'], { ...base, representatives: [mother, childWelfare] }), false)
})
test('[pbrl-4-3] only the person’s own consent counts from 16', () => {
  const grown = { ...base, birthDate: '2010-11-22' }
  assert.equal(isConsentComplete([null], grown), true)
  assert.equal(isConsentComplete(['mother', 'father'], grown), false)
  assert.equal(mayConsent(null, grown), true)
  assert.equal(mayConsent('mother', grown), false)
})
test('[pbrl-4-3] where nobody may consent, nothing is complete', () => {
  const facts = { ...base, ...adult, representatives: [], capacityDecision: cannot }
  assert.equal(isConsentComplete([null], facts), false)
  assert.equal(isConsentComplete([], facts), false)
})
