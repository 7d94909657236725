import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, daysBetween } from '../../law/calendar.ts'
import { everyDay, startDays } from '../../law/test/every-start.ts'
import { secondNoticeOn, type WayFacts, wayTo } from './way-to.ts'

const both = { isReserved: false, email: 'a@b.example', mobile: '+47 00 00 00 01' }
const facts = (change: Partial<WayFacts> = {}): WayFacts => ({
  isConnected: true,
  hasNumber: true,
  contact: both,
  matters: true,
  mustReach: true,
  isSecond: false,
  ...change,
})

const table: [says: string, change: Partial<WayFacts>, way: string][] = [
  ['[eforvaltning-8-notice] by e-mail when there is one', {}, 'email'],
  [
    '[eforvaltning-8-notice] by text message when there is no e-mail',
    { contact: { ...both, email: null } },
    'sms',
  ],
  ['[eforvaltning-8-second] the second time the other way', { isSecond: true }, 'sms'],
  [
    '[eforvaltning-8-second] the second time the same way where there is one only',
    { isSecond: true, contact: { ...both, mobile: null } },
    'email',
  ],
  [
    '[eforvaltning-9] on paper to one who is reserved',
    { contact: { ...both, isReserved: true } },
    'paper reserved',
  ],
  [
    '[eforvaltning-9] on paper without contact data that can be used',
    { contact: { isReserved: false, email: null, mobile: null } },
    'paper no_contact',
  ],
  ['[eforvaltning-9] on paper to one the register does not know', { contact: null }, 'paper no_contact'],
  [
    '[eforvaltning-9] inside only, to one who is reserved, of what matters to no right',
    { contact: { ...both, isReserved: true }, matters: false },
    'inside',
  ],
  [
    '[eforvaltning-9] on paper to one who cannot be asked about, of a decision',
    { hasNumber: false },
    'paper unknown',
  ],
  [
    '[eforvaltning-9] inside to one who cannot be asked about, of anything else',
    { hasNumber: false, mustReach: false },
    'inside',
  ],
  ['[eforvaltning-8-notice] inside where no register is connected', { isConnected: false }, 'inside'],
]
for (const [says, change, expected] of table) {
  test(says, () => {
    const way = wayTo(facts(change))
    assert.equal('reason' in way ? `${way.way} ${way.reason}` : way.way, expected)
  })
}

test('[eforvaltning-8-second] the second notice is due on the seventh day, over every day in three years', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3 * 366 }), (days) => {
      const toldOn = addDays('2026-01-01', days)
      assert.equal(daysBetween(toldOn, secondNoticeOn(toldOn)), 7)
    }),
    { numRuns: 1100 },
  )
})

test('[eforvaltning-8-second] from every day in three years: the same weekday a week later, also where the clocks change', () => {
  for (let at = 0; at < startDays; at++) assert.equal(secondNoticeOn(everyDay[at]!), everyDay[at + 7])
})
