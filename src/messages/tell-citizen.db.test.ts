import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type Outside, standInConnections } from '../../demo/outside.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { mayBeTold } from '../people/test/may-be-told.ts'
import type { Db } from '../platform/database/database.ts'
import { momentInOslo } from '../platform/i18n/dates.ts'
import { findNotices, noteOpened, notifyAgain, notifyPerson, sendNotice } from './index.ts'

let world: TestWorld
let outside: Outside
let today: string
before(async () => {
  world = await testWorld()
  outside = standInConnections({ production: false })
  today = world.day
})

const now = () => momentInOslo(today, '10:00')
const means = () => ({
  ...outside.connections,
  database: world.database,
  secrets: world.secrets,
  publicUrl: 'https://samvei.example',
  now,
})
const inside = <T>(work: (db: Db) => Promise<T>) => world.database.transaction('baerum', work)
const keyOf = (who: ActorKey) => {
  const { actor } = world.asked(who)
  assert.ok(actor.kind !== 'nobody')
  return actor.identityKey
}
const rows = () =>
  inside((db) =>
    db
      .selectFrom('notice')
      .select(['id', 'recipientKey', 'kind', 'channel', 'firstId', 'openedAt'])
      .orderBy('at')
      .execute(),
  )
/** As the worker does, one job for each notice that has not left. */
const work = async () => {
  for (const { id, channel } of await rows()) {
    if (channel === 'inside' || channel === 'paper')
      await sendNotice(means(), { authorityId: 'baerum', noticeId: id })
  }
}
const decide = (personId: string, href: string) =>
  inside((db) => notifyPerson(db, 'baerum', personId, { kind: 'decision_issued', href, now: now() }))
const channelOf = async (who: ActorKey) =>
  (await rows()).filter(({ recipientKey, firstId }) => recipientKey === keyOf(who) && !firstId).at(-1)
    ?.channel

describe('a decision is told of', () => {
  test('[eforvaltning-8-notice] by e-mail to each parent, with no word of whom or what', async () => {
    await decide(world.ids.person.ada, '/baerum/avgjorelse/ada')
    await work()
    const sent = outside.outbox.sent()
    assert.deepEqual(sent.map(({ by, to }) => `${by} ${to}`).sort(), [
      'email kari-mor@innbygger.example',
      'email ola-far@innbygger.example',
    ])
    assert.doesNotMatch(JSON.stringify(sent), /Ada|Solstr|avgj/i)
    await work()
    assert.equal(outside.outbox.sent().length, 2)
  })

  test('[eforvaltning-8-notice] by text message to one with a mobile only', async () => {
    await decide(world.ids.person['unborn-baerum'], '/baerum/avgjorelse/unborn')
    await work()
    assert.deepEqual([await channelOf('silje-gravid'), outside.outbox.sent()[0]?.by], ['sms', 'sms'])
  })

  test('[notice-from-15] to one of fifteen too, and to a guardian for personal matters', async () => {
    await decide(world.ids.person.jonas, '/baerum/avgjorelse/jonas')
    await decide(world.ids.person.erik, '/baerum/avgjorelse/erik')
    await work()
    for (const who of ['jonas', 'mette-mor', 'erik', 'liv-verge'] as const)
      assert.equal(await channelOf(who), 'email', who)
    assert.equal(await channelOf('per-far'), undefined)
  })

  test('[eforvaltning-9] on paper to one the register says is reserved, and nothing else is kept of what it said', async () => {
    await decide(world.ids.person.lukas, '/baerum/avgjorelse/lukas')
    await work()
    assert.equal(await channelOf('foster-anne'), 'paper')
    const letters = await inside((db) => db.selectFrom('paperLetter').selectAll().execute())
    const [letter] = letters.filter(({ recipientName }) => recipientName === 'Anne Vedkubbeset')
    assert.equal(letter?.reason, 'reserved')
    assert.match(world.secrets.decrypt(letter!.address!), /Diktet vei/)
    const all = await world.test.asOwner('baerum', async (client) =>
      JSON.stringify([
        (await client.query('select * from person')).rows,
        (await client.query('select * from related_person')).rows,
        (await client.query('select * from notice')).rows,
      ]),
    )
    assert.doesNotMatch(all, /innbygger\.example|\+47 00/)
  })

  test('without the name of the authority where an address is protected', async () => {
    const toParents = () => outside.outbox.sent().filter(({ to }) => /leila|omar/.test(to))
    await decide(world.ids.person.noor, '/baerum/avgjorelse/noor')
    await work()
    assert.deepEqual(
      toParents().map(({ to }) => to.split('-')[0]),
      ['leila'],
      '[withheld-from-parent] not the parent she is withheld from',
    )
    await mayBeTold(world)
    await decide(world.ids.person.noor, '/baerum/avgjorelse/noor-2')
    await work()
    assert.equal(toParents().length, 3)
    assert.doesNotMatch(JSON.stringify(toParents()), /bærum|baerum/i)
    await inside((db) =>
      noteOpened(db, { recipientKey: keyOf('leila-mor'), href: '/baerum/avgjorelse/noor-2', now: now() }),
    )
  })
})

describe('a second notice', () => {
  test('[eforvaltning-8-second] goes after a week to each who has not opened, the other way, once, and not to one who has', async () => {
    await inside((db) =>
      noteOpened(db, { recipientKey: keyOf('kari-mor'), href: '/baerum/avgjorelse/ada', now: now() }),
    )
    const seconds = async () => (await rows()).filter(({ firstId }) => firstId)
    today = world.daysFrom(6)
    await notifyAgain(means())
    assert.deepEqual(await seconds(), [])
    today = world.daysFrom(7)
    await notifyAgain(means())
    await notifyAgain(means())
    await work()
    const keys = (await seconds()).map(({ recipientKey }) => recipientKey)
    assert.equal(new Set(keys).size, keys.length)
    assert.ok(keys.includes(keyOf('ola-far')))
    assert.ok(keys.includes(keyOf('jonas')) && keys.includes(keyOf('mette-mor')))
    assert.ok(!keys.includes(keyOf('kari-mor')))
    assert.ok(!keys.includes(keyOf('foster-anne')))
    assert.ok(outside.outbox.sent().some(({ by, to }) => by === 'sms' && to.startsWith('+47')))
    assert.equal(
      (await inside((db) => findNotices(db, { identityKey: keyOf('ola-far'), kind: 'citizen' }))).length,
      1,
    )
  })
})

test('after a death nothing that waits is sent', async () => {
  const { emil } = world.ids.person
  await decide(emil, '/baerum/avgjorelse/emil')
  await inside((db) => db.updateTable('person').set({ diedOn: today }).where('id', '=', emil).execute())
  const before = outside.outbox.sent().length
  await work()
  assert.equal(await channelOf('emil'), 'stopped')
  assert.equal(outside.outbox.sent().length, before)
})

test('stand-ins refuse to start in production', () => {
  assert.throws(() => standInConnections({ production: true }), /does not start in production/)
})
