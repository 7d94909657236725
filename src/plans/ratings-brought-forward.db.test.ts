import assert from 'node:assert/strict'
import { test } from 'node:test'
import { migrate } from '../platform/database/migrate.ts'
import { testDatabase } from '../platform/database/test-database.ts'

test('a number said along with an evaluation is kept as the goal’s own, by whom and when (goal_rating)', async () => {
  const { asOwner, ownerUrl, queueUrl } = await testDatabase({ until: '0141_private_persons_are_invited' })
  const mother = '11111111-1111-4111-8111-111111111111'
  const goal = await asOwner('baerum', async (client) => {
    const one = async (text: string, values: unknown[] = []) =>
      (await client.query(text, values)).rows[0].id as string
    await client.query(
      `insert into authority (id, kind, name, settings) values ('baerum', 'municipality', 'Bærum', '{}')`,
    )
    const person = await one(
      `insert into person (authority_id, given_name, family_name, birth_date) values ('baerum', 'B', 'Bruker', '1980-01-01') returning id`,
    )
    const plan = await one(`insert into plan (authority_id, person_id) values ('baerum', $1) returning id`, [
      person,
    ])
    const id = await one(
      `insert into goal (authority_id, plan_id, life_area, words, created_at)
       values ('baerum', $1, 'housing', 'Bo for meg selv', '2026-01-01T10:00Z') returning id`,
      [plan],
    )
    for (const [at, rating] of [
      ['2026-02-01T10:00Z', 0],
      ['2026-02-02T10:00Z', null],
      ['2026-02-03T10:00Z', 10],
    ])
      await client.query(
        `insert into evaluation (authority_id, plan_id, goal_id, progress, text, rating, evaluated_by, evaluated_as, at)
         values ('baerum', $1, $2, 'better', 'Det går', $3, $4, 'parent', $5)`,
        [plan, id, rating, mother, at],
      )
    return id
  })
  await migrate(ownerUrl, queueUrl)
  const { rows } = await asOwner('baerum', (client) =>
    client.query('select goal_id, value, rated_by, rated_as, at from goal_rating order by at'),
  )
  const from = { goal_id: goal, rated_by: mother, rated_as: 'parent' }
  assert.deepEqual(rows, [
    { ...from, value: 0, at: new Date('2026-02-01T10:00Z') },
    { ...from, value: 10, at: new Date('2026-02-03T10:00Z') },
  ])
})
