import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../platform/database/test-database.ts'
import { activitiesOfPractitionerSql, ownViews } from './activities-of-practitioner-sql.ts'
import { ownActivitiesValues } from './find-activities-of-practitioner.ts'
import { ownPeopleValues } from './find-people-of-practitioner.ts'
import { peopleOfPractitionerSql } from './people-of-practitioner-sql.ts'

const authorityId = 'here'
const today = '2026-11-23'

/** 3,000 people with a plan, three services each and somebody there of 300, six activities and ten events. */
const rows = [
  `insert into authority values ('here', 'Her', 'municipality', '{"theme":"neutral","answerWeeks":4,"asksFor":["plan"],"criteria":"municipality","complaintAddress":"-","appealBody":"-","phone":"-","address":"-"}')`,
  `insert into service (authority_id, id, name, kind) select 'here', md5('s' || n)::uuid, 'Tjeneste ' || n, 'municipal_health' from generate_series(0, 29) n`,
  `insert into practitioner (authority_id, id, identity_key, name, work_title)
   select 'here', md5('w' || n)::uuid, 'key ' || n, 'Ansatt ' || n, '-' from generate_series(0, 299) n`,
  `insert into practitioner_role (authority_id, practitioner_id, role, service_id, from_date)
   select 'here', md5('w' || n)::uuid, 'staff', md5('s' || n % 30)::uuid, '2020-01-01' from generate_series(0, 299) n`,
  `insert into person (authority_id, id, given_name, family_name, birth_date)
   select 'here', md5('p' || n)::uuid, 'Person', n::text, '1990-01-01' from generate_series(1, 3000) n`,
  `insert into plan (authority_id, id, person_id, state) select 'here', md5('plan' || n)::uuid, md5('p' || n)::uuid, 'active' from generate_series(1, 3000) n`,
  `insert into consent (authority_id, person_id, kind, state, from_date)
   select 'here', md5('p' || n)::uuid, kind, 'given', '2025-01-01' from generate_series(1, 3000) n, unnest(array['plan', 'coordination']) kind`,
  `insert into consent (authority_id, person_id, kind, state, from_date, service_id, sections)
   select 'here', md5('p' || n)::uuid, 'sharing', 'given', '2025-01-01', md5('s' || (n + t * 10) % 30)::uuid, '{activities,goals}' from generate_series(1, 3000) n, generate_series(0, 2) t`,
  `insert into participant (authority_id, id, person_id, service_id, from_date)
   select 'here', md5('in' || n || ' ' || t)::uuid, md5('p' || n)::uuid, md5('s' || (n + t * 10) % 30)::uuid, '2025-01-01' from generate_series(1, 3000) n, generate_series(0, 2) t`,
  `insert into participant_practitioner (authority_id, participant_id, practitioner_id, from_date)
   select 'here', md5('in' || n || ' ' || t)::uuid, md5('w' || (n + t * 10) % 300)::uuid, '2025-01-01' from generate_series(1, 3000) n, generate_series(0, 2) t`,
  `insert into activity (authority_id, plan_id, what, state, deadline, responsible_service_id, responsible_practitioner_id, created_at)
   select 'here', md5('plan' || n)::uuid, 'Trening', (array['planned', 'in_progress', 'done'])[1 + (n + a) % 3], date '2027-01-01' + n % 300,
     md5('s' || (n + a % 3 * 10) % 30)::uuid, case when a > 0 then md5('w' || (n + a % 3 * 10) % 300)::uuid end, now()
   from generate_series(1, 3000) n, generate_series(0, 5) a`,
  `insert into event (authority_id, at, type, person_id, relation, facts)
   select 'here', now() - make_interval(days => d), 'activity_updated', md5('p' || n)::uuid, 'participant', '{}' from generate_series(1, 10) d, generate_series(1, 3000) n`,
]

describe('the lists of one at work, where there are many', () => {
  let world: TestDatabase

  before(async () => {
    world = await testDatabase()
    await world.asOwner(authorityId, async (client) => {
      for (const text of rows) await client.query(text)
      await client.query('analyze')
    })
  })

  /** What is read from end to end, and by which indexes; planned for any reader, as the service keeps it. */
  async function planOf(text: string, values: unknown[]) {
    const client = await world.database.pool.connect()
    try {
      await client.query(`begin; select set_config('app.authority', '${authorityId}', true)`)
      await client.query('set local plan_cache_mode = force_generic_plan')
      await client.query({ name: 'asked', text, values })
      const { rowCount } = await client.query({ name: 'asked', text, values })
      await client.query(`prepare explained as ${text}`)
      const literals = values.map((value) =>
        value === null ? 'null' : `'${value instanceof Date ? value.toISOString() : value}'`,
      )
      const { rows } = await client.query(
        `explain (analyze, costs off, timing off) execute explained (${literals.join(', ')})`,
      )
      const lines = rows.map((row) => String(row['QUERY PLAN']))
      const isRead = (line: string) => !line.includes('never executed')
      return {
        rowCount,
        fromEndToEnd: lines.filter(isRead).flatMap((line) => /Seq Scan on (\w+)/.exec(line)?.[1] ?? []),
        indexes: lines
          .filter(isRead)
          .flatMap((line) => /Index (?:Only )?Scan (?:Backward )?(?:using|on) (\w+)/.exec(line)?.[1] ?? []),
      }
    } finally {
      await client.query('rollback; deallocate all')
      client.release(true)
    }
  }
  const large = ['activity', 'event', 'plan', 'person', 'consent', 'participant', 'participant_practitioner']

  for (const view of ownViews)
    test(`find the activities (${view}) by whose they are`, async () => {
      const text = activitiesOfPractitionerSql(view)
      const found = await planOf(text, ownActivitiesValues(authorityId, 'key 7', today, { view, limit: 20 }))
      assert.equal(found.rowCount, 21)
      assert.deepEqual(
        found.fromEndToEnd.filter((table) => large.includes(table)),
        [],
      )
      assert.ok(found.indexes.includes('activity_open_of_practitioner'), found.indexes.join())
    })

  test('find the people by who has been named for them, and the newest change of each', async () => {
    const asked = { authorityId, today, now: new Date(`${today}T10:00:00Z`) }
    const found = await planOf(peopleOfPractitionerSql, ownPeopleValues(asked, 'key 7', null, 20))
    assert.equal(found.rowCount, 21)
    assert.deepEqual(
      found.fromEndToEnd.filter((table) => large.includes(table)),
      [],
    )
    for (const index of ['participant_practitioner_of', 'event_of_person'])
      assert.ok(found.indexes.includes(index), found.indexes.join())
  })
})
