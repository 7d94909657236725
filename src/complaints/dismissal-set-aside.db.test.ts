import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { getCasePage } from '../cases/get-case.ts'
import { issueDecision } from '../cases/issue-decision.ts'
import { openDecision } from '../cases/open-decision.ts'
import { saveAssessment } from '../cases/save-assessment.ts'
import { saveDecisionDraft } from '../cases/save-decision-draft.ts'
import { assessmentOf, done, hanneAsks, openedCase, press, words } from '../cases/test/case-world.ts'
import { isDenied } from '../platform/asked.ts'
import { contestDismissal } from './answer-as-party.ts'
import { getComplaint } from './get-complaint.ts'
import { getComplaintAsParty } from './get-complaint-as-party.ts'
import { dismissComplaint } from './judge-complaint.ts'
import { answerComplaint, reconsiderComplaint } from './reconsider-complaint.ts'
import { sendComplaint } from './send-complaint.ts'
import { recordOutcome, sendOn } from './send-on.ts'

// Hanne complains, is dismissed, complains of that, and the appeal body answers. The leader is the other hand.

const leader = 'leader-sandnes'
let world: TestWorld
const on = (day: number) => ({ today: world.daysFrom(day), time: '09:00' })
const typed = (day: number) => world.daysFrom(day).split('-').reverse().join('.')

/** Sent on as a dismissal that is complained about, on the third day. */
async function contested() {
  world = await testWorld()
  const caseId = await openedCase(world, hanneAsks)
  const unit = 'unit-sandnes'
  await done(
    world,
    saveAssessment,
    unit,
    { caseId, ...assessmentOf('coordinator', ['complex', 'long_term']) },
    on(0),
  )
  await done(world, saveDecisionDraft, unit, { caseId, ...words }, on(0))
  const { decisionId } = await done(world, issueDecision, unit, { caseId }, on(0))
  await done(world, openDecision, 'hanne', { decisionId }, on(0))
  const fields = { decisionId, wrong: 'Jeg klarer ikke alt selv.', sign: 'yes' }
  const { complaintId } = await done(world, sendComplaint, 'hanne', fields, on(1))
  const ground = { ground: 'no_right', reason: 'Vi mener du ikke kan klage på dette.' }
  await done(world, dismissComplaint, leader, { complaintId, ...ground }, on(1))
  await done(world, contestDismissal, 'hanne', { complaintId, why: 'Det kan jeg.' }, on(2))
  await done(world, sendOn, leader, { complaintId, sentOn: typed(3) }, on(3))
  return { caseId, complaintId }
}

describe('a dismissal that the appeal body answers', () => {
  let told: Awaited<ReturnType<typeof contested>>
  const records = (outcome: string, who: ActorKey = leader) => {
    const fields = {
      complaintId: told.complaintId,
      outcome,
      outcomeOn: typed(40),
      outcomeNote: 'Den skal behandles.',
    }
    return press(world, recordOutcome, who, fields, on(41))
  }
  const page = async (day: number) => {
    const seen = await getComplaint.run(world.database, world.asked(leader, on(day)), told)
    assert.ok(!isDenied(seen))
    return seen
  }
  before(async () => {
    told = await contested()
  })

  test('is not an answer that was changed: that was never given', async () => {
    assert.equal((await page(41)).isOfDismissal, true)
    assert.deepEqual(await records('changed'), { refused: 'outcome_of_dismissal', field: 'outcome' })
  })

  test('set aside, it is a complaint to be treated, with a month of its own, and no new decision is owed', async () => {
    const outcome = await records('overturned')
    assert.ok('done' in outcome, JSON.stringify(outcome))
    const seen = await page(41)
    assert.deepEqual(
      [seen.complaint.state, seen.complaint.outcome, seen.complaint.setAsideOn, seen.anew],
      ['in_time', null, world.daysFrom(40), null],
    )
    assert.equal(seen.clock!.daysTotal >= 28 && seen.clock!.daysLeft > 0, true)
    assert.equal(seen.steps.at(-1)?.act, 'set_aside')
    const file = await getCasePage.run(world.database, world.asked(leader, on(41)), told)
    assert.ok(!isDenied(file))
    assert.deepEqual([file.case.state, file.decideAnew], ['decided', []])
    const party = await getComplaintAsParty.run(world.database, world.asked('hanne', on(41)), told)
    assert.ok(!isDenied(party))
    assert.deepEqual([party.complaint.state, party.may.add, party.may.withdraw], ['in_time', true, true])
    assert.ok(party.answerBy > world.daysFrom(60))
    assert.deepEqual(await records('overturned'), { refused: 'not_in_this_state' })
  })

  test('is then looked at anew like any other, and what stands goes on with a package of its own', async () => {
    const { complaintId } = told
    await done(world, reconsiderComplaint, leader, { complaintId, assessment: 'Sett på nytt.' }, on(42))
    const answer = { complaintId, answer: 'stands', statement: 'Vi mener det samme.' }
    await done(world, answerComplaint, leader, answer, on(43))
    assert.equal((await page(43)).isOfDismissal, false)
    await done(world, sendOn, leader, { complaintId, sentOn: typed(44) }, on(44))
    const outcome = await press(
      world,
      recordOutcome,
      leader,
      { complaintId, outcome: 'overturned', outcomeOn: typed(45) },
      on(46),
    )
    assert.ok('done' in outcome, JSON.stringify(outcome))
    assert.equal((await page(46)).anew?.order, 'overturned')
  })
})
