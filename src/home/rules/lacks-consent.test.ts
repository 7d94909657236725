import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lacksConsent } from './lacks-consent.ts'

const cells: [rights: string[], consents: string[], expected: boolean][] = [
  [[], [], false],
  [['coordinator'], [], true],
  [['child_coordinator'], ['sharing'], true],
  [['coordinator'], ['coordination'], false],
  [['plan'], [], true],
  [['coordinator', 'plan'], ['coordination'], true],
  [['coordinator', 'plan'], ['coordination', 'plan'], false],
]
for (const [rights, consents, expected] of cells) {
  test(`granted ${rights.join(' and ') || 'nothing'}, said something about ${consents.join(' and ') || 'nothing'}: ${expected ? 'waits' : 'does not wait'}`, () => {
    assert.equal(lacksConsent(rights, consents), expected)
  })
}
