import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { pathsOfPages } from '../../demo/paths-of-pages.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import type { TestWorld } from '../../demo/test-world.ts'
import { wholeTestWorld } from '../../demo/whole-test-world.ts'

// Every page there is, as each who is let in: what stood open, and what stands open after one press.
describe('[consent-withdraw-all] when all is taken back', () => {
  let world: TestWorld
  let app: TestApp
  const rows = async (sql: string, values: unknown[] = []) =>
    (await world.test.asOwner('baerum', (db) => db.query(sql, values))).rows

  before(async () => {
    world = await wholeTestWorld()
    app = await testApp(world)
  })

  /** Every address with something of the person's in it. */
  async function pathsOf(personId: string): Promise<string[]> {
    const ids = new Set([personId])
    const tables = await rows(
      `select table_name as name, column_name as of from information_schema.columns c
       where table_schema = 'public' and column_name in ('person_id', 'plan_id')
         and exists (select from information_schema.columns i where i.table_name = c.table_name and i.table_schema = 'public'
           and i.column_name = 'id' and i.data_type = 'uuid') order by column_name`,
    )
    for (const { name, of } of tables)
      for (const { id } of await rows(`select id from ${name} where ${of} = any($1)`, [[...ids]])) ids.add(id)
    const all = [...(await pathsOfPages(world, 'baerum', 400)).values()].flat()
    // What somebody sent themselves stays theirs
    const isOfThem = (path: string) => !path.includes('/sendt/') && [...ids].some((id) => path.includes(id))
    return [...new Set(all)].filter(isOfThem)
  }

  const opens = async (who: ActorKey, paths: readonly string[]) => {
    const visitor = await app.visitor(who)
    const open: string[] = []
    for (const path of paths) if ((await visitor.get(path)).statusCode === 200) open.push(path)
    return open
  }

  for (const [person, presses, letIn] of [
    ['berit', 'berit', ['nav-baerum', 'arne-ektefelle']],
    ['ada', 'kari-mor', ['teacher-baerum', 'ppt-baerum']],
  ] as const)
    test(`nothing of ${person} is open any more to those who were let in`, { timeout: 600_000 }, async () => {
      const personId = world.ids.person[person]
      const paths = await pathsOf(personId)
      const stood = new Map<ActorKey, string[]>()
      for (const who of letIn) stood.set(who, await opens(who, paths))
      assert.ok(
        [...stood.values()].every((open) => open.length > 2),
        'they saw much',
      )
      const page = `/baerum/koordinering/${personId}/samtykke/trekk-alt`
      assert.equal((await (await app.visitor(presses)).post(page, { act: 'withdraw' })).statusCode, 303)
      for (const who of letIn) assert.deepEqual(await opens(who, paths), [], who)
      for (const who of letIn) {
        const visitor = await app.visitor(who)
        for (const front of ['/baerum/min-side', '/baerum/arbeid'])
          assert.ok(!(await visitor.get(front)).body.includes(personId), `${who} ${front}`)
      }
    })
})
