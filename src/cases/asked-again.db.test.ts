import assert from 'node:assert/strict'
import { test } from 'node:test'
import { receiveInquiry } from '../../demo/cases.ts'
import { testWorld } from '../../demo/test-world.ts'
import { isDenied } from '../platform/asked.ts'
import { getAssessment } from './get-assessment.ts'
import { getCasePage } from './get-case.ts'
import { issueDecision } from './issue-decision.ts'
import { openCase } from './open-case.ts'
import { saveAssessment } from './save-assessment.ts'
import { saveDecisionDraft } from './save-decision-draft.ts'
import { assessmentOf, done, hanneAsks, openedCase, press, words } from './test/case-world.ts'

test('[asked-again] what is asked for again after a decision is looked at anew before there is another', async () => {
  const world = await testWorld()
  const then = { today: world.daysFrom(-5) }
  const unit = 'unit-sandnes'
  const caseId = await openedCase(world, { ...hanneAsks, asksFor: ['coordinator', 'plan'] })
  await done(world, saveAssessment, unit, { caseId, ...assessmentOf('coordinator') }, then)
  const noWish = { caseId, ...assessmentOf('plan', ['wish']) }
  await done(world, saveAssessment, unit, noWish, then)
  await done(world, saveDecisionDraft, unit, { caseId, ...words }, then)
  await done(world, issueDecision, unit, { caseId }, then)

  const again = { ...hanneAsks, key: 'test-hanne-again', asksFor: ['plan'] as const, receivedDaysAgo: 1 }
  const inquiryId = await receiveInquiry(world, again)
  await done(world, openCase, unit, { inquiryId })
  const page = async () => {
    const read = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(read))
    return read
  }
  const resultOf = async (item: string) => (await page()).items.find((each) => each.item === item)!.result
  assert.equal(await resultOf('plan'), null)
  assert.equal(await resultOf('coordinator'), 'granted')
  await done(world, saveDecisionDraft, unit, { caseId, ...words })
  const early = await press(world, issueDecision, unit, { caseId })
  assert.ok('refused' in early, JSON.stringify(early))
  const assessment = await getAssessment.run(world.database, world.asked(unit), { caseId })
  assert.ok(!isDenied(assessment))
  const plan = assessment.items.find(({ item }) => item === 'plan')!
  assert.equal(plan.isAskedAgain, true)
  assert.equal(plan.result, null)
  assert.equal(
    plan.criteria.find(({ code }) => code === 'wish')!.elsewhere?.decided,
    'not_met',
    'shown to start from',
  )
  assert.equal(
    plan.criteria.find(({ code }) => code === 'wish')!.proposal,
    'met',
    'the new inquiry is the wish',
  )
  assert.equal(assessment.items.find(({ item }) => item === 'coordinator')!.isAskedAgain, false)

  await done(world, saveAssessment, unit, noWish)
  assert.equal(await resultOf('plan'), 'not_wanted', 'looked at anew, also when it says the same')
  await done(world, issueDecision, unit, { caseId })
})
