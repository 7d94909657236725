import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'

let world: TestWorld
let app: TestApp
before(async () => {
  world = await testWorld()
  app = await testApp(world)
})
const pathOf = (person: 'ada' | 'jonas' | 'emil' | 'erik') =>
  `/baerum/koordinering/${world.ids.person[person]}/innsyn`

test('the one it is about, and a mother, read who has looked; nobody else finds the page', async () => {
  const jonas = await app.visitor('jonas')
  const own = await jonas.get(pathOf('jonas'))
  assert.equal(own.statusCode, 200)
  assert.match(own.body, /hvem som har åpnet noe om deg/)
  const mother = await app.visitor('kari-mor')
  assert.match((await mother.get(pathOf('ada'))).body, /hvem som har åpnet noe om Ada/)
  assert.equal((await mother.get(pathOf('jonas'))).statusCode, 404)
  const unit = await app.visitor('unit-baerum')
  assert.equal((await unit.get(pathOf('ada'))).statusCode, 404)
  const unknown = await (await app.visitor('nobody')).get(pathOf('ada'))
  assert.match(String(unknown.headers.location), /logg-inn/)
})

test('an empty log says so; one’s own look at it is counted the next time', async () => {
  const emil = await app.visitor('emil')
  assert.match((await emil.get(pathOf('emil'))).body, /Ingen har sett noe ennå/)
  assert.match((await emil.get(pathOf('emil'))).body, /Bare du, i ett besøk\./)
  assert.match((await emil.get(`${pathOf('emil')}?egne=ja`)).body, /Så hvem som har sett/)
})

test('a page that stood open and fetched itself is no reading, and is told as what it is', async () => {
  const father = await app.visitor('ola-far')
  await father.get(pathOf('ada'))
  for (const _ of [1, 2]) await father.get(pathOf('ada'), { 'samvei-refresh': '1' })
  const rows = await world.database.transaction('baerum', (db) =>
    db
      .selectFrom('accessLog')
      .select('isRefresh')
      .where('personId', '=', world.ids.person.ada)
      .where('relatedPersonId', '=', world.ids.related['ola-ada'])
      .orderBy('id')
      .execute(),
  )
  assert.deepEqual(
    rows.map(({ isRefresh }) => isRefresh),
    [false, true, true],
    'every row is kept',
  )
  const mother = await app.visitor('kari-mor')
  assert.ok(/Siden sto åpen og ble oppdatert til kl\./.test((await mother.get(pathOf('ada'))).body))
})

test('a client that says of every page that it stood open hides no reading', async () => {
  const jonas = await app.visitor('jonas')
  const only = { 'samvei-refresh': '1' }
  await (await app.visitor('mette-mor')).get(pathOf('jonas'), only)
  const told = (await jonas.get(pathOf('jonas'))).body
  assert.match(told, /Mette/)
  assert.doesNotMatch(told, /sto åpen/)
  const erik = await app.visitor('erik')
  for (const _ of [1, 2]) await erik.get(pathOf('erik'), only)
  assert.match((await erik.get(pathOf('erik'))).body, /Bare du, i ett besøk\./, 'one’s own are counted too')
})

test('nynorsk and English say the same', async () => {
  const emil = await app.visitor('emil')
  for (const [language, words] of [
    ['nn', /Kven har sett/],
    ['en', /Who has looked/],
  ] as const) {
    await emil.get(`/sprak/${language}`)
    assert.match((await emil.get(pathOf('emil'))).body, words)
  }
})
