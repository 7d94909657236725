import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { syntheticNationalId } from '../../demo/base/national-id.ts'
import { inRegisterAlone, numberOf, type Outside, standInConnections } from '../../demo/outside.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { openCase } from '../cases/open-case.ts'
import { getMyPage } from '../home/get-my-page.ts'
import { sendNotice } from '../messages/index.ts'
import { isDenied } from '../platform/asked.ts'
import { getPaperLetters } from '../registers/get-paper-letters.ts'
import { askAboutInquiry } from '../registers/index.ts'
import { answerAboutMe } from './answer-about-me.ts'
import { getAboutMe } from './get-about-me.ts'
import { getUnitInquiry } from './get-unit-inquiry.ts'
import { getInquiry } from './inquiry-store.ts'

describe('one who is not known here, reported by somebody else', () => {
  let world: TestWorld
  let outside: Outside
  before(async () => {
    world = await testWorld()
    outside = standInConnections({ production: false })
  })
  const means = () => ({
    ...outside.connections,
    database: world.database,
    secrets: world.secrets,
    publicUrl: 'https://samvei.example',
    now: () => world.asked('nobody').now,
  })
  const ida = () => numberOf('first-time-baerum')
  const report = (nationalId: string, more: Answers = {}) =>
    writeInquiry(world.database, world.asked('home-nurse-baerum'), {
      senderKind: 'service',
      whom: 'born',
      givenName: 'Ida',
      familyName: 'Førstegangslia',
      nationalId,
      personKnows: 'unsure',
      asksFor: ['coordinator'],
      need: 'Ingen samler trådene.',
      senderName: 'Hege Morgenrunde',
      senderRole: 'sykepleier',
      phone: '67 00 01 11',
      ...more,
    })
  const ask = (inquiryId: string) => askAboutInquiry(means(), { authorityId: 'baerum', inquiryId })
  const inBaerum = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const at = (inquiryId: string) => inBaerum((db) => getInquiry(db, inquiryId))
  const notices = (inquiryId: string) =>
    inBaerum((db) =>
      db
        .selectFrom('notice')
        .select(['id', 'recipientKey', 'kind', 'channel'])
        .where('href', '=', `/baerum/henvendelse/om-deg/${inquiryId}`)
        .execute(),
    )
  const send = async (inquiryId: string) => {
    for (const { id } of await notices(inquiryId))
      await sendNotice(means(), { authorityId: 'baerum', noticeId: id })
  }
  const reads = (who: Parameters<typeof world.asked>[0], inquiryId: string) =>
    getAboutMe.run(world.database, world.asked(who), { inquiryId })
  const keyOf = (number: string) => world.secrets.identityKeyOfNumber(number)

  test('[told-by-number] is told by the number, in words that tell nothing, reads it and answers; nobody else does', async () => {
    const inquiryId = await report(ida())
    assert.ok(
      isDenied(await reads('first-time-baerum', inquiryId)),
      'not before the register knows the number',
    )
    await ask(inquiryId)
    await ask(inquiryId)
    assert.deepEqual(
      (await notices(inquiryId)).map(({ recipientKey, kind }) => [recipientKey, kind]),
      [[keyOf(ida()), 'inquiry_about_you_asked']],
    )
    const before = outside.outbox.sent().length
    await send(inquiryId)
    const [message] = outside.outbox.sent().slice(0, outside.outbox.sent().length - before)
    assert.equal(message?.to, 'first-time-baerum@innbygger.example')
    assert.doesNotMatch(JSON.stringify(message), /Ida|trådene|Hege/)

    const read = await reads('first-time-baerum', inquiryId)
    assert.ok(!isDenied(read))
    assert.deepEqual([read.need, read.isSelf, read.canAnswer], ['Ingen samler trådene.', true, true])
    for (const who of ['new-baerum', 'home-nurse-baerum', 'nobody'] as const)
      assert.ok(isDenied(await reads(who, inquiryId)), who)
    const mine = await getMyPage.run(world.database, world.asked('first-time-baerum'), {})
    assert.ok(!isDenied(mine))
    assert.deepEqual(
      mine.waits.map(({ kind, path }) => [kind, path]),
      [['answer_about_me', `/henvendelse/om-deg/${inquiryId}`]],
    )
    const fields = { inquiryId, personAnswer: 'does_not_want', note: 'Nei takk.' }
    const stranger = await answerAboutMe.run(world.database, world.asked('new-baerum'), fields, () => '')
    assert.ok(isDenied(stranger))
    const answered = await answerAboutMe.run(
      world.database,
      world.asked('first-time-baerum'),
      fields,
      () => '',
    )
    assert.ok('done' in answered, JSON.stringify(answered))
    assert.equal((await at(inquiryId)).personAnswer, 'does_not_want')
    const logged = await world.test.asOwner('baerum', (client) =>
      client.query('select relation from access_log where person_id = $1 and act like $2', [
        inquiryId,
        '%AboutMe%',
      ]),
    )
    assert.deepEqual(logged.rows, [{ relation: 'self' }])
  })

  test('[told-by-number] a number that is somebody else’s by the register tells nobody, and opens for nobody', async () => {
    const inquiryId = await report(ida(), { givenName: 'Grete', familyName: 'Furutoppås' })
    await ask(inquiryId)
    assert.deepEqual([await notices(inquiryId), (await at(inquiryId)).personToldAt], [[], null])
    assert.ok(isDenied(await reads('first-time-baerum', inquiryId)))
    const seen = await getUnitInquiry.run(world.database, world.asked('unit-baerum-adult'), { inquiryId })
    assert.ok(!isDenied(seen))
    assert.deepEqual(seen.register, [{ kind: 'other_name' }])
  })

  test('[told-by-number] one who is dead, or a child under 15, is not told by their own number', async () => {
    const { dead } = inRegisterAlone
    const ofDead = await report(dead.number, dead)
    await ask(ofDead)
    const ofChild = await report(syntheticNationalId('2016-05-03'))
    await ask(ofChild)
    assert.deepEqual([await notices(ofDead), await notices(ofChild)], [[], []])
  })

  test('[told-by-number] one who asks for herself is not told that somebody asked', async () => {
    const inquiryId = await writeInquiry(world.database, world.asked('first-time-baerum'), {
      senderKind: 'self',
      asksFor: ['coordinator'],
      need: 'Mye.',
      senderName: 'Ida',
    })
    await ask(inquiryId)
    assert.deepEqual(await notices(inquiryId), [])
  })

  test('[told-by-number] without a way by the contact register it goes on paper, in the print queue of the unit it came to', async () => {
    const { elsewhere } = inRegisterAlone
    const inquiryId = await report(elsewhere.number, elsewhere)
    await ask(inquiryId)
    await send(inquiryId)
    assert.deepEqual(
      (await notices(inquiryId)).map(({ channel }) => channel),
      ['paper'],
    )
    const listed = async (who: ActorKey) => {
      const letters = await getPaperLetters.run(world.database, world.asked(who), {})
      assert.ok(!isDenied(letters))
      return letters.waiting.filter(({ recipientName }) => recipientName === 'Gudmund Havgulefjell')
    }
    const [letter] = await listed('unit-baerum-adult')
    assert.deepEqual(
      [letter?.kind, letter?.reason, letter?.isProtected, letter?.reference],
      ['inquiry_about_you_asked', 'no_contact', false, (await at(inquiryId)).reference],
    )
    assert.match(letter!.addressLines.join(' '), /Diktet vei 5/)
    assert.deepEqual(await listed('unit-baerum'), [])
  })

  test('[told-by-number] where the register says the address is protected, the message names no authority', async () => {
    const inquiryId = await report(ida())
    outside.register.happen({ type: 'protection', number: ida(), grade: 'strengtFortrolig' })
    await ask(inquiryId)
    await send(inquiryId)
    const message = outside.outbox.sent().find(({ text }) => !/[Bb]ærum/.test(text))
    assert.equal(message?.to, 'first-time-baerum@innbygger.example')
  })

  test('[told-by-number] who was not told before is told when the case opens, once', async () => {
    const inquiryId = await report('', { nationalId: '', birthDate: '1990-04-04', givenName: 'Tora' })
    assert.equal((await at(inquiryId)).personToldAt, null)
    const opened = await openCase.run(
      world.database,
      world.asked('unit-baerum-adult'),
      { inquiryId },
      () => '',
    )
    assert.ok('done' in opened, JSON.stringify(opened))
    assert.ok((await at(inquiryId)).personToldAt)
    assert.deepEqual(
      (await notices(inquiryId)).map(({ kind, channel }) => [kind, channel]),
      [['inquiry_about_you_asked', 'paper']],
    )
  })

  test('[told-by-number] nor does a number with another name tell anybody when the case opens', async () => {
    const inquiryId = await report(ida(), { givenName: 'Grete', familyName: 'Furutoppås' })
    await ask(inquiryId)
    const fields = { inquiryId, deadReason: '' }
    const opened = await openCase.run(world.database, world.asked('unit-baerum-adult'), fields, () => '')
    assert.ok('done' in opened, JSON.stringify(opened))
    assert.deepEqual(await notices(inquiryId), [])
  })
})
