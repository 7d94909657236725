import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ageGroupOn } from '../../law/age.ts'
import { rightsTexts } from '../texts/index.ts'
import { isTold, paragraphsFor } from './rights-told.ts'

const today = '2026-11-23'
const bornYearsAgo = (years: number, days = 0) => `${2026 - years}-11-${23 + days}`

describe('what age gives a right to is told with its paragraph', () => {
  const table: [string, string, string | null, RegExp][] = [
    ['[heard-from-7] the day before 7', bornYearsAgo(7, 1), 'under_7', /pbrl §§ 3-1, 4-4/],
    ['[heard-from-7] at 7', bornYearsAgo(7), 'from_7', /pbrl §§ 3-1, 4-4/],
    ['[heard-from-7] the day before 12', bornYearsAgo(12, 1), 'from_7', /forskrift 2022-1110 § 4/],
    ['[weight-from-12] at 12', bornYearsAgo(12), 'from_12', /pbrl §§ 3-4, 4-4/],
    ['[notice-from-15] at 15', bornYearsAgo(15), 'from_15', /fvl §§ 16, 17, 27/],
    ['[consent-from-16] the day before 16', bornYearsAgo(16, 1), 'from_15', /pbrl § 4-4/],
    ['[consent-from-16] at 16', bornYearsAgo(16), 'from_16', /pbrl § 4-3/],
    ['at 18 there is nothing of age to tell', bornYearsAgo(18), null, /9 i/],
  ]
  for (const [title, birthDate, group, paragraph] of table)
    it(title, () => {
      const found = ageGroupOn({ birthDate }, today)
      const told = isTold(found) ? found : null
      assert.equal(told, group)
      assert.match(paragraphsFor('sharing', told), paragraph)
    })
  it('to child, those who decide and staff, in each language; only to one of 12 to 15 that something may be kept from home', () => {
    for (const { byAge } of Object.values(rightsTexts))
      for (const [group, words] of Object.entries(byAge))
        for (const [reader, text] of Object.entries(words)) {
          const keeps =
            /mellom d|between you|fortelles heime|fortelles hjemme|fortalt heime|told at home/.test(text)
          assert.equal(keeps, group === 'from_12' && reader !== 'decides', `${group} ${reader}: ${text}`)
        }
  })
})
