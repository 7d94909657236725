import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeInquiry } from '../../demo/write-inquiry.ts'
import { followInquiry } from '../inquiries/follow-inquiry.ts'
import { getFollowed } from '../inquiries/get-followed.ts'
import { getReceipt } from '../inquiries/get-receipt.ts'
import { getSentInquiry } from '../inquiries/get-sent-inquiry.ts'
import { getInquiry } from '../inquiries/index.ts'
import { aboutIvar } from '../inquiries/test/about-ivar.ts'
import { withdrawFollowed } from '../inquiries/withdraw-followed.ts'
import { withdrawInquiry } from '../inquiries/withdraw-inquiry.ts'
import { findNotices } from '../messages/index.ts'
import { type Asked, isDenied } from '../platform/asked.ts'
import { closeTakenBack } from './close-case.ts'
import { getCasePage } from './get-case.ts'
import { getOwnCase } from './get-own-case.ts'
import { goOnWithCase } from './go-on-with-case.ts'
import { issueDecision } from './issue-decision.ts'
import { openCase } from './open-case.ts'
import { saveAssessment } from './save-assessment.ts'
import { saveDecisionDraft } from './save-decision-draft.ts'
import { regretTakeBack, takeBackCase } from './take-back-case.ts'
import { assessmentOf, done, hanneAsks, notFound, openedCase, press, words } from './test/case-world.ts'

const unit = 'unit-sandnes'

describe('[case-taken-back] a case is taken back while it is assessed', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  const taken = async (caseId: string) => {
    const page = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(page))
    return page.takenBack
  }
  const own = async (caseId: string) => {
    const page = await getOwnCase.run(world.database, world.asked('hanne'), { caseId })
    assert.ok(!isDenied(page))
    return page
  }
  const notices = async (who: 'hanne' | typeof unit) =>
    world.database.transaction('sandnes', async (db) => {
      const { actor } = world.asked(who)
      return actor.kind === 'nobody' ? [] : (await findNotices(db, actor)).map(({ kind }) => kind)
    })
  const reason = 'Jeg klarer meg.'

  test('by the person: told to the unit, nothing closes, no decision goes out; closed by own wish, and told', async () => {
    const caseId = await openedCase(world, hanneAsks)
    await done(world, saveAssessment, unit, { caseId, ...assessmentOf('coordinator') })
    await done(world, saveDecisionDraft, unit, { caseId, ...words })
    assert.deepEqual(await press(world, takeBackCase, 'nils', { caseId, reason }), notFound)
    assert.deepEqual(await press(world, takeBackCase, unit, { caseId, reason }), notFound)
    assert.deepEqual(await press(world, closeTakenBack, unit, { caseId, reason }), {
      refused: 'not_in_this_state',
    })
    await done(world, takeBackCase, 'hanne', { caseId, reason })
    assert.deepEqual(await press(world, takeBackCase, 'hanne', { caseId, reason }), {
      refused: 'taken_back_already',
    })
    assert.ok((await notices(unit)).includes('case_taken_back'))
    assert.deepEqual([(await taken(caseId))?.askedAs, (await taken(caseId))?.reason], ['self', reason])
    assert.deepEqual(await press(world, issueDecision, unit, { caseId }), { refused: 'take_back_waits' })
    const mine = await own(caseId)
    assert.deepEqual(
      [mine.state, mine.takeBack.isMine, mine.takeBack.canAsk],
      ['under_assessment', true, false],
    )
    assert.deepEqual(await press(world, closeTakenBack, 'unit-baerum', { caseId, reason }), notFound)
    await done(world, closeTakenBack, unit, { caseId, reason: 'Du trakk saken.' })
    assert.equal(await taken(caseId), null)
    assert.equal((await own(caseId)).closed?.reason, 'Du trakk saken.')
    assert.ok((await notices('hanne')).includes('case_closed'))
    assert.deepEqual(await press(world, takeBackCase, 'hanne', { caseId }), { refused: 'not_in_this_state' })
  })

  test('she wants it after all, or the unit says why it goes on: she is told', async () => {
    const caseId = await openedCase(world, { ...hanneAsks, key: 'test-hanne-2' })
    assert.deepEqual(await press(world, regretTakeBack, 'hanne', { caseId }), {
      refused: 'not_in_this_state',
    })
    await done(world, takeBackCase, 'hanne', { caseId })
    await done(world, regretTakeBack, 'hanne', { caseId })
    assert.equal(await taken(caseId), null)
    await done(world, takeBackCase, 'hanne', { caseId })
    await done(world, goOnWithCase, unit, { caseId, reason: 'Vi snakket om det.' })
    assert.equal((await own(caseId)).takeBack.goesOn?.reason, 'Vi snakket om det.')
    assert.ok((await notices('hanne')).includes('case_goes_on'))
    assert.deepEqual(await press(world, goOnWithCase, unit, { caseId, reason }), {
      refused: 'not_in_this_state',
    })
  })

  test('on the page of her inquiry: the case goes too, and the page does not say so', async () => {
    const hanne = world.asked('hanne')
    const inquiryId = await writeInquiry(world.database, hanne, {
      senderKind: 'self',
      asksFor: ['plan'],
      need: 'Jeg vil ha en plan.',
      senderName: 'Hanne',
    })
    const inquiry = await world.database.transaction('sandnes', (db) => getInquiry(db, inquiryId))
    assert.ok(inquiry.caseId, 'her open case takes it in')
    const page = await getSentInquiry.run(world.database, hanne, { inquiryId })
    assert.ok(!isDenied(page))
    assert.equal(page.canWithdraw, true)
    assert.ok(!('takesBack' in page), 'what comes of it is told to nobody here')
    await done(world, withdrawInquiry, 'hanne', { inquiryId, reason })
    assert.equal((await taken(inquiry.caseId))?.reason, reason)
  })

  test('who only reported for another takes back what they wrote; by code nothing shows that there is a case', async () => {
    const asked: Asked = {
      ...world.asked('nobody', { authority: 'sandnes' }),
      draftOwner: { key: 'c:take-back', isSignedIn: false },
    }
    const inquiryId = await writeInquiry(world.database, asked, aboutIvar)
    const got = await getReceipt.run(world.database, asked, {})
    assert.ok('receipt' in got && got.receipt)
    const { reference, code } = got.receipt
    await followInquiry.run(world.database, asked, { reference, code }, () => '')
    const seen = async () => {
      const page = await getFollowed.run(world.database, asked, {})
      assert.ok('status' in page && page.status)
      return page.status
    }
    const before = await seen()
    const { caseId } = await done(world, openCase, unit, { inquiryId })
    assert.deepEqual(await seen(), before, 'opened or not, it is the same page')
    assert.equal(before.canWithdraw, true)
    const taking = await withdrawFollowed.run(world.database, asked, { reason }, () => '')
    assert.ok('done' in taking)
    assert.equal((await seen()).state, 'withdrawn')
    const page = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(page))
    assert.deepEqual([page.takenBack, page.case.state], [null, 'under_assessment'])
    assert.equal(page.inquiries[0]?.state, 'withdrawn')
  })
})
