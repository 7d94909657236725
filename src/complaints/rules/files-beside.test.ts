import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filesBeside } from './files-beside.ts'

test('what there is no room for goes beside, and what is small enough still lies within', () => {
  assert.deepEqual([...filesBeside([3, 4, 5, 1], 8)], [2])
  assert.deepEqual([...filesBeside([9, 8], 8)], [0])
  assert.deepEqual([...filesBeside([1, 2], 0)], [0, 1])
  assert.deepEqual([...filesBeside([], 8)], [])
})
