import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { AuthorityId } from '../../demo/base/authorities.ts'
import { type ActorKey, getHuman } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { findNotices } from '../messages/index.ts'
import { type Asked, isDenied } from '../platform/asked.ts'
import { momentInOslo } from '../platform/i18n/dates.ts'
import { answerInquiry } from './answer-inquiry.ts'
import { findSentTo } from './find-sent.ts'
import { followInquiry } from './follow-inquiry.ts'
import { getFollowed } from './get-followed.ts'
import { getReceipt } from './get-receipt.ts'
import { getSentInquiry } from './get-sent-inquiry.ts'
import { findByOrigin, getInquiry } from './inquiry-store.ts'
import { passOnInquiry } from './pass-on-inquiry.ts'
import { saveRegisterAnswer } from './register-answer-store.ts'
import { carryInquiryOver, confirmCarriedOver } from './tasks.ts'
import { aboutIvar } from './test/about-ivar.ts'
import { withdrawInquiry } from './withdraw-inquiry.ts'

const own: Answers = {
  senderKind: 'self',
  asksFor: ['coordinator'],
  need: 'Jeg flytter til Sandnes.',
  senderName: 'Noen',
}

describe('[sender-goes-along] who sent it signed in reads the answer where it was passed on to', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  const house = () => ({
    database: world.database,
    clock: { now: () => momentInOslo(world.day, '11:00') },
  })
  const inSandnes = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('sandnes', work)
  const confirm = (inquiryId: string) => confirmCarriedOver(house(), { authorityId: 'baerum', inquiryId })
  const pass = async (inquiryId: string, by: ActorKey) => {
    const fields = { inquiryId, authorityTo: 'sandnes', reason: 'Bor der nå.', agreesNow: 'yes' }
    const outcome = await passOnInquiry.run(world.database, world.asked(by), fields, () => '')
    assert.ok('done' in outcome, JSON.stringify(outcome))
    await carryInquiryOver(house(), { authorityId: 'baerum', inquiryId })
    await confirm(inquiryId)
    const there = await inSandnes((db) => findByOrigin(db, 'baerum', inquiryId))
    assert.ok(there)
    return there.id
  }
  const answer = (inquiryId: string) =>
    answerInquiry.run(
      world.database,
      world.asked('unit-sandnes', { authority: 'sandnes' }),
      { inquiryId, answer: 'Ta kontakt med hjemmetjenesten.', isOpen: 'yes' },
      () => '',
    )
  const reads = async (who: ActorKey, inquiryId: string, authority: AuthorityId = 'sandnes') =>
    getSentInquiry.run(world.database, world.asked(who, { authority }), { inquiryId })
  const listed = (who: ActorKey) =>
    inSandnes(async (db) => {
      const { actor } = world.asked(who)
      return actor.kind === 'nobody' ? [] : (await findSentTo(db, actor)).map(({ id }) => id)
    })
  const notices = (who: ActorKey, authority: AuthorityId) =>
    world.database.transaction(authority, async (db) => {
      const { actor } = world.asked(who)
      return actor.kind === 'nobody' ? [] : (await findNotices(db, actor)).map(({ href }) => href)
    })

  test('the person: the same page there, with the answer, told there and once; she may take it back there', async () => {
    const ida = 'first-time-baerum'
    const inquiryId = await writeInquiry(world.database, world.asked(ida), own)
    const there = await pass(inquiryId, 'unit-baerum-adult')
    const before = await reads(ida, there)
    assert.ok(!isDenied(before))
    assert.equal(before.cameFrom, 'Bærum kommune')
    assert.equal(before.canWithdraw, true)
    assert.deepEqual(await listed(ida), [there])
    assert.ok('done' in (await answer(there)))
    await confirm(inquiryId)
    const answered = await reads(ida, there)
    assert.ok(!isDenied(answered) && answered.inquiry.answer === 'Ta kontakt med hjemmetjenesten.')
    assert.ok((await notices(ida, 'sandnes')).includes(`/sandnes/henvendelse/sendt/${there}`))
    const sent = `/baerum/henvendelse/sendt/${inquiryId}`
    assert.ok(!(await notices(ida, 'baerum')).includes(sent), 'told where the answer is')
    const here = await reads(ida, inquiryId, 'baerum')
    assert.ok(!isDenied(here))
    assert.equal(here.passedOn?.readAt, `/sandnes/henvendelse/sendt/${there}`)
    assert.equal(here.inquiry.answer, '', 'the answer itself stays theirs')
    assert.ok(isDenied(await reads('new-baerum', there)), 'another is nobody there')
    assert.ok(isDenied(await reads(ida, there, 'baerum')), 'nor is it read from the other side of the wall')
  })

  test('not signed in: the code works where it was sent, and nobody is known there', async () => {
    const asked: Asked = {
      ...world.asked('nobody'),
      draftOwner: { key: 'c:goes-along', isSignedIn: false },
    }
    const inquiryId = await writeInquiry(world.database, asked, aboutIvar)
    const got = await getReceipt.run(world.database, asked, {})
    assert.ok('receipt' in got && got.receipt)
    const there = await pass(inquiryId, 'unit-baerum-adult')
    assert.equal((await inSandnes((db) => getInquiry(db, there))).senderKey, null)
    await answer(there)
    await confirm(inquiryId)
    const { reference, code } = got.receipt
    await followInquiry.run(world.database, asked, { reference, code }, () => '')
    const seen = await getFollowed.run(world.database, asked, {})
    assert.ok('status' in seen && seen.status?.state === 'answered')
    assert.doesNotMatch(JSON.stringify(seen), /hjemmetjenesten|sandnes\/henvendelse/)
  })

  test('one who only said who they are, and not where the person lives, is not led there', async () => {
    const inquiryId = await writeInquiry(world.database, world.asked('new-baerum'), aboutIvar)
    const there = await pass(inquiryId, 'unit-baerum-adult')
    assert.equal((await inSandnes((db) => getInquiry(db, there))).senderKey, null)
    assert.ok(isDenied(await reads('new-baerum', there)))
    const here = await reads('new-baerum', inquiryId, 'baerum')
    assert.ok(!isDenied(here) && here.passedOn?.readAt === null)
  })

  test('a parent on record is; when the address is protected there, page, list, notice and act are closed', async () => {
    const inquiryId = await writeInquiry(world.database, world.asked('kari-mor'), {
      senderKind: 'parent',
      whom: world.ids.person.ada,
      asksFor: ['coordinator'],
      need: 'Vi flytter til Sandnes.',
      senderName: 'Kari',
    })
    const there = await pass(inquiryId, 'unit-baerum')
    assert.ok(!isDenied(await reads('kari-mor', there)))
    assert.deepEqual(await listed('kari-mor'), [there])
    const protectedNow = {
      isKnown: true,
      diedOn: null,
      protection: 'strictly_confidential',
      livesElsewhere: false,
      municipality: '',
      nameFits: true,
      askedAt: momentInOslo(world.day, '12:00'),
    } as const
    await inSandnes((db) => saveRegisterAnswer(db, 'sandnes', there, protectedNow))
    assert.ok(isDenied(await reads('kari-mor', there)))
    assert.deepEqual(await listed('kari-mor'), [])
    const mother = world.asked('kari-mor', { authority: 'sandnes' })
    const taken = await withdrawInquiry.run(world.database, mother, { inquiryId: there }, () => '')
    assert.ok(!('done' in taken))
    await answer(there)
    await confirm(inquiryId)
    assert.deepEqual(
      (await notices('kari-mor', 'sandnes')).filter((href) => href.includes(there)),
      [],
    )
    const here = await reads('kari-mor', inquiryId, 'baerum')
    assert.ok(!isDenied(here) && here.passedOn?.readAt === null, 'the way there is taken away')
    assert.ok((await notices('kari-mor', 'baerum')).includes(`/baerum/henvendelse/sendt/${inquiryId}`))
  })

  test('a parent who is not to learn where the child is, is not; the protected themselves are', async () => {
    const byOmar = await writeInquiry(world.database, world.asked('omar-far'), {
      senderKind: 'parent',
      whom: 'born',
      givenName: 'Noor',
      familyName: 'Skjermstad',
      birthDate: '',
      nationalId: getHuman('noor').nationalId!,
      asksFor: ['coordinator'],
      need: 'Hun trenger hjelp.',
      senderName: 'Omar',
    })
    const there = await pass(byOmar, 'unit-baerum')
    assert.equal((await inSandnes((db) => getInquiry(db, there))).senderKey, null)
    const byEmil = await writeInquiry(world.database, world.asked('emil'), own)
    const his = await pass(byEmil, 'unit-baerum')
    assert.ok(!isDenied(await reads('emil', his)))
  })
})
