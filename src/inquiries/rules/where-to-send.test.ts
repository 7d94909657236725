import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type SenderWork, whereToSend } from './where-to-send.ts'

// at work in, needs the municipality's services too → unit, as soon as possible, rule
const table: [SenderWork, boolean, string, boolean, string][] = [
  ['specialist_health', true, 'own_trust_unit', true, 'hpl-38-a'],
  ['specialist_health', false, 'own_trust_unit', true, 'hpl-38-a'],
  ['hospital_unit', true, 'municipality_unit', true, 'sphl-2-5-notify'],
  ['hospital_unit', false, 'own_trust_unit', false, 'hpl-38-a'],
  ['other_health', true, 'municipality_unit', true, 'hpl-38-a'],
  ['other_health', false, 'municipality_unit', true, 'hpl-38-a'],
  ['other_service', true, 'municipality_unit', false, 'forskrift-1256-6'],
  ['other_service', false, 'municipality_unit', false, 'forskrift-1256-6'],
  ['none', true, 'municipality_unit', false, 'forskrift-1256-6'],
  ['none', false, 'municipality_unit', false, 'forskrift-1256-6'],
]
const sends = ([work, needs, to, soon, code]: (typeof table)[number]) => {
  const found = whereToSend(work, needs)
  assert.deepEqual([found.to, found.asSoonAsPossible, found.rule.code], [to, soon, code])
}
for (const row of table.filter((cells) => cells[4] === 'hpl-38-a')) {
  test(`[hpl-38-a] at work in ${row[0]}, municipal need ${row[1]}: to ${row[2]}`, () => sends(row))
}
for (const row of table.filter((cells) => cells[4] === 'sphl-2-5-notify')) {
  test(`[sphl-2-5-notify] ${row[0]} with a municipal need: to ${row[2]}`, () => sends(row))
}
for (const row of table.filter((cells) => cells[4] === 'forskrift-1256-6')) {
  test(`[forskrift-1256-6] at work in ${row[0]}, municipal need ${row[1]}: to ${row[2]}`, () => sends(row))
}
