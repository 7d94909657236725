import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { getHuman } from '../../demo/base/demo-actor.ts'
import { standInConnections } from '../../demo/outside.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { sendNotice } from '../messages/index.ts'
import { answerInquiry } from './answer-inquiry.ts'
import { getInquiry } from './inquiry-store.ts'
import { tellSendersOfCase } from './tell-sender.ts'

const about = (key: 'berit' | 'erik' | 'ada'): Answers => {
  const { nationalId, name } = getHuman(key)
  const [givenName = '', familyName = ''] = name.split(' ')
  return {
    whom: 'born',
    nationalId: nationalId!,
    givenName,
    familyName,
    birthDate: '',
    personKnows: 'yes',
    asksFor: ['coordinator'],
    need: 'Det er mange å ringe til.',
    senderName: 'Avsender',
    phone: '400 00 101',
  }
}

describe('who sent an inquiry signed in', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  const inBaerum = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const keyOf = (who: ActorKey) => {
    const { actor } = world.asked(who)
    assert.ok(actor.kind !== 'nobody')
    return actor.identityKey
  }
  const send = (who: ActorKey, answers: Answers) => writeInquiry(world.database, world.asked(who), answers)
  const answer = async (inquiryId: string, unit: ActorKey) => {
    const outcome = await answerInquiry.run(
      world.database,
      world.asked(unit),
      { inquiryId, answer: 'Ring oss, så hjelper vi.', isOpen: 'yes' },
      () => '/x',
    )
    assert.ok('done' in outcome, JSON.stringify(outcome))
  }
  /** Who was told that this one is answered, by what way, and about whom. */
  const told = async (inquiryId: string) => {
    const rows = await inBaerum((db) =>
      db
        .selectFrom('notice')
        .select(['id', 'recipientKey', 'channel', 'personId'])
        .where('kind', '=', 'inquiry_answered')
        .where('href', '=', `/baerum/henvendelse/sendt/${inquiryId}`)
        .execute(),
    )
    return rows
  }

  const senders: [string, ActorKey, 'berit' | 'erik' | 'ada', Answers, ActorKey][] = [
    ['next of kin', 'arne-ektefelle', 'berit', { senderKind: 'next_of_kin' }, 'unit-baerum-adult'],
    ['a guardian', 'liv-verge', 'erik', { senderKind: 'guardian' }, 'unit-baerum-adult'],
    ['a proxy', 'arne-ektefelle', 'berit', { senderKind: 'proxy' }, 'unit-baerum-adult'],
    ['the person', 'berit', 'berit', { senderKind: 'self', whom: '' }, 'unit-baerum-adult'],
    ['a parent', 'kari-mor', 'ada', { senderKind: 'parent' }, 'unit-baerum'],
    [
      'one who is nothing to the person',
      'new-baerum',
      'berit',
      { senderKind: 'next_of_kin' },
      'unit-baerum-adult',
    ],
  ]
  for (const [what, who, whom, answers, unit] of senders) {
    test(`[sender-is-told] ${what} is told that it is answered, and nobody else by that notice`, async () => {
      const inquiryId = await send(who, { ...about(whom), ...answers })
      await answer(inquiryId, unit)
      const found = await told(inquiryId)
      assert.deepEqual(
        found.map(({ recipientKey, channel }) => [recipientKey, channel]),
        [[keyOf(who), 'inside']],
      )
      assert.equal(found[0]!.personId !== null, who !== 'new-baerum')
    })
  }

  test('[sender-is-told] one who stands around the person is written to outward too, with no word of whom', async () => {
    const inquiryId = await send('arne-ektefelle', { ...about('berit'), senderKind: 'next_of_kin' })
    await answer(inquiryId, 'unit-baerum-adult')
    const { connections, outbox } = standInConnections({ production: false })
    const [notice] = await told(inquiryId)
    await sendNotice(
      {
        ...connections,
        database: world.database,
        secrets: world.secrets,
        publicUrl: 'https://samvei.example',
        now: () => world.asked('nobody').now,
      },
      { authorityId: 'baerum', noticeId: notice!.id },
    )
    assert.deepEqual(
      outbox.sent().map(({ to }) => to),
      ['arne-ektefelle@innbygger.example'],
    )
    assert.doesNotMatch(JSON.stringify(outbox.sent()), /Berit|Tyttebær/)
  })

  test('[sender-is-told] one who is reserved gets it in the post', async () => {
    await inBaerum((db) =>
      db
        .updateTable('relatedPerson')
        .set({ onPaper: true })
        .where('identityKey', '=', keyOf('liv-verge'))
        .execute(),
    )
    const inquiryId = await send('liv-verge', { ...about('erik'), senderKind: 'guardian' })
    await answer(inquiryId, 'unit-baerum-adult')
    const [notice] = await told(inquiryId)
    assert.equal(notice?.channel, 'paper')
    const letter = await inBaerum((db) =>
      db
        .selectFrom('paperLetter')
        .select('recipientName')
        .where('noticeId', '=', notice!.id)
        .executeTakeFirstOrThrow(),
    )
    assert.match(letter.recipientName, /^Liv/)
  })

  test('[sender-is-told] when the case is answered those who asked hear of it, but not who is told of the case itself', async () => {
    const { berit } = world.ids.person
    const byKin = await send('arne-ektefelle', { ...about('berit'), senderKind: 'next_of_kin' })
    const byHerself = await send('berit', { ...about('berit'), senderKind: 'self', whom: '' })
    const caseId = await inBaerum(async (db) => {
      const { unitId } = await getInquiry(db, byKin)
      const { id } = await db
        .insertInto('caseFile')
        .values({
          authorityId: 'baerum',
          reference: 'BAE-26-900001',
          personId: berit,
          unitId,
          receivedOn: world.day,
          answerDue: world.daysFrom(28),
          interimDue: world.daysFrom(30),
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await db
        .updateTable('inquiry')
        .set({ caseId: id, state: 'accepted_to_case', personId: berit })
        .where('id', 'in', [byKin, byHerself])
        .execute()
      const at = { now: world.asked('nobody').now, today: world.day }
      await tellSendersOfCase(db, 'baerum', { id, personId: berit }, at)
      return id
    })
    assert.ok(caseId)
    assert.deepEqual(
      (await told(byKin)).map(({ recipientKey }) => recipientKey),
      [keyOf('arne-ektefelle')],
    )
    assert.deepEqual(await told(byHerself), [])
  })

  test('[sender-is-told] after a death nobody who asked is told', async () => {
    const { berit } = world.ids.person
    const tell = () =>
      inBaerum(async (db) => {
        const { id } = await db
          .selectFrom('caseFile')
          .select('id')
          .where('reference', '=', 'BAE-26-900001')
          .executeTakeFirstOrThrow()
        await db.updateTable('person').set({ diedOn: world.day }).where('id', '=', berit).execute()
        await tellSendersOfCase(db, 'baerum', { id, personId: berit }, { now: new Date(), today: world.day })
      })
    const count = () =>
      inBaerum(
        async (db) =>
          (await db.selectFrom('notice').select('id').where('kind', '=', 'inquiry_answered').execute())
            .length,
      )
    const before = await count()
    await tell()
    assert.equal(await count(), before)
  })
})
