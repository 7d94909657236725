import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkPurpose, purposeKinds } from './purpose.ts'

for (const kind of purposeKinds) {
  test(`[consent-purpose] ${kind} with words of one’s own is a purpose`, () => {
    assert.equal(checkPurpose(kind, 'Så de vet det.'), true)
  })
  test(`[consent-purpose] ${kind} without words ${kind === 'other' ? 'says nothing' : 'is a purpose'}`, () => {
    const expected = kind === 'other' ? { refused: 'purpose_missing', field: 'purpose' } : true
    assert.deepEqual(checkPurpose(kind, ''), expected)
  })
}
