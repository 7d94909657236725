import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../law/calendar.ts'
import { decisionInForce, type WrittenDecision } from '../../law/capacity.ts'
import { whoConsents } from './who-consents.ts'

const today = '2026-11-22'
const decision: WrittenDecision = {
  fields: ['coordination'],
  fromDate: '2026-01-01',
  untilDate: '2026-12-31',
  endedOn: null,
}

const table: [string, WrittenDecision[], WrittenDecision['fields'][number], boolean][] = [
  ['none is written', [], 'coordination', false],
  ['one covers coordination, asked of coordination', [decision], 'coordination', true],
  ['one covers coordination, asked of the plan', [decision], 'plan', false],
  ['one covers coordination, asked of sharing', [decision], 'sharing', false],
  [
    'one covers all three, asked of sharing',
    [{ ...decision, fields: ['coordination', 'plan', 'sharing'] }],
    'sharing',
    true,
  ],
  ['it begins today', [{ ...decision, fromDate: today }], 'coordination', true],
  ['it begins tomorrow', [{ ...decision, fromDate: '2026-11-23' }], 'coordination', false],
  ['today is its last day', [{ ...decision, untilDate: today }], 'coordination', true],
  ['yesterday was its last day', [{ ...decision, untilDate: '2026-11-21' }], 'coordination', false],
  ['it has no last day', [{ ...decision, untilDate: null }], 'coordination', true],
  ['it was ended today', [{ ...decision, endedOn: today }], 'coordination', false],
  ['it is ended from tomorrow', [{ ...decision, endedOn: '2026-11-23' }], 'coordination', true],
  ['one has ended and another holds', [{ ...decision, endedOn: today }, decision], 'coordination', true],
]
for (const [what, decisions, field, holds] of table) {
  test(`[pbrl-4-3-decision] ${what}: ${holds ? 'others consent' : 'the person consents'}`, () => {
    const found = decisionInForce(decisions, field, today)
    assert.equal(found !== null, holds)
    const guardian = {
      id: 'guardian',
      kind: 'guardian' as const,
      hasParentalResponsibility: false,
      mandate: 'personal' as const,
      fromDate: '2020-01-01',
      toDate: null,
    }
    const who = whoConsents({
      today,
      birthDate: '1960-01-01',
      representatives: [guardian],
      capacityDecision: found && { fromDate: found.fromDate, toDate: found.untilDate },
      isWithheldFromParents: false,
      isSharing: field === 'sharing',
    })
    assert.equal(who.by, holds ? 'guardian' : 'person')
  })
}

test('[pbrl-4-3-decision] whatever its days over three years, a decision holds in its period and on no day outside it', () => {
  const days = fc.integer({ min: 0, max: 1096 })
  fc.assert(
    fc.property(days, days, days, (from, length, at) => {
      const fromDate = addDays('2026-01-01', from)
      const untilDate = addDays(fromDate, length)
      const day = addDays('2026-01-01', at)
      const found = decisionInForce([{ ...decision, fromDate, untilDate }], 'coordination', day)
      assert.equal(found !== null, fromDate <= day && day <= untilDate)
    }),
  )
})
