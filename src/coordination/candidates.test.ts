import assert from 'node:assert/strict'
import { test } from 'node:test'
import { candidatesFor } from './candidates.ts'

const somebody = {
  roles: ['staff' as const],
  unitIds: [],
  serviceIds: [],
  phone: '',
  isHealthPersonnel: true,
}
const practitioners = [
  { ...somebody, id: '1', name: 'Arve Lege', workTitle: 'Kommuneoverlege' },
  { ...somebody, id: '2', name: 'Berit Lærer', workTitle: 'Kontaktlærer', serviceIds: ['school'] },
  { ...somebody, id: '3', name: 'Cato Fysio', workTitle: 'Fysioterapeut' },
  { ...somebody, id: '4', name: 'Dina Samler', workTitle: 'Koordinator' },
  { ...somebody, id: '5', name: 'Eli Samler', workTitle: 'Barnekoordinator' },
] as unknown as Parameters<typeof candidatesFor>[1]
const authority = { settings: { childCoordinatorIsIndependent: false } } as Parameters<
  typeof candidatesFor
>[3]
const around = {
  isAdult: false,
  loads: new Map<string, number>(),
  away: new Set<string>(),
  childServices: new Set<string>(),
}

test('those who coordinate are asked first, the least loaded of them first, and then everybody else', () => {
  const loads = new Map([
    ['3', 1],
    ['4', 6],
  ])
  assert.deepEqual(
    candidatesFor('coordinator', practitioners, { ...around, loads }, authority).map(({ name }) => name),
    ['Eli Samler', 'Cato Fysio', 'Dina Samler', 'Arve Lege', 'Berit Lærer'],
  )
})

test('for an adult, those who work with children come last, and one who is away after those who are there', () => {
  const loads = new Map([
    ['3', 1],
    ['4', 6],
  ])
  const found = candidatesFor(
    'coordinator',
    practitioners,
    { isAdult: true, loads, away: new Set(['3']), childServices: new Set(['school']) },
    authority,
  )
  assert.deepEqual(
    found.map(({ name, isAway }) => [name, isAway]),
    [
      ['Dina Samler', false],
      ['Cato Fysio', true],
      ['Arve Lege', false],
      ['Berit Lærer', false],
      ['Eli Samler', false],
    ],
  )
})
