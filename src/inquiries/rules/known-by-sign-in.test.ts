import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedOfOneself, type OwnQuestion, type SignInTells } from './known-by-sign-in.ts'

const citizen = { isCitizen: true, number: true, name: true }
const rows: [string, SignInTells, OwnQuestion | null][] = [
  ['signed in as a citizen, name and number known', citizen, null],
  ['signed in as a citizen, the name found nowhere', { ...citizen, name: false }, 'name'],
  ['signed in as a citizen by one who gives no number', { ...citizen, number: false }, 'name_and_number'],
  ['signed in at work', { ...citizen, isCitizen: false }, 'name_and_number'],
  ['not signed in', { isCitizen: false, number: false, name: false }, 'name_and_number'],
]
for (const [who, tells, expected] of rows)
  test(`[known-by-sign-in] ${who}: asked for ${expected ?? 'nothing'} of oneself`, () => {
    assert.equal(askedOfOneself(tells), expected)
  })
