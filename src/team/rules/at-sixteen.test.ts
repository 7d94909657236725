import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { restsOnOthers } from './at-sixteen.ts'
import type { ConsentFact } from './consent.ts'
import { type Representative, whoConsents } from './who-consents.ts'

const today = '2026-06-01'
const mother: Representative = {
  id: 'kari',
  kind: 'parent',
  hasParentalResponsibility: true,
  mandate: '',
  fromDate: '2010-01-01',
  toDate: null,
}
const who = (birthDate: string, more: { kept?: true; cannot?: true } = {}) =>
  whoConsents({
    birthDate,
    today,
    representatives: [mother],
    capacityDecision: more.cannot ? { fromDate: '2026-01-01', toDate: null } : null,
    isWithheldFromParents: more.kept === true,
    isSharing: true,
  })
const sixteen = who('2010-06-01')
const given: ConsentFact = { state: 'given', fromDate: '2025-01-01', untilDate: null }

describe('[consents-at-16] what others said yes to', () => {
  const kari = { by: 'kari' }
  const ola = { by: 'ola' }
  const self = { by: null }
  // what it is · who decides · each yes · the consent · whether the one who decides is asked
  const cells: [string, ReturnType<typeof who>, { by: string | null }[], ConsentFact, boolean][] = [
    ['on the day of 16, by a mother', sixteen, [kari], given, true],
    ['on the day of 16, by both parents', sixteen, [kari, ola], given, true],
    ['the day before 16', who('2010-06-02'), [kari], given, false],
    ['at 40, by a guardian under a decision that has ended', who('1986-01-01'), [kari], given, true],
    [
      'at 40, while a decision says another decides',
      who('1986-01-01', { cannot: true }),
      [kari],
      given,
      false,
    ],
    [
      'at 13, where the child decides alone as parents are kept out',
      who('2013-01-01', { kept: true }),
      [kari],
      given,
      false,
    ],
    ['confirmed by the young person since', sixteen, [kari, ola, self], given, false],
    ['said by the person before, and by a guardian since', sixteen, [self, kari], given, true],
    ['said by the young person alone', sixteen, [self], given, false],
    ['with nobody’s yes in the round that stands', sixteen, [], given, false],
    ['until yesterday', sixteen, [kari], { ...given, untilDate: '2026-05-31' }, false],
    ['until today', sixteen, [kari], { ...given, untilDate: today }, true],
    ['withdrawn', sixteen, [kari], { ...given, state: 'withdrawn' }, false],
    ['only asked for', sixteen, [kari], { ...given, state: 'asked' }, false],
  ]
  for (const [what, decides, yes, consent, expected] of cells)
    test(`${what}: ${expected ? 'is asked about' : 'is not asked about'}`, () => {
      assert.equal(restsOnOthers(consent, yes, decides, today), expected)
    })
})
