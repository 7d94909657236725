import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../demo/test-app.ts'
import { wholeTestWorld } from '../../demo/whole-test-world.ts'

test('the history is reached from the plan, read, held against today and put back, by hand and without script', async () => {
  const world = await wholeTestWorld()
  const app = await testApp(world)
  const planId = await world.database.transaction('baerum', async (db) => {
    const row = await db
      .selectFrom('planVersion as v')
      .innerJoin('plan as p', 'p.id', 'v.planId')
      .select('v.planId')
      .where('p.personId', '=', world.ids.person.ada)
      .executeTakeFirstOrThrow()
    return row.planId
  })
  const plan = `/baerum/plan/${planId}`
  const mother = await app.visitor('kari-mor')
  assert.ok((await mother.get(plan)).body.includes(`href="${plan}/historikk"`))
  const history = (await mother.get(`${plan}/historikk`)).body
  assert.match(history, /Målet gikk fra «nå» til «nådd»/)
  assert.match(history, /Nytt mål/)

  const version = (await mother.get(`${plan}/historikk/versjon/1`)).body
  assert.match(version, /Da planen ble tatt i bruk/)
  assert.match(version, /Jeg vil være med i gymmen hver uke/)
  const compared = (await mother.get(`${plan}/historikk/sammenlign?fra=1`)).body
  assert.match(compared, /Nytt tiltak/)
  assert.match(compared, /er ikke lenger med/)

  const change = /href="([^"]+\/endring\/[^"]+)">[^<]*<span[^>]*>: Målet gikk fra «nå» til «nådd»/.exec(
    history,
  )?.[1]
  assert.ok(change)
  const shown = (await mother.get(change)).body
  assert.match(shown, /Målet gikk fra «nådd» til «nå»/)

  const form = [...shown.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
    ([, name, value]) => [name!, value!],
  )
  const back = await mother.post(change, Object.fromEntries(form))
  assert.equal(back.statusCode, 303)
  assert.match((await mother.get(back.headers.location as string)).body, /Det er hentet fram igjen/)

  for (const who of ['physio-baerum', 'unit-baerum', 'berit'] as const) {
    const other = await app.visitor(who)
    for (const path of [`${plan}/historikk`, `${plan}/historikk/versjon/1`, change])
      assert.equal((await other.get(path)).statusCode, 404, `${who} ${path}`)
  }
  for (const path of ['versjon/0', 'versjon/99', 'versjon/x', 'sammenlign', 'sammenlign?fra=x', '?etter=x'])
    assert.equal(
      (await mother.get(`${plan}/historikk${path.startsWith('?') ? '' : '/'}${path}`)).statusCode,
      404,
      path,
    )
})
