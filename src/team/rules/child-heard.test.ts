import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Hearing, hearingOf, lacksChildWord } from './child-heard.ts'

describe('[consent-child-heard] a child is asked what it means of a consent others answer', () => {
  const today = '2026-11-23'
  const born = (years: number) => ({ birthDate: `${2026 - years}-11-23` })
  const cells: [string, Parameters<typeof hearingOf>[0], Hearing, boolean][] = [
    ['not born', { dueDate: '2027-01-10' }, 'no', false],
    ['0', born(0), 'if_able', false],
    ['6', born(6), 'if_able', false],
    ['the day before 7', { birthDate: '2019-11-24' }, 'if_able', false],
    ['7', born(7), 'ask', true],
    ['11', born(11), 'ask', true],
    ['the day before 12', { birthDate: '2014-11-24' }, 'ask', true],
    ['12', born(12), 'great_weight', true],
    ['15', born(15), 'great_weight', true],
    ['the day before 16', { birthDate: '2010-11-24' }, 'great_weight', true],
    ['16', born(16), 'no', false],
    ['18', born(18), 'no', false],
  ]
  for (const [age, who, hearing, lacks] of cells)
    test(`${age}: ${hearing}, ${lacks ? 'and it lacks until it is written' : 'and nothing lacks'}`, () => {
      assert.equal(hearingOf(who, 'parents', today), hearing)
      assert.equal(hearingOf(who, 'care', today), hearing)
      assert.equal(hearingOf(who, 'unclear', today), hearing)
      assert.equal(lacksChildWord(hearing, [], 1), lacks)
      assert.equal(lacksChildWord(hearing, [1], 2), lacks, 'asked for anew, the child is asked anew')
      assert.equal(lacksChildWord(hearing, [1, 2], 2), false)
    })

  test('a child from 12 who decides alone is not heard on what it decides itself', () => {
    assert.equal(hearingOf(born(13), 'person', today), 'no')
  })
})
