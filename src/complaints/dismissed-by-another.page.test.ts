import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { testApp } from '../../demo/test-app.ts'
import { testWorld } from '../../demo/test-world.ts'
import { issueDecision } from '../cases/issue-decision.ts'
import { openDecision } from '../cases/open-decision.ts'
import { saveAssessment } from '../cases/save-assessment.ts'
import { saveDecisionDraft } from '../cases/save-decision-draft.ts'
import { assessmentOf, done, hanneAsks, openedCase, press, words } from '../cases/test/case-world.ts'
import { dismissComplaint } from './judge-complaint.ts'
import { sendComplaint } from './send-complaint.ts'

const maker = 'unit-sandnes'
const other = 'leader-sandnes'

test('[complaint-other-hand] who made the decision does not dismiss the complaint on it, is told who may, and is not offered it', async () => {
  const world = await testWorld()
  const app = await testApp(world)
  const caseId = await openedCase(world, hanneAsks)
  await done(world, saveAssessment, maker, {
    caseId,
    ...assessmentOf('coordinator', ['complex', 'long_term']),
  })
  await done(world, saveDecisionDraft, maker, { caseId, ...words })
  const { decisionId } = await done(world, issueDecision, maker, { caseId })
  await done(world, openDecision, 'hanne', { decisionId })
  const complained = { decisionId, wrong: 'Jeg klarer ikke alt selv.', sign: 'yes' }
  const { complaintId } = await done(world, sendComplaint, 'hanne', complained)

  const shown = async (who: ActorKey) =>
    (await (await app.visitor(who)).get(`/sandnes/klager/${complaintId}`)).body
  const isOffered = (body: string) => body.includes('name="act" value="dismiss"')
  const own = await shown(maker)
  assert.ok(!isOffered(own))
  assert.match(own, /Skal klagen avvises, gjør en annen[^<]*: Terje Langsiktsen/)
  assert.ok(own.includes('name="act" value="judgeInTime"'), 'that it came in time, anybody sees')
  const theirs = await shown(other)
  assert.ok(isOffered(theirs))
  assert.doesNotMatch(theirs, /Skal klagen avvises, gjør en annen/)

  const fields = { complaintId, ground: 'no_right', reason: 'Vi mener det ikke kan klages på.' }
  assert.deepEqual(await press(world, dismissComplaint, maker, fields), { refused: 'own_decision' })
  await done(world, dismissComplaint, other, fields)
})
