import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitsOf } from './visits.ts'

const at = (time: string) => new Date(`2026-11-22T${time}:00Z`)
const visits = (...times: string[]) =>
  visitsOf(times.map(at)).map(
    ({ from, to }) => `${from.toISOString().slice(11, 16)}–${to.toISOString().slice(11, 16)}`,
  )

test('a page that reads itself anew is one visit, from its first to its last minute', () => {
  assert.deepEqual(visits('08:00', '08:01', '08:29', '08:58'), ['08:00–08:58'])
})
test('half an hour without a reading begins another', () => {
  assert.deepEqual(visits('08:00', '08:30', '10:00'), ['08:00–08:00', '08:30–08:30', '10:00–10:00'])
})
test('none is none', () => assert.deepEqual(visits(), []))
