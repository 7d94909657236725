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
import { getComplaintForm } from './get-complaint-form.ts'
import { judgeInTime } from './judge-complaint.ts'
import { answerComplaint, reconsiderComplaint } from './reconsider-complaint.ts'
import { recordComplaint } from './record-complaint.ts'
import { sendComplaint } from './send-complaint.ts'
import { recordOutcome, sendOn } from './send-on.ts'

// A decision on NAV's basis, in an authority that has set the name of NAV's own body: coordinator and plan are both refused.

const body = 'NAV Klageinstans Vest'
const governor = 'Statsforvalteren i Rogaland'
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
  const plan = {
    plan_wish: 'met',
    plan_wish_reason: 'Vil ha plan.',
    ...Object.fromEntries(
      ['welfare_services', 'long_term', 'coordination', 'qualification_programme'].flatMap((code) => [
        [`plan_${code}`, 'not_met'],
        [`plan_${code}_reason`, 'Nei.'],
      ]),
    ),
  }
  const assessed = { ...assessmentOf('coordinator', ['services']), ...byPlan, ...plan }
  await done(saveAssessment, 'unit-sandnes', { caseId, ...assessed })
  await done(saveDecisionDraft, 'unit-sandnes', { caseId, ...words })
  decisionId = (await done(issueDecision, 'unit-sandnes', { caseId })).decisionId
  await done(openDecision, 'hanne', { decisionId })
})

test('[basis-by-item] the letter and the decision’s page give coordinator and plan each its day and body', async () => {
  const pdf = await getDecisionLetter.run(world.database, asked('hanne'), { decisionId })
  assert.ok(!isDenied(pdf))
  const said = textOfPdf(pdf).replace(/\s+/g, ' ')
  for (const each of [
    'Klage på svaret om koordinator: Send den til',
    'innen 21. desember 2026',
    'Klage på svaret om individuell plan: Send den til',
    'innen 14. desember 2026',
    `${governor} (koordinator) og ${body} (individuell plan)`,
    'Trenger minst to velferdstjenester fra ulike steder',
    'NAV-loven § 15',
  ])
    assert.ok(said.includes(each), `${each} in ${said}`)
  for (const untrue of ['sosialtjenesteloven § 28', 'barnevernsloven'])
    assert.ok(!said.includes(untrue), untrue)
  const page = await getDecision.run(world.database, asked('hanne'), { decisionId })
  assert.ok(!isDenied(page))
  assert.deepEqual(
    page.opened?.complaint.map(({ items, lastDay, appealBody }) => [items, lastDay, appealBody]),
    [
      [['coordinator'], '2026-12-21', governor],
      [['plan'], '2026-12-14', body],
    ],
  )
})

const press = (fields: Record<string, string | string[]>) =>
  sendComplaint.run(
    world.database,
    asked('hanne'),
    { decisionId, wrong: 'Feil.', sign: 'yes', ...fields },
    () => '/',
  )
const mine = () =>
  world.database.transaction('sandnes', (db) =>
    db
      .selectFrom('complaint')
      .select(['id', 'items', 'deadlineOn', 'wrong'])
      .where('decisionId', '=', decisionId)
      .orderBy('deadlineOn', 'desc')
      .execute(),
  )

test('[basis-by-item] the form asks which; nothing chosen is said so, and both become two complaints with each its time', async () => {
  const form = await getComplaintForm.run(world.database, asked('hanne'), { decisionId })
  assert.ok(!isDenied(form))
  assert.equal(form.decision.asksWhich, true)
  assert.deepEqual(
    form.decision.parts.map(({ items, appealBody, weeks }) => [items, appealBody, weeks]),
    [
      [['coordinator'], governor, 4],
      [['plan'], body, 3],
    ],
  )
  assert.deepEqual(await press({}), { refused: 'items_missing', field: 'items' })
  const sent = await press({ items: ['coordinator', 'plan'] })
  assert.ok('done' in sent)
  assert.deepEqual(
    (await mine()).map(({ items, deadlineOn, wrong }) => [items, deadlineOn, wrong]),
    [
      [['coordinator'], '2026-12-21', 'Feil.'],
      [['plan'], '2026-12-14', 'Feil.'],
    ],
  )
  assert.deepEqual(await press({ items: ['plan'] }), { refused: 'complaint_open' })
  const after = await getComplaintForm.run(world.database, asked('hanne'), { decisionId })
  assert.ok(!isDenied(after) && after.openComplaintId)
})

for (const [at, item, to] of [
  [0, 'coordinator', governor],
  [1, 'plan', body],
] as const) {
  test(`[basis-by-item] what stands on the ${item} goes to its own body: the package, its metadata and the copy to the party say so`, async () => {
    const complaintId = (await mine())[at]!.id
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
    assert.equal(page.complaint.appealBody, to)
    assert.deepEqual(
      page.decision?.items.map((each) => each.item),
      [item],
    )
    for (const { id: documentId, kind } of page.documents) {
      const found = await getDocument.run(world.database, asked('leader-sandnes'), {
        complaintId,
        documentId,
      })
      assert.ok(!isDenied(found))
      if (kind === 'metadata') {
        const read = JSON.parse(found.body.toString())
        assert.deepEqual([read.appealBody, read.items, read.legalBasis], [to, [item], at ? 'nav' : 'health'])
      } else assert.ok(textOfPdf(found.body).replace(/\s+/g, ' ').includes(to), kind)
    }
    assert.equal(page.documents.length, 3)
  })
}

test('[decided-anew] what the appeal body overturned is the one right complained of: nothing is to be chosen, and no other is ordered', async () => {
  const complaintId = (await mine())[0]!.id
  const fields = { complaintId, outcome: 'overturned', outcomeOn: world.day.split('-').reverse().join('.') }
  const forged = await recordOutcome.run(
    world.database,
    asked('leader-sandnes'),
    { ...fields, items: 'plan' },
    () => '/',
  )
  assert.deepEqual(forged, { refused: 'changed_what', field: 'items' })
  await done(recordOutcome, 'leader-sandnes', fields)
  const page = await getComplaint.run(world.database, asked('leader-sandnes'), { complaintId })
  assert.ok(!isDenied(page))
  assert.deepEqual([page.anew?.order, page.anew?.items], ['overturned', ['coordinator']])
})

test('[decided-anew] in favour of what it is about, and of nothing else in the decision', async () => {
  const before = (await mine()).map(({ id }) => id)
  const paper = { caseId, decisionId, complainantName: 'Hanne', complainantIs: 'self', receivedAs: 'oral' }
  const receivedOn = world.day.split('-').reverse().join('.')
  await done(recordComplaint, 'unit-sandnes', { ...paper, items: 'plan', receivedOn, wrong: 'Planen.' })
  const complaintId = (await mine()).find(({ id }) => !before.includes(id))!.id
  await done(judgeInTime, 'leader-sandnes', { complaintId })
  await done(reconsiderComplaint, 'leader-sandnes', { complaintId, assessment: 'Sett på nytt.' })
  await done(answerComplaint, 'leader-sandnes', { complaintId, answer: 'in_favour', statement: 'Ja.' })
  const page = await getComplaint.run(world.database, asked('leader-sandnes'), { complaintId })
  assert.ok(!isDenied(page))
  assert.deepEqual(page.anew?.items, ['plan'])
})

test('[basis-by-item] one on paper that does not say which is about both', async () => {
  const before = (await mine()).length
  await done(recordComplaint, 'unit-sandnes', {
    caseId,
    decisionId,
    complainantName: 'Hanne',
    complainantIs: 'self',
    receivedAs: 'oral',
    receivedOn: world.day.split('-').reverse().join('.'),
    wrong: 'Alt.',
  })
  assert.deepEqual(
    (await mine())
      .filter(({ wrong }) => wrong === 'Alt.')
      .map(({ items }) => items[0])
      .sort(),
    ['coordinator', 'plan'],
  )
  assert.equal((await mine()).length, before + 2)
})
