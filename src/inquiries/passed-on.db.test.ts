import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { AuthorityId } from '../../demo/base/authorities.ts'
import { type ActorKey, getHuman } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { closeCase } from '../cases/close-case.ts'
import { openCase } from '../cases/index.ts'
import { sendInterimReply } from '../cases/send-interim-reply.ts'
import { findNotices } from '../messages/index.ts'
import { type Asked, isDenied } from '../platform/asked.ts'
import { momentInOslo } from '../platform/i18n/dates.ts'
import { answerInquiry } from './answer-inquiry.ts'
import { followInquiry } from './follow-inquiry.ts'
import { getAboutMe } from './get-about-me.ts'
import { getFollowed } from './get-followed.ts'
import { getReceipt } from './get-receipt.ts'
import { getSentInquiry } from './get-sent-inquiry.ts'
import { getUnitInquiry } from './get-unit-inquiry.ts'
import { findByOrigin, getInquiry } from './inquiry-store.ts'
import { passOnInquiry } from './pass-on-inquiry.ts'
import { carryInquiryOver, confirmCarriedOver } from './tasks.ts'
import { aboutIvar } from './test/about-ivar.ts'

const aboutBerit: Answers = {
  ...aboutIvar,
  givenName: 'Berit',
  familyName: 'Tyttebærås',
  birthDate: '',
  nationalId: getHuman('berit').nationalId!,
}

describe('[inquiry-passed-on] what becomes of an inquiry that is passed on', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  let browsers = 0
  const somebody = (authority: AuthorityId): Asked => ({
    ...world.asked('nobody', { authority }),
    draftOwner: { key: `c:passed-${browsers++}`, isSignedIn: false },
  })
  const house = (day = world.day) => ({
    database: world.database,
    clock: { now: () => momentInOslo(day, '11:00') },
  })
  const at = (inquiryId: string, authority: AuthorityId) =>
    world.database.transaction(authority, (db) => getInquiry(db, inquiryId))
  /** Passed on by its unit, and carried over with the receipt back. @returns its id there */
  const pass = async (inquiryId: string, from: AuthorityId, by: ActorKey, to: AuthorityId) => {
    const fields = { inquiryId, authorityTo: to, reason: 'Hører til der.' }
    const outcome = await passOnInquiry.run(
      world.database,
      world.asked(by, { authority: from }),
      fields,
      () => '',
    )
    assert.ok('done' in outcome, JSON.stringify(outcome))
    const payload = { authorityId: from, inquiryId }
    await carryInquiryOver(house(), payload)
    await confirmCarriedOver(house(), payload)
    const there = await world.database.transaction(to, (db) => findByOrigin(db, from, inquiryId))
    assert.ok(there)
    return there.id
  }
  const answer = (inquiryId: string, who: ActorKey, day: string) =>
    answerInquiry.run(
      world.database,
      world.asked(who, { today: day }),
      { inquiryId, answer: 'Vi ringer deg i dag.', isOpen: 'yes' },
      () => '',
    )
  /** How many such jobs wait for the inquiry that was passed on. */
  const jobs = async (inquiryId: string) =>
    (
      await world.test.asOwner(null, (client) =>
        client.query(
          `select 1 from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
           where t.identifier = 'confirm_passed_on_inquiry' and j.payload ->> 'inquiryId' = $1`,
          [inquiryId],
        ),
      )
    ).rowCount
  const noticesOf = (who: ActorKey, authority: AuthorityId) =>
    world.database.transaction(authority, async (db) => {
      const { actor } = world.asked(who)
      return actor.kind === 'nobody'
        ? []
        : (await findNotices(db, actor)).map(({ kind, href }) => `${kind} ${href}`)
    })

  test('by reference and code: where it is, by when it is answered there, and that it is; never the answer', async () => {
    const asked = somebody('sandnes')
    const inquiryId = await writeInquiry(world.database, asked, aboutIvar)
    const got = await getReceipt.run(world.database, asked, {})
    assert.ok('receipt' in got && got.receipt)
    const browser = somebody('sandnes')
    const { reference, code } = got.receipt
    await followInquiry.run(world.database, browser, { reference, code }, () => '')
    const status = async () => {
      const seen = await getFollowed.run(world.database, browser, {})
      assert.ok('status' in seen && seen.status)
      return seen.status
    }
    const there = await pass(inquiryId, 'sandnes', 'unit-sandnes', 'baerum')
    const onItsWay = await status()
    assert.equal(onItsWay.state, 'passed_on')
    assert.deepEqual(onItsWay.passedOn, {
      name: null,
      phone: '',
      receivedAt: momentInOslo(world.day, '11:00'),
      answerDue: '2026-12-21',
      answerDueWas: null,
      answeredAt: null,
      readAt: null,
    })
    const waiting = await jobs(inquiryId)
    assert.ok('done' in (await answer(there, 'unit-baerum-adult', world.daysFrom(3))))
    assert.equal(await jobs(inquiryId), waiting! + 1)
    await confirmCarriedOver(house(world.daysFrom(3)), { authorityId: 'sandnes', inquiryId })
    const answered = await status()
    assert.equal(answered.state, 'answered')
    assert.deepEqual(answered.answeredAt, momentInOslo(world.daysFrom(3), '10:00'))
    assert.doesNotMatch(JSON.stringify(answered), /Vi ringer/)
    const before = await at(inquiryId, 'sandnes')
    await confirmCarriedOver(house(world.daysFrom(9)), { authorityId: 'sandnes', inquiryId })
    assert.deepEqual(await at(inquiryId, 'sandnes'), before, 'done again it changes nothing')
  })

  test('the ward and its unit hear that the municipality has answered; the one it is about is told there too', async () => {
    const ward = world.asked('ward-fjord')
    const inquiryId = await writeInquiry(world.database, ward, {
      ...aboutBerit,
      senderKind: 'hospital',
      senderRole: 'sykepleier',
    })
    const there = await pass(inquiryId, 'fjordsykehuset', 'unit-fjord', 'baerum')
    assert.ok(
      (await noticesOf('berit', 'baerum')).includes(
        `inquiry_about_you_asked /baerum/henvendelse/om-deg/${there}`,
      ),
    )
    assert.ok((await at(there, 'baerum')).personToldAt)
    await carryInquiryOver(house(), { authorityId: 'fjordsykehuset', inquiryId })
    const told = (await noticesOf('berit', 'baerum')).filter((each) => each.includes(there))
    assert.equal(told.length, 1, 'carried over again, nobody is told twice')
    await answer(there, 'unit-baerum-adult', world.daysFrom(2))
    await confirmCarriedOver(house(world.daysFrom(2)), { authorityId: 'fjordsykehuset', inquiryId })
    const sent = `inquiry_answered /fjordsykehuset/henvendelse/sendt/${inquiryId}`
    assert.ok((await noticesOf('ward-fjord', 'fjordsykehuset')).includes(sent))
    const changed = `inquiry_changed /fjordsykehuset/henvendelser/${inquiryId}`
    assert.ok((await noticesOf('unit-fjord', 'fjordsykehuset')).includes(changed))
    const mine = await getSentInquiry.run(world.database, ward, { inquiryId })
    assert.ok('passedOn' in mine && mine.passedOn?.answeredAt)
    const here = await getUnitInquiry.run(world.database, world.asked('unit-fjord'), { inquiryId })
    assert.ok(!isDenied(here) && here.inquiry.forwardedAnsweredAt)
  })

  test('answered in a case there, it is told of all the same', async () => {
    const inquiryId = await writeInquiry(world.database, somebody('sandnes'), aboutIvar)
    const there = await pass(inquiryId, 'sandnes', 'unit-sandnes', 'baerum')
    const unit = world.asked('unit-baerum-adult')
    const opened = await openCase.run(world.database, unit, { inquiryId: there }, () => '')
    assert.ok('done' in opened, JSON.stringify(opened))
    const { caseId } = opened.done
    const closing = { caseId, ground: 'own_wish', reason: 'Han vil ikke ha koordinator nå.' }
    const closed = await closeCase.run(world.database, unit, closing, () => '')
    assert.ok('done' in closed, JSON.stringify(closed))
    await confirmCarriedOver(house(), { authorityId: 'sandnes', inquiryId })
    assert.ok((await at(inquiryId, 'sandnes')).forwardedAnsweredAt)
  })

  test('passed on once more, the answer finds its way back to the first', async () => {
    const first = await writeInquiry(world.database, somebody('sandnes'), aboutIvar)
    const second = await pass(first, 'sandnes', 'unit-sandnes', 'baerum')
    const third = await pass(second, 'baerum', 'unit-baerum-adult', 'midt-troms')
    await answer(third, 'unit-midt-troms', world.daysFrom(4))
    await confirmCarriedOver(house(world.daysFrom(4)), { authorityId: 'baerum', inquiryId: second })
    await confirmCarriedOver(house(world.daysFrom(4)), { authorityId: 'sandnes', inquiryId: first })
    assert.deepEqual(
      (await at(first, 'sandnes')).forwardedAnsweredAt,
      momentInOslo(world.daysFrom(4), '10:00'),
    )
  })

  test('[new-date-goes-along] a new date there is the date everybody sees, all the way back', async () => {
    const asked = somebody('sandnes')
    const first = await writeInquiry(world.database, asked, aboutIvar)
    const got = await getReceipt.run(world.database, asked, {})
    assert.ok('receipt' in got && got.receipt)
    const second = await pass(first, 'sandnes', 'unit-sandnes', 'baerum')
    const third = await pass(second, 'baerum', 'unit-baerum-adult', 'midt-troms')
    const unit = world.asked('unit-midt-troms')
    const opened = await openCase.run(world.database, unit, { inquiryId: third }, () => '')
    assert.ok('done' in opened, JSON.stringify(opened))
    const newDate = world.daysFrom(50)
    const reply = { caseId: opened.done.caseId, reason: 'Vi venter på sykehuset.', newDate, meanwhile: '' }
    const waiting = await jobs(second)
    const replied = await sendInterimReply.run(world.database, unit, reply, () => '')
    assert.ok('done' in replied, JSON.stringify(replied))
    assert.equal(await jobs(second), waiting! + 1)
    for (const [authorityId, inquiryId] of [
      ['baerum', second],
      ['sandnes', first],
    ] as const) {
      await confirmCarriedOver(house(), { authorityId, inquiryId })
      assert.equal((await at(inquiryId, authorityId)).forwardedAnswerDue, newDate)
    }
    const browser = somebody('sandnes')
    const { reference, code } = got.receipt
    await followInquiry.run(world.database, browser, { reference, code }, () => '')
    const seen = await getFollowed.run(world.database, browser, {})
    assert.ok('status' in seen && seen.status)
    assert.equal(seen.status.passedOn?.answerDue, newDate)
    assert.equal(
      seen.status.passedOn.answerDueWas,
      (await at(third, 'midt-troms')).answerDueWas,
      'shown as new',
    )
    assert.ok(seen.status.passedOn.answerDueWas)
    const here = await getUnitInquiry.run(world.database, world.asked('unit-sandnes'), { inquiryId: first })
    assert.ok(!isDenied(here) && here.inquiry.forwardedAnswerDue === newDate)
  })

  test('[new-date-goes-along] also for those who asked here; one that is answered keeps its day', async () => {
    const sender = world.asked('ward-fjord')
    const ask = () =>
      writeInquiry(world.database, sender, {
        ...aboutBerit,
        senderKind: 'hospital',
        senderRole: 'sykepleier',
      })
    const first = await ask()
    const there = await pass(first, 'fjordsykehuset', 'unit-fjord', 'baerum')
    const unit = world.asked('unit-baerum-adult')
    const opened = await openCase.run(world.database, unit, { inquiryId: there }, () => '')
    assert.ok('done' in opened, JSON.stringify(opened))
    const { caseId } = opened.done
    const newDate = world.daysFrom(45)
    const reply = { caseId, reason: 'Vi venter på sykehuset.', newDate, meanwhile: '' }
    await sendInterimReply.run(world.database, unit, reply, () => '')
    const about = await getAboutMe.run(world.database, world.asked('berit'), { inquiryId: there })
    assert.ok(!isDenied(about) && about.answerDue === newDate)
    const closing = { caseId, ground: 'own_wish', reason: 'Hun vil ikke ha koordinator nå.' }
    assert.ok('done' in (await closeCase.run(world.database, unit, closing, () => '')))
    assert.equal((await at(there, 'baerum')).answerDue, newDate)
  })

  test('a secret address: the receiver is not named to the sender, since it tells where the person lives', async () => {
    const sender = world.asked('new-baerum')
    const inquiryId = await writeInquiry(world.database, sender, { ...aboutIvar, addressIsSecret: 'yes' })
    await pass(inquiryId, 'baerum', 'unit-baerum-adult', 'sandnes')
    const sent = await getSentInquiry.run(world.database, sender, { inquiryId })
    assert.ok('passedOn' in sent && sent.passedOn)
    assert.equal(sent.passedOn.name, null)
    assert.equal(sent.inquiry.forwardedTo, null, 'nor in what the page is given')
  })
})
