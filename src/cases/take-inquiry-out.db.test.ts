import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { receiveInquiry } from '../../demo/cases.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { findInquiry } from '../inquiries/index.ts'
import { findCaseSteps } from './case-step-store.ts'
import { findEventsOfCase } from './history-store.ts'
import { openCase } from './open-case.ts'
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
})
