import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { getWorkday } from '../home/get-workday.ts'
import { findNotices } from '../messages/index.ts'
import { isDenied } from '../platform/asked.ts'
import { checkPdf } from '../platform/pdf/check-pdf.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { getPaperLetters } from '../registers/get-paper-letters.ts'
import { answerReferral } from './answer-referral.ts'
import { answerReferralAsService } from './answer-referral-as-service.ts'
import { getCasePage } from './get-case.ts'
import { getOwnCase } from './get-own-case.ts'
import { getReferral } from './get-referral.ts'
import { getReferralLetter } from './get-referral-letter.ts'
import { postReferral } from './post-referral.ts'
import { refer } from './refer.ts'
import { done, type Fields, kariAsks, notFound, openedCase, press } from './test/case-world.ts'

// Ada's unit refers to occupational therapy, which has a leader here, and to an organisation that has nobody here.

const unit = 'unit-baerum'
const leader = 'service-leader-baerum'
let world: TestWorld
let caseId: string

const purpose = 'Ada trenger en stol til klasserommet.'
const groundWords = 'Kari sa ja på telefon.'
const referTo = async (to: Fields): Promise<string> => {
  const known = new Set((await referrals()).map(({ id }) => id))
  await done(world, refer, unit, { caseId, purpose, ground: 'consent', groundWords, organisation: '', ...to })
  return (await referrals()).find(({ id }) => !known.has(id))!.id
}
const referrals = async () => {
  const page = await getCasePage.run(world.database, world.asked(unit), { caseId })
  assert.ok(!isDenied(page))
  return page.referrals
}
const read = (who: ActorKey, referralId: string) =>
  getReferral.run(world.database, world.asked(who), { referralId })
const noticesTo = (who: ActorKey, kind: string) => {
  const { actor, authorityId } = world.asked(who)
  assert.ok(actor.kind !== 'nobody')
  return world.database.transaction(authorityId, async (db) =>
    (await findNotices(db, actor)).filter((each) => each.kind === kind),
  )
}
const waitsFor = async (who: ActorKey) => {
  const day = await getWorkday.run(world.database, world.asked(who), {})
  assert.ok(!isDenied(day) && day)
  return day.waits.flatMap((each) => (each.key.startsWith('referral') ? [[each.kind, each.personName]] : []))
}
const refusal = (outcome: object) => ('refused' in outcome ? outcome.refused : outcome)

before(async () => {
  world = await testWorld()
  caseId = await openedCase(world, kariAsks)
})

describe('[referral-readers] a referral to a service that has people here', () => {
  let referralId: string
  before(async () => {
    referralId = await referTo({ receiverId: world.ids.service['ergo-baerum'] })
  })

  test('reaches its leader: a notice without a name, and a line among what waits', async () => {
    const [notice, ...more] = await noticesTo(leader, 'referral_received')
    assert.deepEqual([notice?.href, more.length], [`/baerum/henvisninger/${referralId}`, 0])
    assert.deepEqual(await waitsFor(leader), [['answer_referral', null]])
    assert.deepEqual(await waitsFor('coordinator-baerum'), [], 'one who works there, under a leader')
    const letters = await getPaperLetters.run(world.database, world.asked(unit), {})
    assert.ok(!isDenied(letters))
    assert.deepEqual(letters.referrals, [], 'nothing to post')
  })

  test('is read by the leader, no more than why and on what ground, and the log says so', async () => {
    const page = await read(leader, referralId)
    assert.ok('person' in page)
    assert.deepEqual([page.referral.purpose, page.referral.groundWords], [purpose, groundWords])
    assert.deepEqual(Object.keys(page.person), ['fullName', 'birthDate'])
    const [logged] = await world.database.transaction('baerum', (db) =>
      db
        .selectFrom('accessLog')
        .select(['relation', 'what', 'personId'])
        .where('act', '=', 'cases.answerReferral:referral')
        .execute(),
    )
    assert.deepEqual([logged?.relation, logged?.what], ['service_leader', ['referral']])
    assert.equal(logged?.personId, world.ids.person.ada)
  })

  for (const who of [
    'coordinator-baerum', // works there, under a leader
    'physio-baerum', // another service
    'unit-baerum-adult',
    'kari-mor',
    'unit-sandnes',
    'admin-baerum',
  ] as const)
    test(`is nothing to ${who}: unknown and forbidden are one`, async () => {
      assert.deepEqual(await read(who, referralId), notFound)
      const yes = { referralId, answer: 'accept' }
      assert.deepEqual(await press(world, answerReferralAsService, who, yes), notFound)
    })

  test('and is not there in another authority, nor where it never was', async () => {
    const elsewhere = world.asked(leader, { authority: 'sandnes' })
    assert.deepEqual(await getReferral.run(world.database, elsewhere, { referralId }), notFound)
    assert.deepEqual(await read(leader, randomUUID()), notFound)
  })

  test('is accepted by the service itself, once; the unit sees who and when, and both sides are told', async () => {
    const submissionId = randomUUID()
    const yes = { referralId, answer: 'accept', version: '1', submissionId }
    assert.equal(
      refusal(await press(world, answerReferralAsService, leader, { referralId, answer: 'finish' })),
      'not_in_this_state',
    )
    const before = (await noticesTo('kari-mor', 'referral_changed')).length
    await done(world, answerReferralAsService, leader, yes)
    assert.ok('doneBefore' in (await press(world, answerReferralAsService, leader, yes)))
    const again = { ...yes, submissionId: randomUUID() }
    assert.deepEqual(await press(world, answerReferralAsService, leader, again), { stale: true })
    const sent = (await referrals()).find(({ id }) => id === referralId)!
    assert.deepEqual(
      [sent.state, sent.answeredByName, sent.answeredOn],
      ['accepted', 'Sigrid Vaktliste', world.day],
    )
    assert.equal((await noticesTo(unit, 'referral_answered')).length, 1)
    assert.equal((await noticesTo('kari-mor', 'referral_changed')).length, before + 1)
    const own = await getOwnCase.run(world.database, world.asked('kari-mor'), { caseId })
    assert.ok(!isDenied(own))
    assert.equal(own.referrals.find(({ id }) => id === referralId)?.state, 'accepted')
    assert.deepEqual(await waitsFor(leader), [['finish_referral', null]])
  })

  test('is done, and then it is the service’s to read no longer', async () => {
    await done(world, answerReferralAsService, leader, { referralId, answer: 'finish' })
    const sent = (await referrals()).find(({ id }) => id === referralId)!
    assert.deepEqual([sent.state, sent.doneByName], ['done', 'Sigrid Vaktliste'])
    assert.deepEqual(await read(leader, referralId), notFound)
    assert.deepEqual(await waitsFor(leader), [])
  })

  test('is declined with a reason', async () => {
    const second = await referTo({ receiverId: world.ids.service['ergo-baerum'] })
    const no = { referralId: second, answer: 'decline' }
    assert.equal(refusal(await press(world, answerReferralAsService, leader, no)), 'reason_missing')
    await done(world, answerReferralAsService, leader, { ...no, reason: 'Vi har ventetid til påske.' })
    const sent = (await referrals()).find(({ id }) => id === second)!
    assert.deepEqual([sent.state, sent.answerWords], ['declined', 'Vi har ventetid til påske.'])
  })
})

test('[referral-readers] a service without a leader: those who work there read it', async () => {
  const referralId = await referTo({ receiverId: world.ids.service['psykisk-helse-baerum'] })
  const page = await read('coordinator2-baerum', referralId)
  assert.ok(!isDenied(page))
  assert.deepEqual(await read(leader, referralId), notFound)
})

describe('[referral-lifecycle] a referral to those who have nobody here', () => {
  let referralId: string
  const listed = async (who: ActorKey) => {
    const letters = await getPaperLetters.run(world.database, world.asked(who), {})
    assert.ok(!isDenied(letters))
    return letters.referrals.map((each) => each.referralId)
  }
  before(async () => {
    referralId = await referTo({ organisation: 'Løvemammaene' })
  })

  test('is a tagged letter with purpose and ground, without number and address, in the unit’s post', async () => {
    assert.deepEqual(await listed(unit), [referralId])
    assert.deepEqual(await listed('unit-baerum-adult'), [])
    const pdf = await getReferralLetter.run(world.database, world.asked(unit), { referralId })
    assert.ok(!isDenied(pdf))
    assert.deepEqual(checkPdf(pdf).faults, [])
    const text = textOfPdf(pdf).replace(/\s+/g, ' ')
    for (const said of ['Løvemammaene', 'Ada Solstrålevik', purpose, groundWords])
      assert.ok(text.includes(said), said)
    for (const who of ['unit-baerum-adult', 'unit-sandnes', leader, 'kari-mor'] as const) {
      const asked = world.asked(who)
      assert.deepEqual(await getReferralLetter.run(world.database, asked, { referralId }), notFound, who)
    }
  })

  test('is posted once, on a day that fits, and then waits no more', async () => {
    const typed = (days: number) => world.daysFrom(days).split('-').reverse().join('.')
    const post = (days: number, more: Fields = {}, who: ActorKey = unit) =>
      press(world, postReferral, who, { referralId, postedOn: typed(days), ...more })
    assert.equal(refusal(await post(1)), 'day_ahead')
    assert.equal(refusal(await post(-1)), 'before_it_was_made')
    for (const who of ['unit-baerum-adult', 'unit-sandnes', leader, 'kari-mor'] as const)
      assert.deepEqual(await post(0, {}, who), notFound, who)
    const submissionId = randomUUID()
    assert.ok('done' in (await post(0, { version: '1', submissionId })))
    assert.ok('doneBefore' in (await post(0, { version: '1', submissionId })))
    assert.deepEqual(await post(0, { version: '1' }), { stale: true })
    assert.equal(refusal(await post(0)), 'posted_already')
    assert.deepEqual(await listed(unit), [])
  })

  test('has its answer written down by the unit, with who wrote it', async () => {
    await done(world, answerReferral, unit, { referralId, answer: 'accept', on: world.day })
    const sent = (await referrals()).find(({ id }) => id === referralId)!
    assert.deepEqual([sent.state, sent.answeredByName], ['accepted', 'Unni Skriverud'])
  })
})
