import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numberOf, standInConnections } from '../../demo/outside.ts'
import { nameIn } from './name-in.ts'

const { register } = standInConnections({ production: false }).connections

test('one who signs in is called what the population register calls them', async () => {
  assert.equal(await nameIn(register)(numberOf('first-time-baerum')), 'Ida Førstegangslia')
})

test('a register that does not know, does not answer, or is not there keeps nobody from signing in', async () => {
  assert.equal(await nameIn(register)('00000000000'), '')
  assert.equal(await nameIn(null)(numberOf('first-time-baerum')), '')
  const broken = { ...register, find: () => Promise.reject(new Error('down')) }
  assert.equal(await nameIn(broken)(numberOf('first-time-baerum')), '')
  const slow = { ...register, find: () => new Promise<never>(() => {}) }
  assert.equal(await nameIn(slow, 5)(numberOf('first-time-baerum')), '')
})
