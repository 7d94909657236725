import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { referencePattern } from './reference-search.ts'

const finds = (typed: string, reference: string): boolean => {
  const pattern = referencePattern(typed)
  return pattern !== null && new RegExp(pattern).test(reference)
}

const found: [string, string][] = [
  ['BAE-26-000015', 'BAE-26-000015'],
  ['bae-26-15', 'BAE-26-000015'],
  ['bae-26-1', 'BAE-26-000015'],
  ['bae26000015', 'BAE-26-000015'],
  ['bae 26 15', 'BAE-26-000015'],
  ['000015', 'BAE-26-000015'],
  ['26-15', 'BAE-26-000015'],
  ['vyc8srmt', 'VYC8-SRMT'],
  ['vyc8', 'VYC8-SRMT'],
  ['srmt', 'VYC8-SRMT'],
  [' VYC8 srmt ', 'VYC8-SRMT'],
]
for (const [typed, reference] of found)
  test(`«${typed}» finds ${reference}`, () => assert.ok(finds(typed, reference)))

const notFound: [string, string][] = [
  ['bae-26-16', 'BAE-26-000015'],
  ['26-5', 'BAE-26-000015'],
  ['san-26-15', 'BAE-26-000015'],
  ['c8sr', 'VYC8-SRMT'],
  ['ab', 'ABCD-EFGH'],
  ['%', 'ABCD-EFGH'],
  ['.*', 'ABCD-EFGH'],
  ['åse', 'ASEE-FGHJ'],
  ['', 'ABCD-EFGH'],
]
for (const [typed, reference] of notFound)
  test(`«${typed}» does not find ${reference}`, () => assert.ok(!finds(typed, reference)))

test('every reference is found by itself, in small letters and without its hyphens, and by its beginning', () =>
  fc.assert(
    fc.property(fc.stringMatching(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/), fc.nat(5), (reference, cut) => {
      const typed = reference.toLowerCase().replace('-', '')
      assert.ok(finds(typed, reference))
      assert.ok(finds(typed.slice(0, 3 + cut), reference))
    }),
  ))
