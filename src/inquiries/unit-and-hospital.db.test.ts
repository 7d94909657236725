import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import type { Asked } from '../platform/asked.ts'
import { momentInOslo } from '../platform/i18n/dates.ts'
import { answerInquiry } from './answer-inquiry.ts'
import { followInquiry } from './follow-inquiry.ts'
import { forwardInquiry } from './forward-inquiry.ts'
import { getFollowed } from './get-followed.ts'
import { getReceipt } from './get-receipt.ts'
import { getSentInquiry } from './get-sent-inquiry.ts'
import { getUnitInquiry } from './get-unit-inquiry.ts'
import { findInquiriesSentBy, findOpenInquiries, getInquiry } from './inquiry-store.ts'
import { passOnInquiry } from './pass-on-inquiry.ts'
import { carryInquiryOver, confirmCarriedOver } from './tasks.ts'
import { withdrawFollowed } from './withdraw-followed.ts'
import { withdrawInquiry } from './withdraw-inquiry.ts'

const aboutChild: Answers = {
  senderKind: 'parent',
  whom: 'born',
  givenName: 'Selma',
  familyName: 'Blåklokkemo',
  birthDate: '2021-08-14',
  asksFor: ['child_coordinator'],
  need: 'Alle sier ulike ting.',
  senderName: 'Maria Blåklokkemo',
  phone: '400 00 101',
}
const patient: Answers = {
  ...aboutChild,
  senderKind: 'hospital',
  birthDate: '1969-03-03',
  asksFor: ['coordinator'],
  senderRole: 'sykepleier',
}

describe('the unit, the hospital and the one who follows', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  let browsers = 0
  const somebody = (): Asked => ({
    ...world.asked('nobody', { authority: 'baerum' }),
    draftOwner: { key: `c:browser-${browsers++}`, isSignedIn: false },
  })
  const send = (asked: Asked, answers = aboutChild) => writeInquiry(world.database, asked, answers)
  const at = (inquiryId: string, authority = 'baerum') =>
    world.database.transaction(authority, (db) => getInquiry(db, inquiryId))

  test('the unit it came to reads it, and the reading is in the log; nobody else does', async () => {
    const inquiryId = await send(somebody())
    const seen = await getUnitInquiry.run(world.database, world.asked('unit-baerum'), { inquiryId })
    assert.ok('inquiry' in seen)
    assert.equal(seen.inquiry.need, 'Alle sier ulike ting.')
    assert.equal(seen.mayAskBack, true)
    const { rows } = await world.test.asOwner('baerum', (client) =>
      client.query(`select act, relation, what from access_log where person_id = $1`, [inquiryId]),
    )
    assert.deepEqual(rows, [{ act: 'inquiries.read', relation: 'case_handler', what: ['inquiry'] }])
    for (const who of ['unit-baerum-adult', 'teacher-baerum', 'admin-baerum', 'kari-mor'] as const)
      assert.deepEqual(
        await getUnitInquiry.run(world.database, world.asked(who), { inquiryId }),
        { denied: 'not_found' },
        who,
      )
    const elsewhere = world.asked('unit-sandnes', { authority: 'sandnes' })
    assert.deepEqual(await getUnitInquiry.run(world.database, elsewhere, { inquiryId }), {
      denied: 'not_found',
    })
  })

  test('a sender whom the person does not know of is not to be asked back', async () => {
    const inquiryId = await send(somebody(), {
      ...aboutChild,
      senderKind: 'next_of_kin',
      personKnows: 'unsure',
    })
    const seen = await getUnitInquiry.run(world.database, world.asked('unit-baerum'), { inquiryId })
    assert.equal('mayAskBack' in seen && seen.mayAskBack, false)
  })

  test('it is answered once; a stale version and a double answer are refused; the sender reads the answer', async () => {
    const asked = world.asked('new-baerum')
    const inquiryId = await send(asked, {
      ...aboutChild,
      senderKind: 'next_of_kin',
      personKnows: 'yes',
      asksFor: ['information'],
    })
    const unit = world.asked('unit-baerum')
    const answer = (version: number) =>
      answerInquiry.run(
        world.database,
        unit,
        { inquiryId, answer: 'Ja, det finnes.', isOpen: 'yes', version },
        () => '',
      )
    assert.deepEqual(await answer(7), { stale: true })
    assert.ok('done' in (await answer(1)))
    assert.deepEqual(
      await answerInquiry.run(world.database, unit, { inquiryId, answer: 'Igjen.' }, () => ''),
      { refused: 'not_in_this_state' },
    )
    const sent = await getSentInquiry.run(world.database, asked, { inquiryId })
    assert.equal('inquiry' in sent && sent.inquiry.answer, 'Ja, det finnes.')
    assert.deepEqual(await getSentInquiry.run(world.database, world.asked('kari-mor'), { inquiryId }), {
      denied: 'not_found',
    })
    assert.deepEqual(await answerInquiry.run(world.database, asked, { inquiryId, answer: 'x' }, () => ''), {
      denied: 'not_found',
    })
  })

  test('moved to the other door it is the other unit’s, and its clock runs on', async () => {
    const inquiryId = await send(somebody())
    const unit = world.asked('unit-baerum')
    const move = (fields: Record<string, string>) =>
      forwardInquiry.run(world.database, unit, { inquiryId, ...fields }, () => '')
    const unitId = world.ids.unit['ke-baerum-voksen']
    assert.deepEqual(await move({ unitId }), { invalid: { reason: 'required' } })
    assert.deepEqual(await move({ unitId: '', reason: 'x' }), { refused: 'choose', field: 'unitId' })
    const before = await at(inquiryId)
    assert.ok('done' in (await move({ unitId, reason: 'Gjelder mor.' })))
    const after = await at(inquiryId)
    assert.equal(after.unitId, unitId)
    assert.equal(after.state, 'received')
    assert.equal(after.answerDue, before.answerDue)
    assert.deepEqual(await move({ unitId, reason: 'Igjen' }), { denied: 'not_found' })
    const waiting = await world.database.transaction('baerum', (db) => findOpenInquiries(db, [unitId]))
    assert.ok(waiting.some((each) => each.id === inquiryId))
  })

  test('a ward’s notice reaches the municipality once, and the receipt comes back to both', async () => {
    const ward = world.asked('ward-fjord')
    const inquiryId = await send(ward, patient)
    const unit = world.asked('unit-fjord')
    const pass = (fields: Record<string, string>) =>
      passOnInquiry.run(world.database, unit, { inquiryId, ...fields }, () => '')
    assert.deepEqual(await pass({ authorityTo: 'nowhere', reason: 'x' }), {
      refused: 'choose',
      field: 'authorityTo',
    })
    assert.deepEqual(await pass({ authorityTo: 'baerum' }), { invalid: { reason: 'required' } })
    assert.ok('done' in (await pass({ authorityTo: 'baerum', reason: 'Bor i Bærum.' })))
    assert.equal((await at(inquiryId, 'fjordsykehuset')).state, 'forwarded')
    const clock = { now: () => momentInOslo('2026-11-24', '08:00') }
    const payload = { authorityId: 'fjordsykehuset', inquiryId }
    await carryInquiryOver({ database: world.database, clock }, payload)
    await carryInquiryOver({ database: world.database, clock }, payload)
    await confirmCarriedOver({ database: world.database, clock }, payload)
    await confirmCarriedOver(
      { database: world.database, clock: { now: () => momentInOslo('2026-11-30', '08:00') } },
      payload,
    )
    const adults = world.ids.unit['ke-baerum-voksen']
    const there = await world.database.transaction('baerum', (db) => findOpenInquiries(db, [adults]))
    const [came, ...more] = there.filter((each) => each.originInquiryId === inquiryId)
    assert.equal(more.length, 0)
    assert.equal(came!.answerDue, '2026-12-22')
    assert.equal(came!.originAuthorityId, 'fjordsykehuset')
    const seen = await getUnitInquiry.run(world.database, world.asked('unit-baerum-adult'), {
      inquiryId: came!.id,
    })
    assert.equal('cameFrom' in seen && seen.cameFrom, 'Fjordsykehuset')
    const here = await getUnitInquiry.run(world.database, unit, { inquiryId })
    assert.ok('passedOnTo' in here)
    assert.equal(here.passedOnTo?.name, 'Bærum kommune')
    assert.deepEqual(here.inquiry.forwardedInquiryReceivedAt, clock.now())
    const mine = await getSentInquiry.run(world.database, ward, { inquiryId })
    assert.ok('passedOn' in mine)
    assert.deepEqual(mine.passedOn, {
      name: 'Bærum kommune',
      receivedAt: clock.now(),
      answerDue: '2026-12-22',
      answerDueWas: null,
      readAt: null,
      answeredAt: null,
      phone: '67 00 00 20',
    })
  })

  test('one who does not know of it is asked before it is passed on', async () => {
    const inquiryId = await send(world.asked('ward-fjord'), { ...patient, personKnows: 'no' })
    const unit = world.asked('unit-fjord')
    const fields = { inquiryId, authorityTo: 'baerum', reason: 'Bor i Bærum.' }
    assert.deepEqual(await passOnInquiry.run(world.database, unit, fields, () => ''), {
      refused: 'must_agree',
      field: 'agreesNow',
    })
    const asked = await passOnInquiry.run(world.database, unit, { ...fields, agreesNow: 'yes' }, () => '')
    assert.ok('done' in asked)
    assert.equal((await at(inquiryId, 'fjordsykehuset')).personKnows, 'yes')
  })

  test('by reference and code one sees dates only, and takes it back with a reason', async () => {
    const asked = somebody()
    await send(asked)
    const got = await getReceipt.run(world.database, asked, {})
    assert.ok('receipt' in got && got.receipt)
    const elsewhere = somebody()
    const fields = {
      reference: got.receipt.reference.toLowerCase().replace('-', ' '),
      code: got.receipt.code.replaceAll('-', ''),
    }
    await followInquiry.run(world.database, elsewhere, fields, () => '')
    const found = await getFollowed.run(world.database, elsewhere, {})
    assert.ok('status' in found && found.status)
    assert.deepEqual(Object.keys(found.status).sort(), [
      'addedAt',
      'answer',
      'answerDue',
      'answerDueWas',
      'answeredAt',
      'canWithdraw',
      'isQuiet',
      'lacksPower',
      'mayHearNoMore',
      'passedOn',
      'questions',
      'receivedAt',
      'state',
      'tellsLate',
    ])
    assert.equal(found.status.state, 'received')
    assert.equal(found.status.answer, '')
    assert.deepEqual(found.status.questions, [])
    const withdraw = (reason: string) => withdrawFollowed.run(world.database, elsewhere, { reason }, () => '')
    assert.deepEqual(await withdraw(''), { refused: 'reason_missing', field: 'reason' })
    assert.ok('done' in (await withdraw('Det ordnet seg.')))
    const after = await getFollowed.run(world.database, elsewhere, {})
    assert.equal('status' in after && after.status?.state, 'withdrawn')
    assert.deepEqual(await withdrawFollowed.run(world.database, somebody(), { reason: 'x' }, () => ''), {
      refused: 'look_up_first',
    })
  })

  test('a code is not guessed at: after five misses one must wait, and after fifty everybody; the misses of others lock nobody out', async () => {
    const asked = somebody()
    await send(asked)
    const got = await getReceipt.run(world.database, asked, {})
    assert.ok('receipt' in got && got.receipt)
    const { reference, code } = got.receipt
    const outcomeOf = async (who: ReturnType<typeof somebody>, typed: string) => {
      await followInquiry.run(world.database, who, { reference, code: typed }, () => '')
      const seen = await getFollowed.run(world.database, who, {})
      return 'lookedUp' in seen && seen.lookedUp?.outcome
    }
    const guess = somebody()
    for (let miss = 0; miss < 5; miss++) assert.equal(await outcomeOf(guess, 'AAAA-AAAA-AAAA'), 'not_found')
    assert.equal(await outcomeOf(guess, code), 'too_many')
    const late = somebody()
    assert.equal(await outcomeOf(late, code), 'found', 'whoever holds the code is not locked out')
    for (let miss = 5; miss < 50; miss++) await outcomeOf(somebody(), 'AAAA-AAAA-AAAA')
    assert.equal(await outcomeOf(late, code), 'too_many', 'guessed at under ever new names')
    await world.test.asOwner('baerum', (client) =>
      client.query(`update inquiry_follow_attempt set at = at - interval '16 minutes'`),
    )
    await followInquiry.run(world.database, late, { reference, code }, () => '')
    const again = await getFollowed.run(world.database, late, {})
    assert.equal('lookedUp' in again && again.lookedUp?.outcome, 'found')
  })

  test('a signed-in sender takes it back, and finds all they have sent', async () => {
    const asked = world.asked('arne-ektefelle')
    const inquiryId = await send(asked, { ...aboutChild, senderKind: 'next_of_kin' })
    assert.deepEqual(
      await withdrawInquiry.run(
        world.database,
        world.asked('kari-mor'),
        { inquiryId, reason: 'x' },
        () => '',
      ),
      { denied: 'not_found' },
    )
    const outcome = await withdrawInquiry.run(
      world.database,
      asked,
      { inquiryId, reason: 'Hun vil selv.' },
      () => '',
    )
    assert.ok('done' in outcome)
    assert.ok(asked.actor.kind === 'citizen')
    const sender = asked.actor
    const sent = await world.database.transaction('baerum', (db) => findInquiriesSentBy(db, sender))
    assert.deepEqual(
      sent.map((each) => each.state),
      ['withdrawn'],
    )
  })
})
