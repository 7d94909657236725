import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deedInWords, timesInWords } from './words.ts'

const at = (time: string) => new Date(`2026-11-22T${time}:00+01:00`)
const said = (times: string[], refreshed: string[]) =>
  timesInWords('nb', {
    act: 'plans.read',
    what: [],
    times: times.map(at),
    refreshed: refreshed.map(at),
  }).replaceAll('\u00a0', ' ')

describe('when somebody looked', () => {
  test('is when they opened it, and until when the page stood open', () => {
    assert.equal(said(['09:12'], []), 'kl. 09.12')
    assert.equal(
      said(['09:12'], ['09:20', '09:46']),
      'kl. 09.12. Siden sto åpen og ble oppdatert til kl. 09.46',
    )
  })

  test('is told also for a page that stood open before it was opened once more', () => {
    assert.equal(
      said(['09:12', '11:00'], ['09:20']),
      'kl. 09.12 og kl. 11.00. Siden sto åpen og ble oppdatert kl. 09.20',
    )
    assert.equal(
      said(['09:12', '11:00'], ['09:20', '09:40']),
      'kl. 09.12 og kl. 11.00. Siden sto åpen og ble oppdatert kl. 09.20 til kl. 09.40',
    )
  })

  test('is no reading where the page only stood open from the day before', () => {
    assert.equal(said([], ['00:10']), 'siden sto åpen fra før og ble oppdatert kl. 00.10')
    assert.equal(
      said([], ['00:10', '07:30']),
      'siden sto åpen fra før og ble oppdatert kl. 00.10 til kl. 07.30',
    )
  })
})

describe('what somebody saw', () => {
  const deed = (act: string, what: string[]) => deedInWords('nb', { act, what, times: [], refreshed: [] })
  test('of an inquiry is the whole of it, and what was shown beside', () => {
    assert.equal(
      deed('inquiries.read', ['inquiry', 'register']),
      'Leste henvendelsen, og så det Folkeregisteret sier',
    )
    assert.equal(deed('inquiries.read', ['inquiry']), 'Leste henvendelsen')
  })
  test('of a plan is its parts', () =>
    assert.equal(deed('plans.read', ['plan', 'goals']), 'Leste planen: mål'))
})
