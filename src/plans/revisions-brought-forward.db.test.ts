import assert from 'node:assert/strict'
import { test } from 'node:test'
import { migrate } from '../platform/database/migrate.ts'
import { testDatabase } from '../platform/database/test-database.ts'

test('a plan from before revisions were kept begins with what stood, by whom the history says (migration 0137)', async () => {
  const { asOwner, ownerUrl, queueUrl } = await testDatabase({
    until: '0136_tasks_of_the_living_plan',
  })
  const ids = await asOwner('baerum', async (client) => {
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
    const goal = await one(
      `insert into goal (authority_id, plan_id, life_area, words, written_as, version, created_at)
       values ('baerum', $1, 'home', 'Bo for meg selv', 'self', 3, '2026-01-01T10:00Z') returning id`,
      [plan],
    )
    const activity = await one(
      `insert into activity (authority_id, plan_id, goal_id, what, waiting_for, created_at)
       values ('baerum', $1, $2, 'Se på leilighet', 'Kari', '2026-01-02T10:00Z') returning id`,
      [plan, goal],
    )
    await client.query(
      `insert into plan_text (authority_id, plan_id, key, text, version, written_as, written_at)
       values ('baerum', $1, 'needs', 'Hjelp til å flytte', 2, 'coordinator', '2026-01-03T10:00Z')`,
      [plan],
    )
    for (const [at, type, relation] of [
      ['2026-02-01T10:00Z', 'goal_added', 'self'],
      ['2026-02-02T10:00Z', 'goal_changed', 'coordinator'],
      ['2026-02-03T10:00Z', 'goal_evaluated', 'parent'],
    ])
      await client.query(
        `insert into event (authority_id, at, type, person_id, relation, facts) values ('baerum', $1, $2, $3, $4, $5)`,
        [at, type, person, relation, { planId: plan, goalId: goal }],
      )
    return { plan, goal, activity }
  })
  await migrate(ownerUrl, queueUrl)
  const kept = await asOwner('baerum', async (client) => {
    const { rows } = await client.query('select * from plan_revision order by at')
    return rows.map((row) => [row.thing, row.thing_id ?? row.key, row.version, row.written_as, row.at])
  })
  assert.deepEqual(kept, [
    ['activity', ids.activity, 1, '', new Date('2026-01-02T10:00Z')],
    ['text', 'needs', 2, 'coordinator', new Date('2026-01-03T10:00Z')],
    ['goal', ids.goal, 3, 'coordinator', new Date('2026-02-02T10:00Z')],
    // The plan itself was kept later (migration 0261): from the day it came
    ['plan', ids.plan, 1, '', kept.at(-1)?.at(-1)],
  ])
  const content = await asOwner('baerum', async (client) => {
    const { rows } = await client.query('select content from plan_revision where thing_id = $1', [
      ids.activity,
    ])
    return rows[0].content
  })
  assert.equal(content.what, 'Se på leilighet')
  assert.equal(content.goal_id, ids.goal)
  assert.equal('authority_id' in content, false)
})
