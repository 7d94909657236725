import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayInOslo } from '../src/platform/clock/clock.ts'
import type { Database } from '../src/platform/database/database.ts'
import type { Secrets } from '../src/platform/secrets/secrets.ts'
import { demoWorld } from './demo-world.ts'
import { sheetStories } from './excerpts/sheets.ts'

const nothing = {} as unknown

test('nothing in the demonstration has happened later than now, whatever time of day it is loaded', () => {
  const world = demoWorld(nothing as Database, nothing as Secrets, dayInOslo(new Date()))
  const late = world.asked('nobody', { time: '23:59' })
  assert.ok(late.now <= new Date())
  assert.equal(late.today, world.day)
  assert.ok(world.asked('nobody', { today: world.daysFrom(-1), time: '23:59' }).now < late.now)
})

test('one person has one number on a sheet as in the team', () => {
  const ada = sheetStories.find(({ person }) => person === 'ada')!
  assert.deepEqual(
    ada.content.contacts.filter(({ name }) => name.endsWith('Solstrålevik')).map(({ phone }) => phone),
    ['900 00 401', '900 00 402'],
  )
})
