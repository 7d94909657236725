import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import pg from 'pg'
import { refuseMightyRole } from './check-role.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

const settings = {
  theme: 'neutral',
  answerWeeks: 4,
  asksFor: ['coordinator'],
  criteria: 'municipality',
  complaintAddress: '-',
  appealBody: '-',
  phone: '-',
  address: '-',
}

async function addAuthority(world: TestDatabase, id: string): Promise<string> {
  return world.asOwner(id, async (client) => {
    await client.query('insert into authority values ($1, $1, $2, $3)', [id, 'municipality', settings])
    const { rows } = await client.query(
      `insert into person (authority_id, given_name, family_name, birth_date) values ($1, 'Prøve', 'Person', '1990-01-01') returning id`,
      [id],
    )
    return rows[0].id as string
  })
}

describe('the walls of the database', () => {
  let world: TestDatabase
  let here: string
  before(async () => {
    world = await testDatabase()
    here = await addAuthority(world, 'here')
    await addAuthority(world, 'there')
  })

  test('without an authority no row comes back', async () => {
    const rows = await world.database.transaction(null, (db) =>
      db.selectFrom('person').select('id').execute(),
    )
    assert.deepEqual(rows, [])
  })

  test('in one authority only its own rows come back, whatever is asked for', async () => {
    const rows = await world.database.transaction('here', (db) =>
      db.selectFrom('person').select(['id', 'authorityId']).execute(),
    )
    assert.deepEqual(rows, [{ id: here, authorityId: 'here' }])
    const others = await world.database.transaction('here', (db) =>
      db.selectFrom('person').select('id').where('authorityId', '=', 'there').execute(),
    )
    assert.deepEqual(others, [])
  })

  test('a row cannot be written into another authority', async () => {
    const attempt = world.database.transaction('here', (db) =>
      db
        .insertInto('person')
        .values({ authorityId: 'there', givenName: 'A', familyName: 'B', birthDate: '1990-01-01' })
        .execute(),
    )
    await assert.rejects(attempt, /row-level security/)
  })

  test('the authority does not leak to the next transaction on the same connection', async () => {
    await world.database.transaction('here', (db) => db.selectFrom('person').select('id').execute())
    const rows = await world.database.transaction(null, (db) =>
      db.selectFrom('person').select('id').execute(),
    )
    assert.deepEqual(rows, [])
  })

  test('an authority id that is not one never reaches the database', async () => {
    await assert.rejects(
      world.database.transaction(`x'; drop table person; --`, async () => 1),
      /not an authority id/,
    )
  })

  for (const statement of [
    'delete from access_log',
    'update event set type = type',
    'truncate access_log',
    'update decision set reasons = reasons',
    'update minutes set shared_at = now()',
    'delete from plan_version',
    'select * from session',
    'select * from identity',
    'select * from living_plan',
    'select * from relation_index',
    'create table mine (id int)',
    'create temporary table mine (id int)',
    'alter table person disable row level security',
    'set role samvei_owner',
    'select * from graphile_worker._private_jobs',
    `select enqueue('drop_everything', '{}')`,
    'update authority set name = name',
    `update world set kind = 'real'`,
  ]) {
    test(`the application may not: ${statement}`, async () => {
      const client = new pg.Client({ connectionString: world.appUrl })
      await client.connect()
      try {
        await assert.rejects(client.query(statement), /denied|must be owner|not a task of ours/)
      } finally {
        await client.end()
      }
    })
  }

  test('even the owner cannot change what happened or what was seen', async () => {
    await world.asOwner('here', async (client) => {
      await client.query(
        `insert into event (authority_id, at, type, relation) values ('here', now(), 'tried', 'system')`,
      )
      await assert.rejects(client.query('update event set type = type'), /append-only/)
      await assert.rejects(client.query('delete from event'), /append-only/)
      await assert.rejects(client.query('delete from access_log'), /append-only/)
    })
  })

  test('a role that could get around the walls is refused, the application is not', async () => {
    await refuseMightyRole(world.database.pool)
    const owner = new pg.Pool({ connectionString: world.ownerUrl })
    await assert.rejects(refuseMightyRole(owner), /owns tables/)
    await owner.end()
    const superuser = new pg.Pool({ connectionString: process.env.SAMVEI_TEST_SUPER_URL })
    await assert.rejects(refuseMightyRole(superuser), /superuser/)
    await superuser.end()
  })

  test('a second living plan for the same person is refused in another authority, and says nothing more', async () => {
    const claim = async (authority: string, plan: string) =>
      (
        await world.database.pool.query('select claim_living_plan($1, $2, $3) as mine', [
          'n:x',
          authority,
          plan,
        ])
      ).rows[0].mine
    const plan = '00000000-0000-4000-8000-000000000001'
    assert.equal(await claim('here', plan), true)
    assert.equal(await claim('here', plan), true)
    assert.equal(await claim('there', '00000000-0000-4000-8000-000000000002'), false)
    await world.database.pool.query('select release_living_plan($1, $2)', ['here', plan])
    assert.equal(await claim('there', '00000000-0000-4000-8000-000000000002'), true)
  })

  test('every table that holds an authority’s data has row-level security, forced, with no second policy', async () => {
    const { rows } = await world.database.pool.query(`
      select c.relname, c.relrowsecurity, c.relforcerowsecurity,
             (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'authority_id'
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
        and c.relname not in ('relation_index', 'living_plan')`)
    assert.ok(rows.length > 30)
    for (const row of rows) {
      assert.deepEqual(
        [row.relname, row.relrowsecurity, row.relforcerowsecurity, row.policies],
        [row.relname, true, true, 1],
      )
    }
  })
})
