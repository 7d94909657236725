import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkSaidOn } from './said-elsewhere.ts'

describe('[consent-said-elsewhere] the day a consent was said or signed', () => {
  const today = '2026-11-23'
  const cells = [
    ['today', '2026-11-23', { birthDate: '1970-01-01' }, true],
    ['long ago', '1999-05-01', { birthDate: '1970-01-01' }, true],
    ['tomorrow', '2026-11-24', { birthDate: '1970-01-01' }, 'said_later'],
    ['the day of birth', '2024-02-10', { birthDate: '2024-02-10' }, true],
    ['the day before birth', '2024-02-09', { birthDate: '2024-02-10' }, 'said_before_birth'],
    [
      'before the birth of one who was expected here',
      '2024-02-09',
      { birthDate: '2024-02-10', dueDate: '2024-02-20' },
      true,
    ],
    ['while the child is expected', '2026-11-20', { dueDate: '2027-01-10' }, true],
    ['tomorrow, of one expected', '2026-11-24', { dueDate: '2027-01-10' }, 'said_later'],
  ] as const
  for (const [words, saidOn, born, outcome] of cells)
    test(`${words}: ${outcome === true ? 'can be' : outcome}`, () => {
      const checked = checkSaidOn(saidOn, born, today)
      assert.deepEqual(checked, outcome === true ? true : { refused: outcome, field: 'saidOn' })
    })
})
