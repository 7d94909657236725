import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { getDecision, getDecisionLetter } from '../cases/get-decision.ts'
import { issueDecision } from '../cases/issue-decision.ts'
import { openDecision } from '../cases/open-decision.ts'
import { saveAssessment } from '../cases/save-assessment.ts'
import { saveDecisionDraft } from '../cases/save-decision-draft.ts'
import { assessmentOf, hanneAsks, openedCase, words } from '../cases/test/case-world.ts'
import { isDenied } from '../platform/asked.ts'
import type { Command } from '../platform/command.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { getComplaint, getDocument } from './get-complaint.ts'
import { judgeInTime } from './judge-complaint.ts'
import { answerComplaint, reconsiderComplaint } from './reconsider-complaint.ts'
import { sendComplaint } from './send-complaint.ts'
import { sendOn } from './send-on.ts'

// A decision on NAV's basis, in an authority that has set the name of NAV's own body.

const body = 'NAV Klageinstans Vest'
let world: TestWorld
let caseId: string
let decisionId: string

function asked(who: ActorKey) {
  const found = world.asked(who)
  const settings = { ...found.authority.settings, navAppealBody: body }
  return { ...found, authority: { ...found.authority, settings } }
}
async function done<R>(
  // biome-ignore lint/suspicious/noExplicitAny: each command checks its own form
  command: Command<any, R>,
  who: ActorKey,
  fields: Record<string, string>,
): Promise<R> {
  const outcome = await command.run(world.database, asked(who), fields, () => '/videre')
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}

before(async () => {
  world = await testWorld()
  caseId = await openedCase(world, hanneAsks)
  const unsure = ['seriousCondition', 'longTerm', 'complex', 'needsCoordination', 'qualificationProgramme']
  const facts = Object.fromEntries(
    [...unsure, 'wantsChildCoordinator', 'wantsPlan'].map((q) => [q, 'unsure']),
  )
  await done(saveAssessment, 'unit-sandnes', { caseId, ...facts, legalBasis: 'nav' })
  const byPlan = { coordinator_plan_right: 'not_met', coordinator_plan_right_reason: 'Har ingen plan.' }
  const assessed = { ...assessmentOf('coordinator', ['complex']), ...byPlan }
  await done(saveAssessment, 'unit-sandnes', { caseId, ...assessed })
  await done(saveDecisionDraft, 'unit-sandnes', { caseId, ...words })
  decisionId = (await done(issueDecision, 'unit-sandnes', { caseId })).decisionId
  await done(openDecision, 'hanne', { decisionId })
})

test('[fvl-29-nav] the letter and the decision’s page name the body the authority has set', async () => {
  const pdf = await getDecisionLetter.run(world.database, asked('hanne'), { decisionId })
  assert.ok(!isDenied(pdf))
  assert.ok(textOfPdf(pdf).includes(body))
  assert.ok(!textOfPdf(pdf).includes('Statsforvalteren'))
  const page = await getDecision.run(world.database, asked('hanne'), { decisionId })
  assert.ok(!isDenied(page))
  assert.equal(page.opened?.complaint.appealBody, body)
})

test('[fvl-29-nav] what stands goes to that body: the package, its metadata and the copy to the party say so', async () => {
  const { complaintId } = await done(sendComplaint, 'hanne', { decisionId, wrong: 'Feil.', sign: 'yes' })
  await done(judgeInTime, 'leader-sandnes', { complaintId })
  await done(reconsiderComplaint, 'leader-sandnes', { complaintId, assessment: 'Som før.' })
  await done(answerComplaint, 'leader-sandnes', {
    complaintId,
    answer: 'stands',
    statement: 'Vi mener det samme.',
  })
  await done(sendOn, 'leader-sandnes', { complaintId, sentOn: world.day.split('-').reverse().join('.') })
  const page = await getComplaint.run(world.database, asked('leader-sandnes'), { complaintId })
  assert.ok(!isDenied(page))
  assert.equal(page.complaint.appealBody, body)
  for (const { id: documentId, kind } of page.documents) {
    const found = await getDocument.run(world.database, asked('leader-sandnes'), { complaintId, documentId })
    assert.ok(!isDenied(found))
    if (kind === 'metadata') assert.equal(JSON.parse(found.body.toString()).appealBody, body)
    else assert.ok(textOfPdf(found.body).includes(body), kind)
  }
  assert.equal(page.documents.length, 3)
})
