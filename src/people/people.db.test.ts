import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import {
  addPerson,
  addRelatedPerson,
  findPersonByKey,
  findPersonsNames,
  findRelatedPersons,
  findRelationsOfKey,
  getPerson,
} from './index.ts'

let world: TestWorld
before(async () => {
  world = await testWorld()
})
const inBaerum = <T>(work: Parameters<TestWorld['database']['transaction']>[1]) =>
  world.database.transaction('baerum', work) as Promise<T>

test('a person is found by id and by key, with the whole name', async () => {
  const { ada, emil } = world.ids.person
  const found = await world.database.transaction('baerum', (db) => getPerson(db, ada))
  assert.equal(found.fullName, 'Ada Solstrålevik')
  const { actor } = world.asked('emil')
  assert.ok(actor.kind !== 'nobody')
  const own = await world.database.transaction('baerum', (db) => findPersonByKey(db, actor.identityKey))
  assert.equal(own?.id, emil)
  const elsewhere = await world.database.transaction('sandnes', (db) =>
    findPersonByKey(db, actor.identityKey),
  )
  assert.equal(elsewhere, null)
})

test('an unborn child has a due date and no number; another authority’s person is not found', async () => {
  const child = await world.database.transaction('baerum', (db) =>
    getPerson(db, world.ids.person['unborn-baerum']),
  )
  assert.deepEqual([child.birthDate, child.identityKey], [null, null])
  assert.equal(child.dueDate, world.daysFrom(70))
  await assert.rejects(world.database.transaction('sandnes', (db) => getPerson(db, world.ids.person.ada)))
})

test('names are found for many at once, and only for those here', async () => {
  const { ada, emil, hanne } = world.ids.person
  const names = await world.database.transaction('baerum', (db) =>
    findPersonsNames(db, [ada, emil, hanne, ada]),
  )
  assert.deepEqual([...names.values()].sort(), ['Ada Solstrålevik', 'Emil Bjørkeløvdal'])
})

test('the same number is the same person, also when two add at once', async () => {
  const newcomer = {
    identityKey: 'n:prøve',
    nationalId: null,
    givenName: 'Prøve',
    familyName: 'Stein',
    birthDate: '2000-01-01',
    dueDate: null,
  }
  const [one, two] = await Promise.all([
    inBaerum<string>((db) => addPerson(db, 'baerum', newcomer)),
    inBaerum<string>((db) => addPerson(db, 'baerum', newcomer)),
  ])
  assert.equal(one, two)
})

test('two without a number are two persons', async () => {
  const unborn = {
    identityKey: null,
    nationalId: null,
    givenName: 'Ventet barn',
    familyName: 'Stein',
    birthDate: null,
    dueDate: '2027-02-01',
  }
  const one = await inBaerum<string>((db) => addPerson(db, 'baerum', unborn))
  const two = await inBaerum<string>((db) => addPerson(db, 'baerum', unborn))
  assert.notEqual(one, two)
})

test('those around a person count from the first day until the last, and are not added twice', async () => {
  const personId = world.ids.person.emil
  const uncle = {
    personId,
    identityKey: 'n:onkel',
    kind: 'next_of_kin',
    name: 'Onkel Stein',
    fromDate: '2026-11-23',
    toDate: '2026-12-01',
  } as const
  const first = await inBaerum<string>((db) => addRelatedPerson(db, 'baerum', uncle))
  assert.equal(await inBaerum<string>((db) => addRelatedPerson(db, 'baerum', uncle)), first)
  const on = (day: string) =>
    inBaerum<{ name: string }[]>((db) => findRelatedPersons(db, personId, day)).then((all) =>
      all.map((each) => each.name),
    )
  assert.deepEqual(await on('2026-11-22'), [])
  assert.deepEqual(await on('2026-11-23'), ['Onkel Stein'])
  assert.deepEqual(await on('2026-12-01'), [])
  assert.equal((await inBaerum<unknown[]>((db) => findRelationsOfKey(db, 'n:onkel', '2026-11-30'))).length, 1)
})
