import assert from 'node:assert/strict'
import { test } from 'node:test'
import { successionOf } from './succession.ts'

const henrik = { name: 'Henrik', answeredAt: new Date('2026-03-02T09:00:00Z'), activeFrom: '2026-03-02' }
const wenche = { name: 'Wenche', answeredAt: new Date('2026-06-10T09:00:00Z'), activeFrom: '2026-06-10' }
const asked = { name: 'Ingrid', answeredAt: null, activeFrom: null }

test('the wait ends with the first coordinator, whoever it is now', () => {
  assert.deepEqual(successionOf([wenche, henrik, asked]), {
    firstOn: '2026-03-02',
    later: [{ name: 'Wenche', on: '2026-06-10' }],
  })
})

test('two on the same day stand in the order they said yes', () => {
  const sameDay = { ...wenche, activeFrom: '2026-03-02', answeredAt: new Date('2026-03-02T12:00:00Z') }
  assert.deepEqual(successionOf([sameDay, henrik]).later, [{ name: 'Wenche', on: '2026-03-02' }])
})

test('one who is only asked is no coordinator', () => {
  assert.deepEqual(successionOf([asked]), { firstOn: null, later: [] })
})
