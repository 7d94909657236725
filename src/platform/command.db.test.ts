import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { z } from 'zod'
import type { Actor } from '../access/actor.ts'
import { defineActs } from '../access/acts.ts'
import type { Asked } from './asked.ts'
import { authoritySettings } from './authority/settings.ts'
import { command } from './command.ts'
import { type TestDatabase, testDatabase } from './database/test-database.ts'
import { id, text } from './form/fields.ts'
import { UploadedFile } from './form/files.ts'
import { query } from './query.ts'
import { refuse } from './refusal.ts'
import { makeSecrets } from './secrets/secrets.ts'
import { submissionKey } from './submission-key.ts'

const acts = defineActs('trial', {
  rename: { open: { self: 'yes' }, why: 'a trial: one renames oneself' },
  look: { open: { self: 'yes' }, why: 'a trial: one looks at oneself' },
})

const rename = command({
  act: acts.rename,
  form: z.object({ personId: id, givenName: text(40) }),
  about: async ({ personId }, db) => {
    const row = await db
      .selectFrom('person')
      .select(['id', 'version'])
      .where('id', '=', personId)
      .forUpdate()
      .executeTakeFirst()
    return row ? { personId: row.id, version: row.version } : null
  },
  async run({ input, subject, db, events }) {
    await db
      .updateTable('person')
      .set({ givenName: input.givenName, version: subject.version + 1 })
      .where('id', '=', subject.personId)
      .execute()
    events.add({ type: 'renamed', personId: subject.personId })
    if (input.givenName === 'Nei') return refuse('not_that_name', 'givenName')
    if (input.givenName === 'Krasj') throw new Error('the power went')
    return { id: subject.personId }
  },
})

const look = query({
  act: acts.look,
  input: z.object({ personId: id }),
  about: async ({ personId }) => ({ personId }),
  read: async ({ db, subject }) =>
    (await db
      .selectFrom('person')
      .select(['givenName', 'version'])
      .where('id', '=', subject.personId)
      .executeTakeFirst()) ?? null,
  sees: (_person, { subject }) => [{ personId: subject.personId, what: ['name'] }],
})

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

function ask(actor: Actor, authorityId = 'here'): Asked {
  return {
    actor,
    authorityId,
    language: 'nb',
    now: new Date('2026-11-22T12:00:00Z'),
    today: '2026-11-22',
    authority: {
      id: authorityId,
      name: authorityId,
      kind: 'municipality',
      settings: authoritySettings.parse(settings),
    },
    secrets: makeSecrets(randomBytes(32).toString('base64')),
    draftOwner: { key: 'x', isSignedIn: false },
  }
}
const citizen = (key: string): Actor => ({
  kind: 'citizen',
  identityId: randomUUID(),
  identityKey: key,
  name: '',
  sealedNumber: null,
  provider: 'id-porten',
})

describe('a command and a query', () => {
  let world: TestDatabase
  let ola: string
  const me = citizen('n:ola')
  const stranger = citizen('n:kari')
  const count = (table: string) =>
    world.asOwner(
      'here',
      async (client) => (await client.query(`select count(*)::int as n from ${table}`)).rows[0].n as number,
    )
  const name = () =>
    world.asOwner(
      'here',
      async (client) =>
        (await client.query('select given_name, version from person where id = $1', [ola])).rows[0],
    )

  before(async () => {
    world = await testDatabase()
    for (const authority of ['here', 'there']) {
      await world.asOwner(authority, (client) =>
        client.query('insert into authority values ($1, $1, $2, $3)', [authority, 'municipality', settings]),
      )
    }
    ola = await world.asOwner('here', async (client) => {
      const { rows } = await client.query(
        `insert into person (authority_id, identity_key, given_name, family_name, birth_date) values ('here', 'n:ola', 'Ola', 'Prøve', '1980-01-01') returning id`,
      )
      return rows[0].id
    })
  })

  test('does its work, writes its event and says where to go', async () => {
    const before = await count('event')
    const outcome = await rename.run(
      world.database,
      ask(me),
      { personId: ola, givenName: 'Olav' },
      () => '/next',
    )
    assert.deepEqual(outcome, { done: { id: ola }, location: '/next' })
    assert.equal((await name()).given_name, 'Olav')
    assert.equal(await count('event'), before + 1)
  })

  test('pressed twice is one act, and leads to the same place', async () => {
    const submissionId = randomUUID()
    const form = { personId: ola, givenName: 'Dobbel', submissionId }
    const earlier = (await name()).version
    const both = await Promise.all([
      rename.run(world.database, ask(me), form, () => '/once'),
      rename.run(world.database, ask(me), form, () => '/once'),
    ])
    assert.deepEqual(both.map((each) => 'done' in each).sort(), [false, true])
    assert.ok(both.every((each) => 'location' in each && each.location === '/once'))
    assert.equal((await name()).version, earlier + 1)
  })

  test('a submission of somebody else says nothing about where it led', async () => {
    const submissionId = randomUUID()
    await rename.run(
      world.database,
      ask(me),
      { personId: ola, givenName: 'Min', submissionId },
      () => '/mine',
    )
    const outcome = await rename.run(
      world.database,
      ask(stranger),
      { personId: ola, givenName: 'Din', submissionId },
      () => '/x',
    )
    assert.deepEqual(outcome, { denied: 'not_found' })
    assert.equal((await name()).given_name, 'Min')
  })

  test('the same submission with other words is another act: back in the browser, changed, and sent again', async () => {
    const submissionId = randomUUID()
    const send = (givenName: string, more: object = {}) =>
      rename.run(world.database, ask(me), { personId: ola, givenName, submissionId, ...more }, () => '/x')
    const { version } = await name()
    assert.ok('done' in (await send('Første', { version })))
    assert.deepEqual(await send('Andre', { version }), { stale: true }, 'not answered as done')
    assert.equal((await name()).given_name, 'Første')
    assert.ok('done' in (await send('Andre')))
    assert.equal((await name()).given_name, 'Andre')
    assert.ok('doneBefore' in (await send('Andre')))
  })

  test('the same submission with another file is another act', () => {
    const id = randomUUID()
    const key = (bytes: string, name = 'a.pdf') =>
      submissionKey(id, 'who', 'act', { text: 'x', files: [new UploadedFile(name, Buffer.from(bytes))] })
    assert.equal(key('one'), key('one'))
    assert.notEqual(key('one'), key('two'))
    assert.notEqual(key('one'), key('one', 'b.pdf'))
    assert.equal(
      submissionKey(id, 'who', 'act', { a: '1', b: '2' }),
      submissionKey(id, 'who', 'act', { b: '2', a: '1' }),
    )
    assert.notEqual(
      submissionKey(id, 'who', 'act', { a: ['1', '2'] }),
      submissionKey(id, 'who', 'act', { a: ['2', '1'] }),
    )
    assert.notEqual(submissionKey(id, 'who', 'act', {}), submissionKey(id, 'other', 'act', {}))
    assert.notEqual(submissionKey(id, 'who', 'act', {}), submissionKey(id, 'who', 'other', {}))
  })

  test('with a stale version changes nothing', async () => {
    const { version } = await name()
    const outcome = await rename.run(
      world.database,
      ask(me),
      { personId: ola, givenName: 'For sent', version: version - 1 },
      () => '/x',
    )
    assert.deepEqual(outcome, { stale: true })
    assert.notEqual((await name()).given_name, 'For sent')
  })

  test('with a version or a submission that is none at all, does not skip the check of the other', async () => {
    const { version } = await name()
    const attempt = (more: object) =>
      rename.run(world.database, ask(me), { personId: ola, givenName: 'Lur', ...more }, () => '/x')
    assert.deepEqual(await attempt({ version: 'x' }), { stale: true })
    assert.deepEqual(await attempt({ version: version - 1, submissionId: 'x' }), { stale: true })
    assert.notEqual((await name()).given_name, 'Lur')
  })

  test('refused keeps nothing of what it did', async () => {
    const before = await count('event')
    const outcome = await rename.run(world.database, ask(me), { personId: ola, givenName: 'Nei' }, () => '/x')
    assert.deepEqual(outcome, { refused: 'not_that_name', field: 'givenName' })
    assert.notEqual((await name()).given_name, 'Nei')
    assert.equal(await count('event'), before)
  })

  test('that breaks off keeps nothing, and can be sent again with the same submission', async () => {
    const submissionId = randomUUID()
    await assert.rejects(
      rename.run(world.database, ask(me), { personId: ola, givenName: 'Krasj', submissionId }, () => '/x'),
    )
    const outcome = await rename.run(
      world.database,
      ask(me),
      { personId: ola, givenName: 'Etterpå', submissionId },
      () => '/x',
    )
    assert.ok('done' in outcome)
  })

  test('that does not fit its form names each field', async () => {
    const outcome = await rename.run(
      world.database,
      ask(me),
      { personId: ola, givenName: 'x'.repeat(100_000) },
      () => '/x',
    )
    assert.deepEqual(outcome, { invalid: { givenName: 'too_long:40' } })
    assert.deepEqual(await rename.run(world.database, ask(me), { personId: ola }, () => '/x'), {
      invalid: { givenName: 'required' },
    })
  })

  test('two who wait for each other are both done: what PostgreSQL ended is tried again', async () => {
    const kari = await world.asOwner('here', async (client) => {
      const { rows } = await client.query(
        `insert into person (authority_id, identity_key, given_name, family_name, birth_date) values ('here', 'n:kari', 'Kari', 'Prøve', '1980-01-01') returning id`,
      )
      return rows[0].id as string
    })
    let reached = 0
    let open = () => {}
    const bothHaveOne = new Promise<void>((done) => {
      open = done
    })
    const renameBoth = command({
      act: acts.rename,
      form: z.object({ personId: id, otherId: id, givenName: text(40) }),
      about: async ({ personId }) => ({ personId }),
      async run({ input, db }) {
        for (const each of [input.personId, input.otherId]) {
          await db.updateTable('person').set({ givenName: input.givenName }).where('id', '=', each).execute()
          if (++reached === 2) open()
          await bothHaveOne
        }
        return {}
      },
    })
    const press = (actor: Actor, personId: string, otherId: string) =>
      renameBoth.run(
        world.database,
        ask(actor),
        { personId, otherId, givenName: 'Begge', submissionId: randomUUID() },
        () => '/x',
      )
    const both = await Promise.all([press(me, ola, kari), press(stranger, kari, ola)])
    assert.ok(both.every((each) => 'done' in each))
    assert.equal((await name()).given_name, 'Begge')
  })

  test('answers a stranger, another authority and an unknown person alike', async () => {
    const notFound = { denied: 'not_found' }
    const form = { personId: ola, givenName: 'Tyv' }
    assert.deepEqual(await rename.run(world.database, ask(stranger), form, () => '/x'), notFound)
    assert.deepEqual(await rename.run(world.database, ask(me, 'there'), form, () => '/x'), notFound)
    assert.deepEqual(
      await rename.run(world.database, ask(me), { ...form, personId: randomUUID() }, () => '/x'),
      notFound,
    )
    assert.deepEqual(await rename.run(world.database, ask({ kind: 'nobody' }), form, () => '/x'), {
      denied: 'sign_in',
    })
  })

  test('a read is logged before it is answered; a refused one shows nothing and logs nothing', async () => {
    const before = await count('access_log')
    const seen = await look.run(world.database, ask(me), { personId: ola })
    assert.ok('givenName' in seen)
    assert.equal(await count('access_log'), before + 1)
    assert.deepEqual(await look.run(world.database, ask(stranger), { personId: ola }), {
      denied: 'not_found',
    })
    assert.equal(await count('access_log'), before + 1)
  })
})
