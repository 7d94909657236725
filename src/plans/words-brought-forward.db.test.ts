import assert from 'node:assert/strict'
import { test } from 'node:test'
import { migrate } from '../platform/database/migrate.ts'
import { testDatabase } from '../platform/database/test-database.ts'

test('what was said of the plan before each word was kept is brought forward, by whom and when; only the last reason is known', async () => {
  const { asOwner, ownerUrl, queueUrl } = await testDatabase({ until: '0227_plan_letter' })
  const berit = '11111111-1111-4111-8111-111111111111'
  const plan = await asOwner('baerum', async (client) => {
    const one = async (text: string, values: unknown[] = []) =>
      (await client.query(text, values)).rows[0].id as string
    await client.query(
      `insert into authority (id, kind, name, settings) values ('baerum', 'municipality', 'Bærum', '{}')`,
    )
    const person = await one(
      `insert into person (authority_id, given_name, family_name, birth_date) values ('baerum', 'B', 'Bruker', '1980-01-01') returning id`,
    )
    const id = await one(
      `insert into plan (authority_id, person_id, word, word_reason) values ('baerum', $1, 'agrees', 'Sa ja') returning id`,
      [person],
    )
    for (const [at, relation, word] of [
      ['2026-02-01T10:00Z', 'self', 'disagrees'],
      ['2026-02-02T10:00Z', 'coordinator', 'agrees'],
    ])
      await client.query(
        `insert into event (authority_id, at, type, person_id, actor_id, relation, facts)
         values ('baerum', $1, 'plan_word_given', $2, $3, $4, jsonb_build_object('planId', $5::text, 'word', $6::text))`,
        [at, person, berit, relation, id, word],
      )
    return id
  })
  await migrate(ownerUrl, queueUrl)
  const { rows } = await asOwner('baerum', (client) =>
    client.query('select plan_id, word, reason, how, given_as, at from plan_word order by at'),
  )
  assert.deepEqual(rows, [
    {
      ...{ plan_id: plan, word: 'disagrees', reason: '', how: 'here' },
      ...{ given_as: 'self', at: new Date('2026-02-01T10:00Z') },
    },
    {
      ...{ plan_id: plan, word: 'agrees', reason: 'Sa ja', how: 'unknown' },
      ...{ given_as: 'coordinator', at: new Date('2026-02-02T10:00Z') },
    },
  ])
})
