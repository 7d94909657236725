import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasWaysBeside } from './beside-complaint.ts'

test('[pbrl-7-4] oversight is told of on the health basis, also where another right rests on another act', () => {
  assert.equal(hasWaysBeside(['health']), true)
  assert.equal(hasWaysBeside(['health', 'nav']), true)
})

test('[ombud-helps] on no other basis are oversight and ombud told of', () => {
  for (const basis of ['social_services', 'nav', 'child_welfare'] as const)
    assert.equal(hasWaysBeside([basis]), false, basis)
})
