import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pointsShown, thinRatings } from './rating-series.ts'

const day = 86_400_000
const series = (values: number[]) => values.map((value, i) => ({ value, at: new Date(i * day) }))

test('a short row of ratings is drawn as it is', () => {
  for (const length of [0, 1, pointsShown]) {
    const points = series(Array.from({ length }, (_, i) => i % 11))
    assert.deepEqual(thinRatings(points), points)
  }
})

test('a daily number for ten years keeps the first, the last, each low and each high, in order', () => {
  const values = Array.from({ length: 3650 }, () => 5)
  values[0] = 4
  values[1234] = 0
  values[2345] = 10
  values[3649] = 6
  const thin = thinRatings(series(values))
  assert.ok(thin.length <= pointsShown, `${thin.length}`)
  assert.deepEqual([thin[0]?.value, thin.at(-1)?.value], [4, 6])
  assert.ok(thin.some(({ value, at }) => value === 0 && at.getTime() === 1234 * day))
  assert.ok(thin.some(({ value, at }) => value === 10 && at.getTime() === 2345 * day))
  assert.deepEqual(
    thin.map(({ at }) => at.getTime()),
    thin.map(({ at }) => at.getTime()).sort((a, b) => a - b),
  )
})

test('many numbers within one moment are still no more than can be drawn', () => {
  const points = Array.from({ length: 500 }, (_, i) => ({ value: i % 11, at: new Date(0) }))
  assert.ok(thinRatings(points).length <= pointsShown)
})
