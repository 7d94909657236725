import assert from 'node:assert/strict'
import { test } from 'node:test'
import { birthDateOf, isNationalId, isSyntheticNationalId } from '../../src/platform/form/fields.ts'
import { demoPeople } from '../people.ts'
import { testWorld } from '../test-world.ts'
import { citizens } from './citizens.ts'
import { getHuman } from './demo-actor.ts'
import { staff } from './staff.ts'

test('everybody has a valid number of the synthetic series, with their own birth date', () => {
  for (const each of [...citizens, ...staff]) {
    const number = getHuman(each.key).nationalId
    if (each.born === null) assert.equal(number, null)
    else {
      assert.ok(number && isNationalId(number) && isSyntheticNationalId(number), each.key)
      assert.equal(birthDateOf(number), each.born)
    }
  }
})

test('no two people share a number, and nobody is in the list twice', () => {
  const people = demoPeople()
  assert.equal(new Set(people.map((each) => each.nationalId)).size, people.length)
  assert.equal(new Set(people.map((each) => each.subject)).size, people.length)
})

test('the base loads, and each authority sees only its own', async () => {
  const started = performance.now()
  const world = await testWorld()
  assert.ok(performance.now() - started < 5_000)
  const count = (authority: string) =>
    world.database.transaction(authority, async (db) => {
      const rows = await db.selectFrom('person').select('id').execute()
      return rows.map((row) => row.id)
    })
  const [baerum, hospital] = [await count('baerum'), await count('fjordsykehuset')]
  assert.ok(baerum.includes(world.ids.person.ada) && !baerum.includes(world.ids.person['ada@fjordsykehuset']))
  assert.ok(
    hospital.includes(world.ids.person['ada@fjordsykehuset']) && !hospital.includes(world.ids.person.ada),
  )
})
