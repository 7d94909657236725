import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { receiveInquiry } from '../../demo/cases.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { judgeInTime } from '../complaints/judge-complaint.ts'
import { answerComplaint, reconsiderComplaint } from '../complaints/reconsider-complaint.ts'
import { recordComplaint } from '../complaints/record-complaint.ts'
import { answerInquiry } from '../inquiries/answer-inquiry.ts'
import { addSealed, findAttachments, readAttachment } from '../inquiries/attachment-store.ts'
import { findByOrigin, findInquiriesOfCase } from '../inquiries/inquiry-store.ts'
import { carryInquiryOver, confirmCarriedOver } from '../inquiries/tasks.ts'
import { isDenied } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import { askForInformation } from './ask-for-information.ts'
import { findCaseSteps } from './case-step-store.ts'
import { findCase, findCaseOfPerson } from './case-store.ts'
import { closeTakenBack } from './close-case.ts'
import { getCasePage } from './get-case.ts'
import { getDecisionDraft } from './get-decision-draft.ts'
import { getOwnCase } from './get-own-case.ts'
import { issueDecision } from './issue-decision.ts'
import { openCase } from './open-case.ts'
import { saveAssessment } from './save-assessment.ts'
import { saveDecisionDraft } from './save-decision-draft.ts'
import { sendCaseAway } from './send-case-away.ts'
import { sendInterimReply } from './send-interim-reply.ts'
import { regretTakeBack, takeBackCase } from './take-back-case.ts'
import {
  assessmentOf,
  done,
  type Fields,
  hanneAsks,
  kariAsks,
  openedCase,
  press,
  words,
} from './test/case-world.ts'
import { takeBackTransfer } from './transfer-case.ts'
import { findTransfersOfCase, isOnItsWay } from './transfer-store.ts'

describe('[transfer-lifecycle] a case sent to another authority', () => {
  let world: TestWorld
  const house = () => ({ database: world.database, clock: { now: () => world.asked('nobody').now } })
  const yes = {
    toAuthorityId: 'sandnes',
    reason: 'Familien har flyttet.',
    agreed: 'Kari sa ja på telefon.',
    keepsCase: 'yes', // for a hospital alone: what a municipality sends goes whole
  }

  before(async () => {
    world = await testWorld()
  })

  const pageOf = async (who: 'unit-baerum' | 'unit-sandnes', caseId: string) => {
    const page = await getCasePage.run(world.database, world.asked(who), { caseId })
    assert.ok(!isDenied(page))
    return page
  }
  const inBaerum = <T>(read: (db: Parameters<typeof findCase>[0]) => Promise<T>) =>
    world.database.transaction('baerum', read)
  const inSandnes = <T>(read: (db: Parameters<typeof findCase>[0]) => Promise<T>) =>
    world.database.transaction('sandnes', read)

  /** Sent, and carried over. */
  async function carried(caseId: string) {
    await done(world, sendCaseAway, 'unit-baerum', { caseId, ...yes })
    const [transfer] = (await pageOf('unit-baerum', caseId)).transfers
    const payload = { authorityId: 'baerum', inquiryId: transfer!.inquiryId! }
    await carryInquiryOver(house(), payload)
    await carryInquiryOver(house(), payload)
    await confirmCarriedOver(house(), payload)
    const there = (await inSandnes((db) => findByOrigin(db, 'baerum', payload.inquiryId)))!
    return { transfer: transfer!, payload, there }
  }

  test('needs another authority, a reason, and who said yes to it', async () => {
    const caseId = await openedCase(world, kariAsks)
    const send = (fields: Fields, who: Parameters<typeof press>[2] = 'unit-baerum') =>
      press(world, sendCaseAway, who, { caseId, ...yes, ...fields })
    assert.deepEqual(await send({ agreed: '' }), { invalid: { agreed: 'required' } })
    assert.deepEqual(await send({ reason: '' }), { invalid: { reason: 'required' } })
    for (const toAuthorityId of ['', 'baerum', 'nowhere'])
      assert.deepEqual(await send({ toAuthorityId }), { refused: 'choose', field: 'toAuthorityId' })
    for (const who of ['kari-mor', 'unit-sandnes', 'nobody'] as const)
      assert.ok(isDenied(await send({}, who)), who)
    assert.deepEqual((await pageOf('unit-baerum', caseId)).transfers, [])
  })

  test('goes with what was asked, and is the sender’s until a case is opened there', async () => {
    const { id: caseId } = (await inBaerum((db) => findCaseOfPerson(db, world.ids.person.ada)))!
    const { transfer, payload, there } = await carried(caseId)
    assert.deepEqual(await press(world, sendCaseAway, 'unit-baerum', { caseId, ...yes }), {
      refused: 'already_sent_on',
    })
    assert.deepEqual(await press(world, takeBackTransfer, 'unit-baerum', { transferId: transfer.id }), {
      refused: 'not_in_this_state',
    })
    assert.equal(transfer.toName, 'Sandnes kommune')
    assert.equal(transfer.agreed, yes.agreed)
    assert.equal(there.need, kariAsks.need)
    assert.equal(there.senderKind, 'unit')
    assert.match(there.senderRole, /Bærum/)
    assert.equal(there.state, 'received')
    assert.ok(there.history.some((line) => line.what === 'passed_on' && line.text === yes.reason))
    assert.notEqual((await inBaerum((db) => findCase(db, caseId)))!.state, 'closed')
    const own = await getOwnCase.run(world.database, world.asked('kari-mor'), { caseId })
    assert.ok(!isDenied(own))
    assert.deepEqual(
      own.transfers.map(({ to, state }) => [to, state]),
      [['Sandnes kommune', 'sent']],
    )

    assert.equal(own.takenBy, null, 'not before they say yes')
    await done(world, askForInformation, 'unit-baerum', {
      caseId,
      question: 'Når flytter dere?',
      answerBy: world.daysFrom(10),
    })
    const { caseId: thereId } = await done(world, openCase, 'unit-sandnes', { inquiryId: there.id })
    const told = await kariTold()
    for (let time = 0; time < 2; time++) await confirmCarriedOver(house(), payload)
    const file = (await inBaerum((db) => findCase(db, caseId)))!
    assert.equal(file.state, 'closed')
    assert.equal(file.closedOn, world.day)
    assert.match(file.closedReason, /Sandnes kommune/)
    const [settled] = (await pageOf('unit-baerum', caseId)).transfers
    assert.equal(settled!.state, 'accepted')
    const closed = await getOwnCase.run(world.database, world.asked('kari-mor'), { caseId })
    assert.ok(!isDenied(closed))
    assert.deepEqual(closed.takenBy?.name, 'Sandnes kommune')
    assert.deepEqual(closed.requests, [], 'nothing is waited for in a closed case')
    const [asked] = await inBaerum((db) => findInquiriesOfCase(db, caseId))
    assert.equal(asked!.state, 'answered')
    assert.equal(asked!.answer, '', 'where it is, is shown to who may learn it')
    assert.ok((await kariTold()) > told, 'the family is told, once')

    const newDate = world.daysFrom(60)
    const reply = { caseId: thereId, reason: 'Vi venter på skolen.', newDate, meanwhile: '' }
    await done(world, sendInterimReply, 'unit-sandnes', reply)
    await confirmCarriedOver(house(), payload)
    const after = await getOwnCase.run(world.database, world.asked('kari-mor'), { caseId })
    assert.ok(!isDenied(after))
    assert.equal(after.transfers[0]!.answerDue, newDate, '[new-date-goes-along]')
    assert.equal((await pageOf('unit-baerum', caseId)).transfers[0]!.answerDue, newDate)
  })

  test('is not decided while it is on its way; one decided all the same is closed when it is opened there', async () => {
    const caseId = await openedCase(world, { ...kariAsks, key: 'test-jonas', person: 'jonas' })
    await done(world, saveAssessment, 'unit-baerum', { caseId, ...assessmentOf('coordinator') })
    await done(world, saveDecisionDraft, 'unit-baerum', { caseId, ...words })
    const { payload, there } = await carried(caseId)
    for (const who of ['unit-baerum', 'leader-baerum'] as const)
      assert.deepEqual(await press(world, issueDecision, who, { caseId }), { refused: 'sent_on_waits' })
    const draft = await getDecisionDraft.run(world.database, world.asked('unit-baerum'), { caseId })
    assert.ok(!isDenied(draft) && draft.missing === 'sent_on_waits', 'said before it is pressed')
    await inBaerum((db) =>
      (db as Db).updateTable('caseFile').set({ state: 'decided' }).where('id', '=', caseId).execute(),
    )
    await done(world, openCase, 'unit-sandnes', { inquiryId: there.id })
    await confirmCarriedOver(house(), payload)
    const file = (await inBaerum((db) => findCase(db, caseId)))!
    assert.deepEqual([file.state, file.closedOn], ['closed', world.day])
    assert.deepEqual((await inBaerum((db) => findCaseSteps(db, caseId)))[0]!.act, 'close')
  })

  test('[case-taken-back] is not sent while somebody asks to drop it; asked after it was sent, the case stays here for that', async () => {
    const caseId = await openedCase(world, {
      ...kariAsks,
      key: 'test-amina',
      person: 'amina',
      givenName: 'Amina',
      familyName: 'Stjernedryss',
      sender: { who: 'hodan-mor', kind: 'parent', name: 'Hodan Stjernedryss' },
    })
    const takenBack = async () => (await pageOf('unit-baerum', caseId)).takenBack?.reason
    const asks = { caseId, reason: 'Vi vil ikke likevel.' }
    await done(world, takeBackCase, 'hodan-mor', asks)
    assert.deepEqual(await press(world, sendCaseAway, 'unit-baerum', { caseId, ...yes }), {
      refused: 'take_back_waits',
    })
    await done(world, regretTakeBack, 'hodan-mor', { caseId })
    const { payload, there } = await carried(caseId)
    await done(world, takeBackCase, 'hodan-mor', asks)
    await done(world, openCase, 'unit-sandnes', { inquiryId: there.id })
    await confirmCarriedOver(house(), payload)
    assert.notEqual((await inBaerum((db) => findCase(db, caseId)))!.state, 'closed')
    assert.equal(await takenBack(), asks.reason)
    await done(world, closeTakenBack, 'unit-baerum', { caseId, reason: 'Dere trakk saken.' })
    assert.equal(await takenBack(), undefined)
  })

  test('notified on, it is decided here as before: the case itself is not on its way', () => {
    assert.equal(isOnItsWay({ state: 'sent', keepsCase: true }), false)
  })

  test('answered there without a case is a no: it stays, and its handler is told', async () => {
    const caseId = await openedCase(world, {
      ...kariAsks,
      key: 'test-emil',
      person: 'emil',
      givenName: 'Emil',
      familyName: 'Bjørkeløvdal',
    })
    const { payload, there } = await carried(caseId)
    const told = await handlerTold()
    await done(world, answerInquiry, 'unit-sandnes', {
      inquiryId: there.id,
      answer: 'Hører ikke hit.',
      isOpen: 'yes',
    })
    for (let time = 0; time < 2; time++) await confirmCarriedOver(house(), payload)
    const [settled] = (await pageOf('unit-baerum', caseId)).transfers
    assert.equal(settled!.state, 'declined')
    assert.match(settled!.answerWords, /Sandnes kommune/)
    assert.equal((await inBaerum((db) => findCase(db, caseId)))!.state, 'under_assessment')
    assert.equal(await handlerTold(), told + 1)
    assert.ok(
      'done' in (await press(world, sendCaseAway, 'unit-baerum', { caseId, ...yes })),
      'may be sent again',
    )
  })

  test('files and letters go along, and are read there', async () => {
    const caseId = await openedCase(world, { ...hanneAsks, key: 'test-hanne-moves' })
    await done(world, sendInterimReply, 'unit-sandnes', {
      caseId,
      reason: 'Vi venter på sykehuset.',
      newDate: world.daysFrom(30),
      meanwhile: '',
    })
    await done(world, sendCaseAway, 'unit-sandnes', { caseId, ...yes, toAuthorityId: 'baerum' })
    const [sent] = await inSandnes((db) => findTransfersOfCase(db, caseId))
    const payload = { authorityId: 'sandnes', inquiryId: sent!.inquiryId! }
    await carryInquiryOver(house(), payload)
    await inBaerum(async (db) => {
      const there = (await findByOrigin(db, 'sandnes', payload.inquiryId))!
      const [letter, ...more] = await findAttachments(db, there.id)
      assert.equal(more.length, 0)
      assert.equal(letter!.name, 'Foreløpig svar.pdf')
      const bytes = await readAttachment(db, world.secrets, there.id, letter!.id)
      assert.equal(bytes!.subarray(0, 5).toString(), '%PDF-')
    })
  })

  test('files and letters go along again, after a no, and to the same one too', async () => {
    const { id: caseId } = (await inSandnes((db) => findCaseOfPerson(db, world.ids.person.hanne)))!
    const [asked] = await inSandnes((db) => findInquiriesOfCase(db, caseId))
    await world.database.transaction('sandnes', (db) =>
      addSealed(db, 'sandnes', asked!.id, {
        name: 'Epikrise.pdf',
        contentType: 'application/pdf',
        size: 5,
        addedAt: world.asked('nobody').now,
        checked: null,
        kind: '',
        additionId: null,
        content: world.secrets.encryptBytes(Buffer.from('%PDF-')),
      }),
    )
    const decline = async () => {
      const sent = (await inSandnes((db) => findTransfersOfCase(db, caseId))).find(
        ({ state }) => state === 'sent',
      )
      const payload = { authorityId: 'sandnes', inquiryId: sent!.inquiryId! }
      await carryInquiryOver(house(), payload)
      const there = (await inBaerum((db) => findByOrigin(db, 'sandnes', payload.inquiryId)))!
      const files = await inBaerum((db) => findAttachments(db, there.id))
      const no = { inquiryId: there.id, answer: 'Hører ikke hit.', isOpen: 'yes' }
      await done(world, answerInquiry, 'unit-baerum-adult', no)
      await confirmCarriedOver(house(), payload)
      return files.map(({ name }) => name)
    }
    await decline()
    for (let time = 0; time < 2; time++) {
      await done(world, sendCaseAway, 'unit-sandnes', { caseId, ...yes, toAuthorityId: 'baerum' })
      assert.deepEqual(await decline(), ['Epikrise.pdf', 'Foreløpig svar.pdf'])
    }
  })

  test('a hospital notifies the municipality and keeps its own case: both have one, and both clocks are seen', async () => {
    const hospital = { authority: 'fjordsykehuset' } as const
    const inHospital = <T>(read: (db: Parameters<typeof findCase>[0]) => Promise<T>) =>
      world.database.transaction('fjordsykehuset', read)
    const inquiryId = await receiveInquiry(world, {
      ...hanneAsks,
      ...hospital,
      key: 'test-knut',
      unit: 'ke-fjord',
      handler: 'unit-fjord',
      person: 'knut',
      givenName: 'Knut',
      sender: { who: 'knut', kind: 'self', name: 'Knut' },
    })
    const { caseId } = await done(world, openCase, 'unit-fjord', { inquiryId }, hospital)
    const { state } = (await inHospital((db) => findCase(db, caseId)))!
    const notify = (fields: Fields = {}) =>
      press(world, sendCaseAway, 'unit-fjord', { caseId, ...yes, ...fields }, hospital)
    assert.ok('done' in (await notify()))
    assert.deepEqual(await notify(), { refused: 'already_sent_on' }, 'the same one is not notified twice')
    assert.ok('done' in (await notify({ toAuthorityId: 'batsfjord' })), 'but another may be')
    const read = async () => {
      const page = await getCasePage.run(world.database, world.asked('unit-fjord', hospital), { caseId })
      assert.ok(!isDenied(page))
      return page.transfers.find(({ toAuthorityId }) => toAuthorityId === 'sandnes')!
    }
    const payload = { authorityId: 'fjordsykehuset', inquiryId: (await read()).inquiryId! }
    assert.equal((await read()).receivedAt, null)
    await carryInquiryOver(house(), payload)
    await confirmCarriedOver(house(), payload)
    assert.ok((await read()).receivedAt)
    assert.ok((await read()).answerDue! > world.day)
    const there = (await inSandnes((db) => findByOrigin(db, 'fjordsykehuset', payload.inquiryId)))!
    await done(world, openCase, 'unit-sandnes', { inquiryId: there.id })
    await confirmCarriedOver(house(), payload)
    assert.equal((await read()).state, 'accepted')
    assert.equal((await inHospital((db) => findCase(db, caseId)))!.state, state, 'it goes on here')
  })

  describe('[decided-anew] while a complaint is to be answered here', () => {
    const jonas = {
      key: 'test-owed',
      person: 'jonas',
      givenName: 'Jonas',
      familyName: 'Multetuvebakk',
      sender: { who: 'jonas', kind: 'self', name: 'Jonas Multetuvebakk' },
    } as const
    let caseId: string
    const complains = async () => {
      const { complaintId } = await done(world, recordComplaint, 'unit-baerum', {
        caseId,
        complainantName: 'Jonas Multetuvebakk',
        complainantIs: 'self',
        receivedAs: 'oral',
        receivedOn: world.day.split('-').reverse().join('.'),
        wrong: 'Jeg har ikke fått svar.',
      })
      return complaintId
    }
    const upheld = async (complaintId: string) => {
      await done(world, judgeInTime, 'unit2-baerum', { complaintId })
      await done(world, reconsiderComplaint, 'unit2-baerum', { complaintId, assessment: 'Vi er sene.' })
      await done(world, answerComplaint, 'unit2-baerum', {
        complaintId,
        answer: 'in_favour',
        statement: 'Vi avgjør nå.',
      })
    }
    const away = () => press(world, sendCaseAway, 'unit-baerum', { caseId, ...yes })
    const here = () => new RegExp(`min-sak/${caseId}`)
    const fileHere = async () => (await inBaerum((db) => findCase(db, caseId)))!

    test('it is not sent away: neither the complaint nor the decision that is owed is known there', async () => {
      caseId = await openedCase(world, { ...kariAsks, ...jonas })
      const complaintId = await complains()
      assert.deepEqual(await away(), { refused: 'complaint_goes_on' })
      await upheld(complaintId)
      assert.deepEqual(await away(), { refused: 'decision_is_owed' })
      assert.deepEqual((await pageOf('unit-baerum', caseId)).transfers, [])
    })

    test('upheld while it was on its way, it stays here until it is decided, also once it is opened there', async () => {
      await world.database.transaction('baerum', (db) =>
        db
          .updateTable('redecision')
          .set({ doneAt: world.asked('nobody').now })
          .where('caseId', '=', caseId)
          .execute(),
      )
      const { payload, there } = await carried(caseId)
      await upheld(await complains())
      const before = await noticesTo('case_sent_on', here())
      await done(world, openCase, 'unit-sandnes', {
        inquiryId: there.id,
        who: 'another',
        anotherReason: 'Prøve',
      })
      await confirmCarriedOver(house(), payload)
      assert.notEqual((await fileHere()).state, 'closed')
      const page = await pageOf('unit-baerum', caseId)
      assert.deepEqual([page.transfers[0]?.state, page.decideAnew.length], ['accepted', 1])
      assert.equal(await noticesTo('case_sent_on', here()), before, 'nobody is told that it went')
      assert.ok((await noticesTo('case_also_elsewhere', here())) > 0, 'but that there is one there too')
    })
  })

  const noticesTo = async (kind: string, href: RegExp) =>
    (await inBaerum((db) => db.selectFrom('notice').select(['kind', 'href']).execute())).filter(
      (each) => each.kind === kind && href.test(each.href),
    ).length
  const kariTold = () => noticesTo('case_sent_on', /min-sak/)
  const handlerTold = () => noticesTo('case_offer_answered', /saker/)
})
