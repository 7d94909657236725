import assert from 'node:assert/strict'
import { test } from 'node:test'
import { candidatesFor } from './candidates.ts'

const somebody = {
  roles: ['staff' as const],
  unitIds: [],
  phone: '',
  isHealthPersonnel: true,
}
const practitioners = [
  { ...somebody, id: '1', name: 'Arve Lege', workTitle: 'Kommuneoverlege' },
  { ...somebody, id: '2', name: 'Berit Lærer', workTitle: 'Kontaktlærer' },
  { ...somebody, id: '3', name: 'Cato Fysio', workTitle: 'Fysioterapeut' },
  { ...somebody, id: '4', name: 'Dina Samler', workTitle: 'Koordinator' },
  { ...somebody, id: '5', name: 'Eli Samler', workTitle: 'Barnekoordinator' },
] as unknown as Parameters<typeof candidatesFor>[1]
const authority = { settings: { childCoordinatorIsIndependent: false } } as Parameters<
  typeof candidatesFor
>[3]

test('those who coordinate are asked first, the least loaded of them first, and then everybody else', () => {
  const loads = new Map([
    ['3', 1],
    ['4', 6],
  ])
  assert.deepEqual(
    candidatesFor('coordinator', practitioners, loads, authority).map(({ name }) => name),
    ['Eli Samler', 'Cato Fysio', 'Dina Samler', 'Arve Lege', 'Berit Lærer'],
  )
})
