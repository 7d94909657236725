import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { LifeArea } from './content.ts'
import { areaOfService, isSaidIn, type ServiceInCase } from './need-from-service.ts'

describe('a service of the case, taken in as a need', () => {
  const areas: [string, ServiceInCase['kind'], LifeArea][] = [
    ['Fysioterapi', 'municipal_health', 'health_and_care'],
    ['HABU', 'specialist_health', 'health_and_care'],
    ['PPT', 'other_welfare', 'daytime'],
    ['Ny skole', 'other_welfare', 'daytime'],
    ['Kommunal bolig', 'other_welfare', 'housing'],
    ['Bolig med heldøgns omsorg', 'municipal_health', 'housing'],
    ['Støttekontakt', 'municipal_health', 'leisure'],
    ['Gjeldsrådgiver', 'other_welfare', 'economy'],
    ['NAV', 'other_welfare', 'daytime'],
    ['Navigasjonsgruppe', 'other_welfare', 'social_network'],
    ['Barnevernstjenesten', 'other_welfare', 'social_network'],
  ]
  for (const [name, kind, area] of areas)
    test(`${name} (${kind}) is offered under ${area}`, () =>
      assert.equal(areaOfService({ name, kind }), area))

  test('what the needs say already is not offered', () => {
    assert.ok(isSaidIn('Fysioterapi', ['Trenger  FYSIOTERAPI hver uke']))
    assert.ok(isSaidIn('PPT ', ['Har PPT.']))
    assert.equal(isSaidIn('Avlastning', ['Trenger fysioterapi', '']), false)
    assert.ok(isSaidIn(' ', []), 'nothing is nothing to take in')
  })
})
