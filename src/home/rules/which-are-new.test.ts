import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isNew, isSaidAbove } from './which-are-new.ts'

const told = { href: '/baerum/plan/1#maal', openedAt: null, on: '2026-11-20', isBegun: false }

test('what is told is new until it is read', () => {
  assert.equal(isNew(told, '2026-11-22', []), true)
  assert.equal(isNew({ ...told, openedAt: new Date() }, '2026-11-22', []), false)
})

test('what was told a month ago is not new, read or not', () => {
  assert.equal(isNew(told, '2026-12-19', []), true)
  assert.equal(isNew(told, '2026-12-20', []), false)
})

test('what waits above is not told once more', () => {
  assert.equal(isNew(told, '2026-11-22', ['/baerum/plan/1']), false)
  assert.equal(isNew({ ...told, href: '/baerum/plan/1/tiltak/2' }, '2026-11-22', ['/baerum/plan/1']), false)
  assert.equal(isNew({ ...told, href: '/baerum/plan/12' }, '2026-11-22', ['/baerum/plan/1']), true)
})

test('what a colleague has begun on is not new to anybody', () => {
  assert.equal(isNew({ ...told, isBegun: true }, '2026-11-22', []), false)
})

test('what waits above is said there until it is read, and not filed as earlier', () => {
  assert.equal(isSaidAbove(told, ['/baerum/plan/1']), true)
  assert.equal(isSaidAbove(told, ['/baerum/plan/2']), false)
})

test('that a consent is taken back is not said by a list of those that are asked for', () => {
  const consent = { href: '/baerum/koordinering/1/samtykke/2' }
  const waiting = ['/baerum/koordinering/1/samtykke']
  assert.equal(isSaidAbove({ ...consent, kind: 'consent_withdrawn' }, waiting), false)
  assert.equal(isSaidAbove({ ...consent, kind: 'consent_asked' }, waiting), true)
})
