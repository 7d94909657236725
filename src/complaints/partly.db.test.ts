import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import type { AskedOptions } from '../../demo/demo-world.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { findCase } from '../cases/index.ts'
import { issueDecision } from '../cases/issue-decision.ts'
import { openDecision } from '../cases/open-decision.ts'
import { saveAssessment } from '../cases/save-assessment.ts'
import { saveDecisionDraft } from '../cases/save-decision-draft.ts'
import { assessmentOf, hanneAsks, openedCase, words } from '../cases/test/case-world.ts'
import { isDenied } from '../platform/asked.ts'
import type { Command, Outcome } from '../platform/command.ts'
import { checkPdf } from '../platform/pdf/check-pdf.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { withdrawComplaint } from './answer-as-party.ts'
import { getComplaint, getDocument } from './get-complaint.ts'
import { getComplaintAsParty, getPartysDocument } from './get-complaint-as-party.ts'
import { judgeInTime } from './judge-complaint.ts'
import { answerComplaint, reconsiderComplaint } from './reconsider-complaint.ts'
import { sendComplaint } from './send-complaint.ts'
import { recordOutcome, sendOn } from './send-on.ts'

// Hanne got no to coordinator and to a plan, and complains. Those who answer: the leader, as the handler decided.

type Fields = Record<string, string | string[]>
const unit = 'unit-sandnes'
const other = 'leader-sandnes'
let world: TestWorld
let caseId: string
let first: string

function press<R>(
  // biome-ignore lint/suspicious/noExplicitAny: each command checks its own form
  command: Command<any, R>,
  who: ActorKey,
  fields: Fields,
  options: AskedOptions = {},
): Promise<Outcome<R>> {
  return command.run(world.database, world.asked(who, options), fields, () => '/videre')
}
async function done<R>(...pressed: Parameters<typeof press<R>>): Promise<R> {
  const outcome = await press(...pressed)
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}
const refusal = (outcome: Outcome<unknown>) =>
  'refused' in outcome ? [outcome.refused, outcome.field] : JSON.stringify(outcome)
const asUnit = async (complaintId: string) => {
  const page = await getComplaint.run(world.database, world.asked(other), { complaintId })
  assert.ok(!isDenied(page))
  return page
}
const asHanne = async (complaintId: string) => {
  const page = await getComplaintAsParty.run(world.database, world.asked('hanne'), { complaintId })
  assert.ok(!isDenied(page))
  return page
}

const noPlan = ['services', 'long_term', 'coordination', 'qualification_programme']

async function decide(
  coordinatorNotMet: string[],
  options: AskedOptions,
  reasons: string,
  planNotMet = noPlan,
): Promise<string> {
  const assessed = { ...assessmentOf('coordinator', coordinatorNotMet), ...assessmentOf('plan', planNotMet) }
  await done(saveAssessment, unit, { caseId, ...assessed }, options)
  await done(saveDecisionDraft, unit, { caseId, ...words, reasons }, options)
  return (await done(issueDecision, unit, { caseId }, options)).decisionId
}
async function reconsidered(options: AskedOptions = {}): Promise<string> {
  const fields = { decisionId: first, wrong: 'Jeg klarer ikke alt selv.', sign: 'yes' }
  const { complaintId } = await done(sendComplaint, 'hanne', fields, options)
  await done(judgeInTime, other, { complaintId }, options)
  await done(reconsiderComplaint, other, { complaintId, assessment: 'Behovet er sammensatt.' }, options)
  return complaintId
}

before(async () => {
  world = await testWorld()
  caseId = await openedCase(world, { ...hanneAsks, asksFor: ['coordinator', 'plan'] })
  first = await decide(['complex'], {}, 'Hun får hjelp av NAV.')
  await done(openDecision, 'hanne', { decisionId: first })
})

describe('[complaint-partly] a complaint upheld in part', () => {
  let complaintId: string
  const statement = 'Du får koordinator. Vi mener fortsatt at du ikke har rett til plan.'
  const partly = (more: Fields = {}) => ({ complaintId, answer: 'partly', statement, ...more })
  before(async () => {
    complaintId = await reconsidered()
  })

  test('says what is upheld, of what was decided, and what is left', async () => {
    assert.deepEqual(refusal(await press(answerComplaint, other, partly())), ['upheld_missing', 'upheld'])
    const another = partly({ upheld: 'child_coordinator' })
    assert.deepEqual(refusal(await press(answerComplaint, other, another)), ['upheld_missing', 'upheld'])
    const all = partly({ upheld: ['coordinator', 'plan'] })
    assert.deepEqual(refusal(await press(answerComplaint, other, all)), ['remaining_missing', 'remaining'])
    assert.ok('invalid' in (await press(answerComplaint, other, partly({ upheld: 'everything' }))))
    await done(answerComplaint, other, partly({ upheld: 'coordinator' }))
    for (const page of [await asUnit(complaintId), await asHanne(complaintId)]) {
      assert.equal(page.complaint.state, 'partly')
      assert.deepEqual(page.part, { upheld: ['Koordinator'], left: ['Individuell plan'] })
    }
  })

  test('goes on first when the new decision is issued, and with both decisions', async () => {
    const file = await world.database.transaction('sandnes', (db) => findCase(db, caseId))
    assert.equal(file?.state, 'under_assessment')
    const later = { today: world.daysFrom(3) }
    const send = { complaintId, sentOn: later.today.split('-').reverse().join('.') }
    assert.deepEqual(refusal(await press(sendOn, other, send, later)), ['new_decision_first', undefined])
    const second = await decide([], { ...later, time: '08:00' }, 'Hun har mange å forholde seg til.')
    assert.equal((await asHanne(complaintId)).newDecisionId, second)
    await done(sendOn, other, send, later)

    const { documents } = await asUnit(complaintId)
    const read = async (kind: string) => {
      const documentId = documents.find((each) => each.kind === kind)!.id
      const found = await getDocument.run(world.database, world.asked(other), { complaintId, documentId })
      assert.ok(!isDenied(found))
      return found.body
    }
    const packed = await read('package')
    assert.deepEqual(checkPdf(packed).faults, [])
    const text = textOfPdf(packed)
    for (const said of [
      'Det som står igjen',
      'Den nye avgjørelsen',
      'Hun får hjelp av NAV',
      'Hun har mange å',
    ])
      assert.ok(text.includes(said), said)
    const metadata = JSON.parse((await read('metadata')).toString())
    assert.deepEqual(
      [metadata.decision.id, metadata.newDecision.id, metadata.upheldItems, metadata.remaining],
      [first, second, ['coordinator'], ''],
    )
    assert.ok(metadata.documents.some(({ kind }: { kind: string }) => kind === 'new_decision'))

    const mine = (await asHanne(complaintId)).documents.find(({ kind }) => kind === 'statement')!
    const ids = { complaintId, documentId: mine.id }
    const copy = await getPartysDocument.run(world.database, world.asked('hanne'), ids)
    assert.ok(!isDenied(copy))
    assert.ok(textOfPdf(copy.body).includes('Det som står igjen'))

    const answered = { complaintId, outcome: 'upheld', outcomeOn: send.sentOn }
    await done(recordOutcome, other, answered, later)
    assert.equal((await asHanne(complaintId)).newDecisionId, second, 'what was upheld here was decided anew')
  })
})

test('[complaint-partly] with every item upheld the words say what is left; the rest may be taken back, and the new decision stands', async () => {
  const later = { today: world.daysFrom(4) }
  const complaintId = await reconsidered({ ...later, time: '08:30' })
  const answer = { complaintId, answer: 'partly', statement: 'Nesten.', upheld: ['coordinator', 'plan'] }
  await done(
    answerComplaint,
    other,
    { ...answer, remaining: 'Fra hvilken dag.' },
    { ...later, time: '09:00' },
  )
  assert.deepEqual((await asHanne(complaintId)).part?.left, ['Fra hvilken dag.'])
  const decisionId = await decide([], { ...later, time: '10:00' }, 'Nå har hun det.', [])
  await done(withdrawComplaint, 'hanne', { complaintId, sure: 'yes' }, { ...later, time: '11:00' })
  const page = await asHanne(complaintId)
  assert.deepEqual([page.complaint.state, page.newDecisionId], ['withdrawn', decisionId])
  assert.deepEqual(page.part?.upheld, ['Koordinator', 'Individuell plan'])
})
