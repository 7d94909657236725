import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { findTeam } from './team-store.ts'

let world: TestWorld
let service: TestApp
let berit: string

before(async () => {
  world = await testWorld({ with: ['cases', 'coordination', 'team'] })
  service = await testApp(world)
  berit = `/baerum/koordinering/${world.ids.person.berit}`
})

test('a consent taken back is said first to be closed, and giving it again is folded, with no primary button', async () => {
  const team = await world.database.transaction('baerum', (db) =>
    findTeam(db, world.ids.person.berit, world.day),
  )
  const member = team.find(({ name, sections }) => name.startsWith('NAV') && sections.length > 0)
  const path = `${berit}/samtykke/${member?.consentId}`
  const visitor = await service.visitor('berit')
  assert.doesNotMatch((await visitor.get(path)).body, /Samtykket er trukket/)
  assert.equal((await visitor.post(path, { act: 'withdraw' })).statusCode, 303)
  const { body } = await visitor.get(path)
  assert.ok(body.indexOf('Samtykket er trukket') > body.indexOf('<h1'))
  assert.ok(body.indexOf('Samtykket er trukket') < body.indexOf('<dl'))
  assert.match(body, /ser ikke dette lenger fra nå/)
  const fold = body.indexOf('id="igjen"')
  assert.ok(fold > 0 && body.indexOf('Ja, jeg samtykker') > fold)
  assert.match(body, /Gi samtykke igjen/)
  assert.doesNotMatch(body, /data-variant="primary"/)
})

test('who has said yes to a plan reads who begins it and where to call, and not that there is no plan', async () => {
  const personId = world.ids.person.berit
  await world.test.asOwner('baerum', async (db) => {
    await db.query(`update plan set state = 'ended' where person_id = $1`, [personId])
    await db.query(
      `update consent set state = 'given', until_date = null where person_id = $1 and kind in ('plan', 'coordination')`,
      [personId],
    )
  })
  const { rows } = await world.test.asOwner('baerum', (db) =>
    db.query(`select id from consent where person_id = $1 and kind = 'plan'`, [personId]),
  )
  const visitor = await service.visitor('berit')
  const { body } = await visitor.get(`${berit}/samtykke/${rows[0].id}`)
  assert.match(body, /Samtykket er gitt. Dette skjer nå/)
  assert.match(body, /begynner på planen, sammen med dere/)
})
