import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { type AuthorityId, authorities } from '../../demo/base/authorities.ts'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { mailFromEnvironment } from '../connections/mail/index.ts'
import { findNotices, noticeKinds, notifyPerson, notifyPractitioner, sendNotice } from './index.ts'
import { outwardLetter } from './outward-message.ts'

let world: TestWorld
let server: SMTPServer
const received: { to: string[]; text: string }[] = []

before(async () => {
  world = await testWorld()
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push({
          to: session.envelope.rcptTo.map((each) => each.address),
          text: Buffer.concat(parts).toString('utf8'),
        })
        done()
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
})
after(() => new Promise<void>((done) => server.close(() => done())))

const smtp = () => {
  const { port } = server.server.address() as AddressInfo
  return mailFromEnvironment({
    SAMVEI_SMTP_URL: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    SAMVEI_MAIL_FROM: 'Samvei <varsel@samvei.example>',
  })
}

const at = () => world.asked('nobody').now
const actorOf = (who: ActorKey) => {
  const { actor } = world.asked(who)
  assert.ok(actor.kind !== 'nobody')
  return actor
}
const noticesOf = (who: ActorKey, authority: AuthorityId = 'baerum') =>
  world.database.transaction(authority, (db) => findNotices(db, actorOf(who)))
const rows = (authority: AuthorityId = 'baerum') =>
  world.database.transaction(authority, (db) =>
    db
      .selectFrom('notice')
      .select(['id', 'kind', 'recipientKey', 'channel', 'sentAt'])
      .orderBy('at')
      .execute(),
  )
const means = (mail: ReturnType<typeof smtp>) => ({
  database: world.database,
  secrets: world.secrets,
  mail,
  sms: null,
  contacts: null,
  register: null,
  publicUrl: 'https://samvei.example',
  now: at,
})

describe('telling the person', () => {
  test('both parents with responsibility are told about a child of seven, and nobody else', async () => {
    await world.database.transaction('baerum', (db) =>
      notifyPerson(db, 'baerum', world.ids.person.ada, {
        kind: 'decision_issued',
        href: '/baerum/min-side',
        now: at(),
      }),
    )
    assert.equal((await noticesOf('kari-mor')).length, 1)
    assert.equal((await noticesOf('ola-far')).length, 1)
    assert.equal((await noticesOf('mormor-ada')).length, 0)
    assert.equal((await rows()).length, 2)
  })

  test('at fifteen both the young person and the parent are told; the parent without responsibility is not', async () => {
    await world.database.transaction('baerum', (db) =>
      notifyPerson(db, 'baerum', world.ids.person.jonas, { kind: 'message', href: '/baerum', now: at() }),
    )
    const counts = await Promise.all(
      (['jonas', 'mette-mor', 'per-far'] as const).map((who) => noticesOf(who)),
    )
    assert.deepEqual(
      counts.map((each) => each.length),
      [1, 1, 0],
    )
  })

  test('the one who has reserved against digital letters is told on paper', async () => {
    await world.database.transaction('baerum', (db) =>
      notifyPerson(db, 'baerum', world.ids.person.gunnar, {
        kind: 'interim_reply',
        href: '/baerum',
        now: at(),
      }),
    )
    const told = (await rows()).filter(({ kind }) => kind === 'interim_reply')
    assert.deepEqual(
      told.map(({ channel }) => channel),
      ['paper'],
    )
  })

  test('a notice in one authority is not seen in another', async () => {
    assert.deepEqual(await noticesOf('kari-mor', 'fjordsykehuset'), [])
  })
})

describe('the job that writes outward', () => {
  test('tells somebody at work that something waits, not whom or what it is about', async () => {
    await world.database.transaction('baerum', (db) =>
      notifyPractitioner(db, 'baerum', world.ids.practitioner['teacher-baerum'], {
        kind: 'meeting_invited',
        href: `/baerum/koordinering/${world.ids.person.ada}/moter`,
        now: at(),
        personId: world.ids.person.ada,
      }),
    )
    const noticeId = (await noticesOf('teacher-baerum'))[0]!.id
    await sendNotice(means(smtp()), { authorityId: 'baerum', noticeId })
    assert.equal(received.length, 1)
    const [letter] = received
    assert.deepEqual(letter?.to, ['teacher-baerum@baerum.example'])
    assert.doesNotMatch(letter!.text, /Ada|Solstr|koordinering/)
    assert.ok(letter!.text.includes('https://samvei.example/baerum/arbeid'))
    assert.equal((await rows()).find((each) => each.id === noticeId)?.channel, 'email')
  })

  test('does not write again when the job is run again', async () => {
    const before = received.length
    const noticeId = (await noticesOf('teacher-baerum'))[0]!.id
    await sendNotice(means(smtp()), { authorityId: 'baerum', noticeId })
    assert.equal(received.length, before)
  })

  test('without a mail server the notice stays inside', async () => {
    assert.equal(mailFromEnvironment({}), null)
    await world.database.transaction('baerum', (db) =>
      notifyPractitioner(db, 'baerum', world.ids.practitioner['ppt-baerum'], {
        kind: 'message',
        href: '/baerum/arbeid',
        now: at(),
      }),
    )
    const noticeId = (await noticesOf('ppt-baerum'))[0]!.id
    await sendNotice(means(null), { authorityId: 'baerum', noticeId })
    const row = (await rows()).find((each) => each.id === noticeId)
    assert.deepEqual([row?.channel, row?.sentAt], ['inside', null])
  })

  test('a mail server that refuses makes the job fail, so that it is tried again', async () => {
    const noticeId = (await noticesOf('ppt-baerum'))[0]!.id
    const down = mailFromEnvironment({
      SAMVEI_SMTP_URL: 'smtp://127.0.0.1:1',
      SAMVEI_MAIL_FROM: 'varsel@samvei.example',
    })
    await assert.rejects(sendNotice(means(down), { authorityId: 'baerum', noticeId }))
    assert.equal((await rows()).find((each) => each.id === noticeId)?.sentAt, null)
  })

  test('what leaves is one of three sentences, in each language, whatever the kind', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const letters = noticeKinds.map(
        (kind) =>
          outwardLetter({ id: 'baerum', ...authorities.baerum }, kind, language, 'https://samvei.example')
            .text,
      )
      assert.equal(new Set(letters).size, 3)
    }
  })
})
