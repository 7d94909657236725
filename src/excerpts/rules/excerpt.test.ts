import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { excerptParts, nextStep, usualParts } from './excerpt.ts'

describe('what is told once', () => {
  const table = [
    ['application', ['about', 'goals']],
    ['new_teacher', ['what_matters', 'about', 'about_me', 'contingency']],
    ['hospital', ['what_matters', 'about', 'team', 'about_me', 'contingency']],
    ['respite', ['what_matters', 'about', 'about_me', 'contingency']],
    ['other', []],
  ] as const
  for (const [purpose, parts] of table) {
    test(`[tell-once] begins, for ${purpose}, with ${parts.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(usualParts(purpose, excerptParts), [...parts]))
    test(`[tell-once] never offers for ${purpose} what the maker does not see`, () =>
      assert.deepEqual(usualParts(purpose, ['goals']), purpose === 'application' ? ['goals'] : []))
  }

  const steps = [
    [{ purpose: null, receiver: '', parts: [] }, 'formal'],
    [{ purpose: null, receiver: 'NAV', parts: ['goals'] }, 'formal'],
    [{ purpose: 'other', receiver: '', parts: [] }, 'mottaker'],
    [{ purpose: 'other', receiver: 'NAV', parts: [] }, 'innhold'],
    [{ purpose: 'other', receiver: 'NAV', parts: ['goals'] }, 'se-over'],
  ] as const
  for (const [choices, step] of steps)
    test(`asks next for ${step}`, () => assert.equal(nextStep(choices), step))
})
