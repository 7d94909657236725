import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { z } from 'zod'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { defineActs } from '../access/acts.ts'
import { isDenied } from './asked.ts'
import { sendLast } from './database/database.ts'
import { id } from './form/fields.ts'
import { query } from './query.ts'

const acts = defineActs('ahead', { look: { open: { self: 'yes' }, why: 'a trial: one looks at oneself' } })

/** The subject is read whole while the relations are asked for. */
const look = (wrongPerson?: string) =>
  query({
    act: acts.look,
    input: z.object({ planId: id }),
    via: ({ planId }) => ({ table: 'plan', id: planId }),
    about: async ({ planId }, db) => {
      const row = await db.selectFrom('plan').selectAll().where('id', '=', planId).executeTakeFirst()
      return row ? { personId: wrongPerson ?? row.personId, state: row.state } : null
    },
    read: async ({ subject }) => ({ state: subject.state }),
    sees: (_, { subject }) => [{ personId: subject.personId, what: ['plan'] }],
  })

describe('a query that asks for relations and reads in one flush', () => {
  let world: TestWorld
  let planId: string
  const jonas = () => world.ids.person.jonas

  before(async () => {
    world = await testWorld()
    planId = await world.database.transaction('baerum', async (db) => {
      const row = await db
        .insertInto('plan')
        .values({ authorityId: 'baerum', personId: world.ids.person.emil })
        .returning('id')
        .executeTakeFirstOrThrow()
      return row.id
    })
  })

  test('the person sees it', async () => {
    assert.deepEqual(await look().run(world.database, world.asked('emil'), { planId }), { state: 'draft' })
  })

  test('somebody else, and somebody not signed in, see nothing of what was read', async () => {
    assert.ok(isDenied(await look().run(world.database, world.asked('jonas'), { planId })))
    assert.ok(isDenied(await look().run(world.database, world.asked('nobody'), { planId })))
  })

  test('another authority finds no such thing', async () => {
    const asked = world.asked('emil', { authority: 'sandnes' })
    assert.ok(isDenied(await look().run(world.database, asked, { planId })))
    assert.ok(isDenied(await look().run(world.database, world.asked('emil'), { planId: randomUUID() })))
  })

  test('relations to one person never open another', async () => {
    await assert.rejects(look(jonas()).run(world.database, world.asked('emil'), { planId }), /somebody else/)
  })

  test('when the log cannot be written, nothing is answered and nothing is kept', async () => {
    const kept = world.database.transaction('baerum', async (db) => {
      await db.updateTable('plan').set({ word: 'agrees' }).where('id', '=', planId).execute()
      sendLast(db, 'broken-log', `insert into access_log (authority_id) values ($1)`, ['baerum'])
      return 'answer'
    })
    await assert.rejects(kept, /null value/)
    const { word } = await world.database.transaction('baerum', (db) =>
      db.selectFrom('plan').select('word').where('id', '=', planId).executeTakeFirstOrThrow(),
    )
    assert.equal(word, '')
  })
})
