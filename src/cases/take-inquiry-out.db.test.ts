import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { receiveInquiry } from '../../demo/cases.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { answerInquiriesOfCase, findInquiry } from '../inquiries/index.ts'
import { findCaseSteps } from './case-step-store.ts'
import { getCase, updateCase } from './case-store.ts'
import { findEventsOfCase } from './history-store.ts'
import { openCase } from './open-case.ts'
import { insertRedecision } from './redecision-store.ts'
import { takeInquiryOut } from './take-inquiry-out.ts'
import { done, hanneAsks, openedCase, press } from './test/case-world.ts'

describe('an inquiry that does not belong in a case', () => {
  let world: TestWorld
  const unit = 'unit-sandnes'
  const reason = 'Nummeret var feil.'
  before(async () => {
    world = await testWorld()
  })
  const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('sandnes', work)

  test('is taken out with a reason, by the unit alone, once; it waits again as it was received', async () => {
    const caseId = await openedCase(world, hanneAsks)
    const [first] = await inside((db) =>
      db.selectFrom('inquiry').select('id').where('caseId', '=', caseId).execute(),
    )
    const fields = { caseId, inquiryId: first!.id, reason }
    assert.deepEqual(await press(world, takeInquiryOut, unit, fields), { refused: 'only_inquiry' })
    const inquiryId = await receiveInquiry(world, { ...hanneAsks, key: 'test-hanne-second' })
    const before = (await inside((db) => findInquiry(db, inquiryId)))!
    if (before.state === 'received') await done(world, openCase, unit, { inquiryId })
    const out = { caseId, inquiryId, reason, submissionId: randomUUID() }
    for (const who of ['unit-baerum', 'hanne', 'nobody'] as const)
      assert.ok('denied' in (await press(world, takeInquiryOut, who, out)), who)
    assert.deepEqual(await press(world, takeInquiryOut, unit, { ...out, reason: '' }), {
      invalid: { reason: 'required' },
    })
    assert.deepEqual(await press(world, takeInquiryOut, unit, { ...out, version: '99' }), { stale: true })
    await done(world, takeInquiryOut, unit, out)
    assert.ok('doneBefore' in (await press(world, takeInquiryOut, unit, out)))
    const again = { caseId, inquiryId, reason }
    assert.deepEqual(await press(world, takeInquiryOut, unit, again), { refused: 'inquiry_not_here' })
    const after = (await inside((db) => findInquiry(db, inquiryId)))!
    assert.deepEqual(
      [after.state, after.caseId, after.personId, after.answerDue],
      ['received', null, world.ids.person.hanne, before.answerDue],
    )
    const steps = await inside((db) => findCaseSteps(db, caseId))
    assert.deepEqual([steps[0]?.act, steps[0]?.reason], ['take_inquiry_out', reason])
    const events = await inside((db) => findEventsOfCase(db, world.ids.person.hanne, caseId))
    assert.ok(events.some(({ type }) => type === 'inquiry_taken_out'))
    await done(world, openCase, unit, { inquiryId })
    assert.equal((await inside((db) => findInquiry(db, inquiryId)))?.caseId, caseId)
    // Sent by one who is nothing to her here: of nobody until the unit has said who it is about
    await inside((db) =>
      db
        .updateTable('inquiry')
        .set({ senderKey: null, senderKind: 'next_of_kin' })
        .where('id', '=', inquiryId)
        .execute(),
    )
    await done(world, takeInquiryOut, unit, { caseId, inquiryId, reason })
    const stranger = (await inside((db) => findInquiry(db, inquiryId)))!
    assert.deepEqual([stranger.state, stranger.personId, stranger.personToldAt], ['received', null, null])
  })

  test('[case-as-before] one that took the case up anew leaves it as it was: decided, with its clocks; others are heeded', async () => {
    const then = { today: world.daysFrom(-5) }
    const story = {
      ...hanneAsks,
      key: 'test-hanne-before',
      authority: 'baerum',
      unit: 'ke-baerum-voksen',
    } as const
    const handler = 'unit-baerum-adult'
    const adult = { ...story, handler, person: 'gunnar', givenName: 'Gunnar' } as const
    const caseId = await openedCase(world, adult)
    const inBaerum = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
      world.database.transaction('baerum', work)
    const at = () =>
      inBaerum(async (db) => {
        const file = await getCase(db, caseId)
        const { state, receivedOn, answerDue, interimDue, interimSentOn, newDate, facts } = file
        return { state, receivedOn, answerDue, interimDue, interimSentOn, newDate, facts }
      })
    // Decided five days ago, after an interim reply
    await inBaerum(async (db) => {
      await answerInquiriesOfCase(db, caseId, world.asked('nobody', then).now, '')
      const told = { interimSentOn: world.daysFrom(-8), newDate: world.daysFrom(3) }
      await updateCase(db, caseId, { state: 'decided', ...told })
    })
    const before = await at()
    const takes = async (key: string, receivedDaysAgo: number) => {
      const inquiryId = await receiveInquiry(world, { ...adult, key, receivedDaysAgo, asksFor: ['plan'] })
      await done(world, openCase, handler, { inquiryId })
      return inquiryId
    }
    const wrong = await takes('test-wrong-one', 3)
    const anew = await at()
    assert.deepEqual(
      [anew.state, anew.receivedOn, anew.interimSentOn, anew.newDate, anew.facts.wantsPlan],
      ['under_assessment', world.daysFrom(-3), null, null, 'yes'],
    )
    await done(world, takeInquiryOut, handler, { caseId, inquiryId: wrong, reason })
    assert.deepEqual(await at(), before)
    const { personId } = await inBaerum((db) => getCase(db, caseId))
    const said = await inBaerum((db) => findEventsOfCase(db, personId, caseId))
    assert.ok(said.some(({ type }) => type === 'case_as_before'))
    assert.equal((await inBaerum((db) => findCaseSteps(db, caseId)))[0]?.act, 'as_before')

    const first = await takes('test-wrong-two', 3)
    const second = await takes('test-right-one', 1)
    await done(world, takeInquiryOut, handler, { caseId, inquiryId: first, reason })
    const still = await at()
    assert.deepEqual([still.state, still.receivedOn], ['under_assessment', world.daysFrom(-1)])
    await done(world, takeInquiryOut, handler, { caseId, inquiryId: second, reason })
    assert.deepEqual(await at(), before, 'nobody asks any more')

    // A complaint upheld while it was under work: the new decision is owed, whoever else asked
    const third = await takes('test-wrong-three', 1)
    const { id: complaintId } = await inBaerum((db) =>
      db
        .insertInto('complaint')
        .values({
          authorityId: 'baerum',
          personId,
          caseId,
          wrong: 'Nei.',
          complainantName: 'Gunnar',
          complainantIs: 'self',
          receivedAs: 'oral',
          receivedOn: world.day,
          recordedAt: new Date(),
        })
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
    await inBaerum((db) =>
      insertRedecision(db, 'baerum', {
        caseId,
        complaintId,
        decisionId: null,
        order: 'in_favour',
        binds: [],
        complainedOn: world.day,
        orderedAt: new Date(),
        dueOn: world.daysFrom(28),
      }),
    )
    await done(world, takeInquiryOut, handler, { caseId, inquiryId: third, reason })
    assert.equal((await at()).state, 'under_assessment')
  })
})
