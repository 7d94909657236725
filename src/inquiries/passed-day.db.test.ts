import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type ActorKey, getHuman } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { findCase, findCaseOfPerson, getCase } from '../cases/case-store.ts'
import { closeCase } from '../cases/close-case.ts'
import { getQueue } from '../cases/get-queue.ts'
import { openCase } from '../cases/open-case.ts'
import { openWithInterimReply } from '../cases/open-with-interim-reply.ts'
import { tellPassedDates } from '../cases/tell-passed-dates.ts'
import { done as pressed } from '../cases/test/case-world.ts'
import { complainBeforeCase, getMissingFormOfInquiry } from '../complaints/complain-before-case.ts'
import { findComplaintsOfPerson } from '../complaints/complaint-store.ts'
import { takeHeldComplaints } from '../complaints/take-held-complaints.ts'
import { takeInHeld } from '../complaints/take-in-held.ts'
import { isDenied } from '../platform/asked.ts'
import { momentInOslo } from '../platform/i18n/dates.ts'
import { addToInquiry } from './add-to-inquiry.ts'
import { findHeldComplaints } from './addition-store.ts'
import { getSentInquiry } from './get-sent-inquiry.ts'
import { getUnitInquiry } from './get-unit-inquiry.ts'
import { getInquiry } from './inquiry-store.ts'
import { aboutIvar } from './test/about-ivar.ts'

const about = (key: 'erik' | 'ada' | 'berit', more: Answers): Answers => {
  const [givenName = '', familyName = ''] = getHuman(key).name.split(' ')
  return {
    ...aboutIvar,
    givenName,
    familyName,
    birthDate: '',
    nationalId: getHuman(key).nationalId!,
    ...more,
  }
}

let world: TestWorld
before(async () => {
  world = await testWorld()
})
const inBaerum = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
  world.database.transaction('baerum', work)
const at = (inquiryId: string) => inBaerum((db) => getInquiry(db, inquiryId))
const send = (who: ActorKey, answers: Answers = aboutIvar) =>
  writeInquiry(world.database, world.asked(who), answers)
const typed = (days: number) => world.daysFrom(days).split('-').reverse().join('.')
const runOn = (days: number) =>
  tellPassedDates({ database: world.database, now: () => momentInOslo(world.daysFrom(days), '08:00') })
const told = (end: string) =>
  inBaerum(async (db) =>
    (
      await db
        .selectFrom('notice')
        .select(['recipientKind', 'href'])
        .where('kind', '=', 'clock_passed')
        .where('href', 'like', `%${end}`)
        .orderBy('recipientKind')
        .execute()
    ).map(({ recipientKind, href }) => `${recipientKind} ${href}`),
  )

describe('[promise-passed] the day an answer was promised by', () => {
  let inquiryId: string
  before(async () => {
    inquiryId = await send('new-baerum')
  })

  test('is told of when it has passed, once, to who asked and the unit’s leader, before there is a case', async () => {
    const { answerDue, version } = await at(inquiryId)
    assert.equal(answerDue, world.daysFrom(28))
    await runOn(28)
    assert.deepEqual(await told(inquiryId), [])
    for (const day of [29, 29, 40]) await runOn(day)
    assert.deepEqual(
      new Set(await told(inquiryId)),
      new Set([`citizen /baerum/henvendelse/sendt/${inquiryId}`, `work /baerum/henvendelser/${inquiryId}`]),
    )
    assert.equal((await told(inquiryId)).filter((each) => each.startsWith('citizen')).length, 1)
    assert.equal((await at(inquiryId)).version, version) // nobody's open form is made stale by it
  })

  test('is told of in a case too: the person, and who asked without being of their side', async () => {
    const other = await send('new-baerum', about('berit', { personKnows: 'yes' }))
    const opened = await openCase.run(
      world.database,
      world.asked('unit-baerum-adult'),
      { inquiryId: other },
      () => '',
    )
    assert.ok('done' in opened, JSON.stringify(opened))
    await runOn(60)
    await runOn(61)
    assert.deepEqual(await told(other), [`citizen /baerum/henvendelse/sendt/${other}`])
    const { caseId } = opened.done
    assert.ok((await told(caseId)).includes(`citizen /baerum/min-sak/${caseId}`))
  })

  test('one that is answered or taken back is let be, and so is one of somebody who is dead', async () => {
    const dead = await send('new-baerum', about('erik', { personKnows: 'yes' }))
    const { erik } = world.ids.person
    await inBaerum((db) => db.updateTable('inquiry').set({ personId: erik }).where('id', '=', dead).execute())
    await inBaerum((db) =>
      db.updateTable('person').set({ diedOn: world.day }).where('id', '=', erik).execute(),
    )
    const over = await send('new-baerum')
    await inBaerum((db) =>
      db.updateTable('inquiry').set({ state: 'withdrawn' }).where('id', '=', over).execute(),
    )
    await runOn(90)
    assert.deepEqual([await told(dead), await told(over)], [[], []])
  })
})

describe('[fvl-11-a] the month, before there is a case', () => {
  const unit = (days = 0) => world.asked('unit-baerum-adult', { today: world.daysFrom(days) })
  const reply = (inquiryId: string, days: number) => ({
    inquiryId,
    reason: 'Vi venter på sykehuset.',
    newDate: typed(days),
    meanwhile: '',
  })

  test('stands in the queue as the next thing to do when it is nearly out, and on the inquiry all the time', async () => {
    const inquiryId = await send('new-baerum')
    const seen = async (days: number) => {
      const queue = await getQueue.run(world.database, unit(days), {})
      assert.ok(!isDenied(queue))
      const page = await getUnitInquiry.run(world.database, unit(days), { inquiryId })
      assert.ok(!isDenied(page))
      return [queue.rows.find(({ id }) => id === inquiryId)?.next, page.interimDue, page.can.interim]
    }
    assert.deepEqual(await seen(10), ['open_case', '2026-12-23', false])
    assert.deepEqual(await seen(26), ['open_with_interim', '2026-12-23', true])
    assert.deepEqual(await seen(40), ['open_with_interim', '2026-12-23', true])
  })

  test('the case is opened and the reply sent in one act; a double press is one; nobody else may', async () => {
    const inquiryId = await send('new-baerum')
    for (const who of ['unit-sandnes', 'nurse-sandnes', 'new-baerum'] as const) {
      const other = await openWithInterimReply.run(
        world.database,
        world.asked(who, { authority: 'baerum' }),
        reply(inquiryId, 60),
        () => '',
      )
      assert.ok('denied' in other, who)
    }
    const past = await openWithInterimReply.run(world.database, unit(30), reply(inquiryId, 30), () => '')
    assert.deepEqual(past, { refused: 'in_the_past', field: 'newDate' })
    assert.equal((await at(inquiryId)).caseId, null) // the one is not done without the other
    const fields = { ...reply(inquiryId, 60), submissionId: randomUUID() }
    assert.ok('done' in (await openWithInterimReply.run(world.database, unit(30), fields, () => '')))
    assert.ok('doneBefore' in (await openWithInterimReply.run(world.database, unit(30), fields, () => '')))
    const { caseId, state, answerDue } = await at(inquiryId)
    assert.deepEqual([state, answerDue], ['accepted_to_case', world.daysFrom(60)])
    const file = await inBaerum((db) => getCase(db, caseId!))
    assert.deepEqual([file.interimSentOn, file.newDate], [world.daysFrom(30), world.daysFrom(60)])
    const again = await openWithInterimReply.run(world.database, unit(30), reply(inquiryId, 60), () => '')
    assert.deepEqual(again, { refused: 'inquiry_not_open' })
  })
})

describe('[inquiry-missing-answer] who asked and has had no answer', () => {
  const words = { wrong: 'Jeg har ventet i to måneder.', sign: 'yes' }
  const complain = (who: ActorKey, inquiryId: string, more: object = {}) =>
    complainBeforeCase.run(
      world.database,
      world.asked(who, { today: world.daysFrom(40), authority: 'baerum' }),
      { inquiryId, ...words, ...more },
      () => '/x',
    )
  const form = async (who: ActorKey, inquiryId: string) => {
    const got = await getMissingFormOfInquiry.run(
      world.database,
      world.asked(who, { today: world.daysFrom(40), authority: 'baerum' }),
      { inquiryId },
    )
    assert.ok(!isDenied(got) && got)
    return got
  }

  test('complains on the inquiry; it opens the case, and the complaint hangs on it, and nobody handles it yet', async () => {
    const inquiryId = await send('kari-mor', about('ada', { senderKind: 'parent', personKnows: '' }))
    const sent = await getSentInquiry.run(world.database, world.asked('kari-mor'), { inquiryId })
    assert.ok(!isDenied(sent) && sent.canComplain)
    assert.equal((await form('kari-mor', inquiryId)).sentOn, null)
    assert.deepEqual(await complain('kari-mor', inquiryId, { sign: '' }), { invalid: { sign: 'must_sign' } })
    const submissionId = randomUUID()
    const first = await complain('kari-mor', inquiryId, { submissionId })
    assert.ok('done' in first, JSON.stringify(first))
    assert.ok('doneBefore' in (await complain('kari-mor', inquiryId, { submissionId })))
    assert.deepEqual(await complain('kari-mor', inquiryId), { refused: 'complaint_open' })
    const { caseId, personId } = await at(inquiryId)
    const file = (await inBaerum((db) => findCase(db, caseId!)))!
    assert.deepEqual([file.handlerId, file.receivedOn], [null, world.day])
    const [complaint] = await inBaerum((db) => findComplaintsOfPerson(db, personId!))
    assert.deepEqual(
      [
        complaint!.caseId,
        complaint!.decisionId,
        complaint!.complainantIs,
        complaint!.receivedOn,
        complaint!.wrong,
      ],
      [caseId, null, 'parent', world.daysFrom(40), words.wrong],
    )
    const after = await form('kari-mor', inquiryId)
    assert.deepEqual([after.sentOn, after.openComplaintId], [world.daysFrom(40), complaint!.id])
  })

  test('[complaint-held] one not on record is kept on the inquiry: no case hears of it, and none can tell from the answer', async () => {
    const adas = () => inBaerum((db) => findCaseOfPerson(db, world.ids.person.ada))
    const complaints = async () =>
      (await inBaerum((db) => findComplaintsOfPerson(db, world.ids.person.ada))).length
    const told = async () =>
      (
        await inBaerum((db) =>
          db.selectFrom('notice').select('id').where('kind', '=', 'complaint_received').execute(),
        )
      ).length
    const [file, count] = [await adas(), await complaints()]
    assert.ok(file)
    const asParent = about('ada', { senderKind: 'parent', personKnows: '', mayAct: 'yes' })
    for (const answers of [asParent, { ...aboutIvar, birthDate: '02.03.1951' }]) {
      const inquiryId = await send('new-baerum', answers)
      const notices = await told()
      const submissionId = randomUUID()
      assert.ok('done' in (await complain('new-baerum', inquiryId, { submissionId })))
      assert.ok('doneBefore' in (await complain('new-baerum', inquiryId, { submissionId })))
      assert.deepEqual(await complain('new-baerum', inquiryId), { refused: 'complaint_open' })
      const { caseId } = await at(inquiryId)
      assert.equal(caseId, null)
      assert.equal(await told(), notices, 'nobody of the person’s side is told')
      const after = await form('new-baerum', inquiryId)
      assert.deepEqual([after.sentOn, after.openComplaintId], [world.daysFrom(40), null])
      const page = await getUnitInquiry.run(
        world.database,
        world.asked(answers === asParent ? 'unit-baerum' : 'unit-baerum-adult'),
        { inquiryId },
      )
      assert.ok(!isDenied(page))
      assert.deepEqual(page.additions[0]?.complaint?.wrong, words.wrong, 'the unit reads it')
    }
    assert.deepEqual([await adas(), await complaints()], [file, count])
  })

  test('[complaint-held] taken into a case, it waits for the unit; taken in by that, it is a complaint there from the day it came, once, and asked for a power of attorney', async () => {
    // Another Ivar than the one whose case is open: one alike is for a person to tell apart
    const inquiryId = await send('new-baerum', { ...aboutIvar, birthDate: '02.03.1952' })
    assert.ok('done' in (await complain('new-baerum', inquiryId)))
    const { version } = await at(inquiryId)
    const opened = await openCase.run(
      world.database,
      world.asked('unit-baerum-adult'),
      { inquiryId, version },
      () => '',
    )
    assert.ok('done' in opened, JSON.stringify(opened))
    const { caseId, personId } = await at(inquiryId)
    const means = { database: world.database, secrets: world.secrets, now: () => new Date() }
    for (const _ of [1, 2]) await takeHeldComplaints(means, { authorityId: 'baerum', caseId: caseId! })
    const there = () => inBaerum((db) => findComplaintsOfPerson(db, personId!))
    assert.deepEqual(await there(), [])
    const [held] = await inBaerum((db) => findHeldComplaints(db, [inquiryId]))
    await pressed(world, takeInHeld, 'unit-baerum-adult', { heldAs: held!.id })
    await takeHeldComplaints(means, { authorityId: 'baerum', caseId: caseId! })
    assert.deepEqual(
      (await there()).map((each) => [each.complainantIs, each.hasMandate, each.receivedOn, each.wrong]),
      [['proxy', false, world.daysFrom(40), words.wrong]],
    )
    const after = await form('new-baerum', inquiryId)
    assert.deepEqual([after.sentOn, after.openComplaintId], [world.daysFrom(40), null])
  })

  test('[complaint-held] what was added before is no complaint: neither in the way of one, nor taken into a case as one', async () => {
    const inquiryId = await send('new-baerum', { ...aboutIvar, birthDate: '02.03.1953' })
    await pressed(world, addToInquiry, 'new-baerum', { inquiryId, text: 'Han falt igjen.' })
    const kept = () => inBaerum((db) => findHeldComplaints(db, [inquiryId]))
    assert.deepEqual(await kept(), [])
    assert.equal((await form('new-baerum', inquiryId)).sentOn, null)
    assert.ok('done' in (await complain('new-baerum', inquiryId)))
    assert.deepEqual(
      (await kept()).map(({ complaint }) => complaint.wrong),
      [words.wrong],
    )
  })

  test('not another’s inquiry, and not one that is answered', async () => {
    const inquiryId = await send('new-baerum')
    for (const who of ['kari-mor', 'unit-baerum-adult', 'unit-sandnes'] as const)
      assert.ok('denied' in (await complain(who, inquiryId)), who)
    await inBaerum((db) =>
      db.updateTable('inquiry').set({ state: 'answered' }).where('id', '=', inquiryId).execute(),
    )
    assert.deepEqual(await complain('new-baerum', inquiryId), { refused: 'answered_already' })
  })

  test('[closed-unanswered] on a case that closed without a decision: that is no answer', async () => {
    const inquiryId = await send('new-baerum', { ...aboutIvar, birthDate: '04.03.1951' })
    await pressed(world, openCase, 'unit-baerum-adult', { inquiryId })
    const { caseId } = await at(inquiryId)
    await pressed(world, closeCase, 'unit-baerum-adult', {
      caseId: caseId!,
      ground: 'moved',
      reason: 'Flyttet.',
    })
    const { state } = await at(inquiryId)
    assert.equal(state, 'answered', 'the asker was told that it is closed')
    assert.equal((await form('new-baerum', inquiryId)).sentOn, null)
    assert.ok('done' in (await complain('new-baerum', inquiryId)))
    const { personId } = await at(inquiryId)
    assert.deepEqual(await inBaerum((db) => findComplaintsOfPerson(db, personId!)), [])
    const [held] = await inBaerum((db) => findHeldComplaints(db, [inquiryId]))
    await pressed(world, takeInHeld, 'unit-baerum-adult', { heldAs: held!.id })
    assert.deepEqual(
      (await inBaerum((db) => findComplaintsOfPerson(db, personId!))).map((each) => each.caseId),
      [caseId],
    )
  })

  test('stale words are refused as stale', async () => {
    const inquiryId = await send('new-baerum')
    const { version } = await at(inquiryId)
    assert.deepEqual(await complain('new-baerum', inquiryId, { version: version + 1 }), { stale: true })
  })
})
