import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import type { AskedOptions } from '../../demo/demo-world.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { closeCase } from '../cases/close-case.ts'
import { getAssessment } from '../cases/get-assessment.ts'
import { getCasePage } from '../cases/get-case.ts'
import { getDecision, getDecisionLetter } from '../cases/get-decision.ts'
import { getDecisionDraft } from '../cases/get-decision-draft.ts'
import { findCase, findDecisionsOfCase, findQueue } from '../cases/index.ts'
import { issueDecision } from '../cases/issue-decision.ts'
import { openDecision } from '../cases/open-decision.ts'
import { saveAssessment } from '../cases/save-assessment.ts'
import { saveDecisionDraft } from '../cases/save-decision-draft.ts'
import { assessmentOf, done, hanneAsks, openedCase, press, words } from '../cases/test/case-world.ts'
import { getMyPage } from '../home/get-my-page.ts'
import { isDenied } from '../platform/asked.ts'
import type { Outcome } from '../platform/command.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { getComplaint } from './get-complaint.ts'
import { getComplaintAsParty } from './get-complaint-as-party.ts'
import { judgeInTime } from './judge-complaint.ts'
import { answerComplaint, reconsiderComplaint } from './reconsider-complaint.ts'
import { sendComplaint } from './send-complaint.ts'
import { recordOutcome, sendOn } from './send-on.ts'

// Hanne got no to coordinator and to a plan from the handler, and complains. The leader is the other hand.

const unit = 'unit-sandnes'
const leader = 'leader-sandnes'
let world: TestWorld

const refusal = (outcome: Outcome<unknown>) =>
  'refused' in outcome ? outcome.refused : JSON.stringify(outcome)
const on = (day: number, time = '09:00'): AskedOptions => ({ today: world.daysFrom(day), time })
const typedDay = (day: number) => world.daysFrom(day).split('-').reverse().join('.')

const planNo = ['services', 'long_term', 'coordination', 'qualification_programme']
const noToBoth = { ...assessmentOf('coordinator', ['complex', 'long_term']), ...assessmentOf('plan', planNo) }
const yesToCoordinator = assessmentOf('coordinator')

type Typed = Record<string, string | string[]>
const act = (who: ActorKey, fields: Typed, when: AskedOptions) => ({ who, fields, when })
const assess = ({ who, fields, when }: ReturnType<typeof act>) =>
  press(world, saveAssessment, who, fields as Record<string, string>, when)
const draft = (who: ActorKey, caseId: string, when: AskedOptions, changed: Partial<typeof words> = {}) =>
  done(world, saveDecisionDraft, who, { caseId, ...words, ...changed }, when)
const issue = (who: ActorKey, caseId: string, when: AskedOptions) =>
  press(world, issueDecision, who, { caseId }, when)

interface Told {
  caseId: string
  first: string
  complaintId: string
}

/** Decided no to both on the first day, complained of, and looked at anew by the leader. */
async function complained(answers = noToBoth): Promise<Told> {
  world = await testWorld()
  const caseId = await openedCase(world, { ...hanneAsks, asksFor: ['coordinator', 'plan'] })
  await done(world, saveAssessment, unit, { caseId, ...answers }, on(0, '08:00'))
  await draft(unit, caseId, on(0, '08:10'))
  const { decisionId: first } = await done(world, issueDecision, unit, { caseId }, on(0, '08:20'))
  await done(world, openDecision, 'hanne', { decisionId: first }, on(0, '08:30'))
  const fields = { decisionId: first, wrong: 'Jeg klarer ikke alt selv.', sign: 'yes' }
  const { complaintId } = await done(world, sendComplaint, 'hanne', fields, on(1))
  await done(world, judgeInTime, leader, { complaintId }, on(1, '10:00'))
  await done(world, reconsiderComplaint, leader, { complaintId, assessment: 'Sett på nytt.' }, on(1, '11:00'))
  return { caseId, first, complaintId }
}
const answered = ({ complaintId }: Told, answer: string, more: Typed = {}) =>
  done(
    world,
    answerComplaint,
    leader,
    { complaintId, answer, statement: 'Slik er det.', ...more } as Record<string, string>,
    on(2),
  )
/** Stands here, is sent on, and comes back with this on the fourth day. */
async function cameBack(told: Told, outcome: string, items: string[]) {
  const { complaintId } = told
  await answered(told, 'stands')
  await done(world, sendOn, leader, { complaintId, sentOn: typedDay(2) }, on(2, '10:00'))
  const fields = { complaintId, outcome, outcomeOn: typedDay(4), items } as unknown as Record<string, string>
  return press(world, recordOutcome, leader, fields, on(4))
}
const follow = async ({ complaintId }: Told, when: AskedOptions) => {
  const page = await getComplaintAsParty.run(world.database, world.asked('hanne', when), { complaintId })
  assert.ok(!isDenied(page))
  return page
}
const atCase = async ({ caseId }: Told, when: AskedOptions) => {
  const page = await getCasePage.run(world.database, world.asked(leader, when), { caseId })
  assert.ok(!isDenied(page))
  return page
}
const letterOf = async (decisionId: string, when: AskedOptions) => {
  await done(world, openDecision, 'hanne', { decisionId }, when)
  const pdf = await getDecisionLetter.run(world.database, world.asked('hanne', when), { decisionId })
  assert.ok(!isDenied(pdf))
  return textOfPdf(pdf as Buffer).replaceAll(/\s+/g, ' ')
}
const flagged = async (when: AskedOptions) => {
  const rows = await world.database.transaction('sandnes', (db) =>
    findQueue(db, [world.ids.unit['ke-sandnes']], when.today!),
  )
  return rows.filter(({ flags }) => flags.includes('decide_anew')).map(({ id }) => id)
}
const inFull = { caseId: '', ...yesToCoordinator, ...assessmentOf('plan') }

describe('[decided-anew] in favour, wholly', () => {
  let told: Told
  before(async () => {
    told = await complained()
    await answered(told, 'in_favour')
  })

  test('is a task on the case, in the queue and on the complaint, with a day of our own, until it is decided', async () => {
    const page = await atCase(told, on(3))
    assert.deepEqual(
      page.decideAnew.map(({ order, dueOn }) => [order, dueOn]),
      [['in_favour', world.daysFrom(2 + 7 * 4)]],
    )
    assert.notEqual(page.next, 'write_decision', 'the old no is no answer')
    assert.deepEqual(await flagged(on(3)), [told.caseId])
    assert.deepEqual((await follow(told, on(3))).anew?.dueOn, world.daysFrom(2 + 7 * 4))
  })

  test('the old answers on what was refused are shown, and answer nothing', async () => {
    const asked = world.asked(leader, on(3))
    const page = await getAssessment.run(world.database, asked, { caseId: told.caseId })
    assert.ok(!isDenied(page))
    const complex = page.items
      .find(({ item }) => item === 'coordinator')!
      .criteria.find(({ code }) => code === 'complex')!
    assert.deepEqual([complex.answer, complex.elsewhere, complex.earlier?.decided], [null, null, 'not_met'])
  })

  test('it is not closed as a duplicate: the new decision is owed', async () => {
    const close = { caseId: told.caseId, ground: 'duplicate', reason: 'Dobbelt' }
    assert.equal(refusal(await press(world, closeCase, leader, close, on(3))), 'name_the_other')
  })

  test('the same no cannot be issued again, by the same hand or another', async () => {
    const { caseId } = told
    for (const who of [unit, leader] as const) {
      await draft(who, caseId, on(3, '10:00'))
      assert.equal(refusal(await issue(who, caseId, on(3, '10:10'))), 'assessment_missing')
    }
    await assess(act(unit, { caseId, ...noToBoth }, on(3, '11:00')))
    assert.equal(refusal(await issue(unit, caseId, on(3, '11:10'))), 'must_be_granted')
    await assess(act(unit, { caseId, ...yesToCoordinator }, on(3, '11:20')))
    assert.equal(refusal(await issue(unit, caseId, on(3, '11:30'))), 'must_be_granted', 'the plan is refused')
    const form = await getDecisionDraft.run(world.database, world.asked(unit, on(3)), { caseId })
    assert.ok(!isDenied(form))
    assert.deepEqual([form.missing, form.decideAnew.length], ['must_be_granted', 1])
  })

  test('a yes is issued by the same hand, points back in the letter, and ends the task', async () => {
    const { caseId, first } = told
    await assess(act(unit, { ...inFull, caseId }, on(3, '12:00')))
    const outcome = await issue(unit, caseId, on(3, '12:10'))
    assert.ok('done' in outcome, JSON.stringify(outcome))
    const { decisionId } = outcome.done
    const found = await world.database.transaction('sandnes', (db) => findDecisionsOfCase(db, caseId))
    assert.deepEqual([found[0]?.replacesId, found[0]?.result], [first, 'granted'])
    const text = await letterOf(decisionId, on(3, '13:00'))
    assert.match(text, /Klagen vi fikk .* ga medhold/)
    const read = await getDecision.run(world.database, world.asked('hanne', on(3, '13:00')), { decisionId })
    assert.ok(!isDenied(read))
    assert.equal(read.opened?.after.length, 1)
    assert.deepEqual((await atCase(told, on(4))).decideAnew, [])
    assert.deepEqual(await flagged(on(4)), [])
    const page = await follow(told, on(4))
    assert.deepEqual(
      [page.newDecisionId, page.anew?.isDone, page.anew?.decided?.length],
      [decisionId, true, 2],
    )
  })
})

describe('[decided-anew] changed by the appeal body', () => {
  test('says what was changed, of what was decided, and that cannot be refused again; the rest may', async () => {
    const told = await complained()
    assert.equal(refusal(await cameBack(told, 'changed', [])), 'changed_what')
    const { caseId, complaintId } = told
    const fields = { complaintId, outcome: 'changed', outcomeOn: typedDay(4), items: 'child_coordinator' }
    assert.equal(refusal(await press(world, recordOutcome, leader, fields, on(4))), 'changed_what')
    await done(world, recordOutcome, leader, { ...fields, items: 'coordinator' }, on(4))
    await draft(unit, caseId, on(5))
    await assess(act(unit, { caseId, ...noToBoth }, on(5, '10:00')))
    assert.equal(refusal(await issue(unit, caseId, on(5, '10:10'))), 'must_be_granted')
    await assess(act(unit, { caseId, ...yesToCoordinator }, on(5, '10:20')))
    const outcome = await issue(unit, caseId, on(5, '10:30'))
    assert.ok('done' in outcome, JSON.stringify(outcome))
    assert.match(await letterOf(outcome.done.decisionId, on(5, '11:00')), /Klageinstansen endret/)
  })
})

describe('[decided-anew] overturned by the appeal body', () => {
  let told: Told
  before(async () => {
    told = await complained()
    const back = await cameBack(told, 'overturned', ['coordinator', 'plan'])
    assert.ok('done' in back, JSON.stringify(back))
  })

  test('those who decided it do not assess it again where the unit has another', async () => {
    const { caseId } = told
    await draft(leader, caseId, on(5))
    assert.equal(refusal(await issue(leader, caseId, on(5, '09:10'))), 'assessment_missing')
    assert.equal(refusal(await assess(act(unit, { caseId, ...noToBoth }, on(5)))), 'anew_by_another')
    const file = await world.database.transaction('sandnes', (db) => findCase(db, caseId))
    assert.equal(file?.state, 'under_assessment')
  })

  test('each criterion is looked at anew, also one that is as before', async () => {
    const { caseId } = told
    const { coordinator_complex: _, coordinator_complex_reason: __, ...allButOne } = noToBoth
    await assess(act(leader, { caseId, ...allButOne }, on(5, '10:00')))
    assert.equal(refusal(await issue(leader, caseId, on(5, '10:10'))), 'assessment_missing')
    await assess(act(leader, { caseId, ...noToBoth }, on(5, '10:20')))
  })

  test('the one who wrote the overturned decision does not write the new one', async () => {
    const { caseId } = told
    await draft(unit, caseId, on(5, '11:00'), { reasons: 'Den samme hånden.' })
    assert.equal(refusal(await issue(leader, caseId, on(5, '11:10'))), 'anew_by_another')
  })

  test('assessed and written by another, it may be a no again, and the letter says that it is after the complaint', async () => {
    const { caseId, first } = told
    await draft(leader, caseId, on(5, '12:00'))
    assert.equal(refusal(await issue(unit, caseId, on(5, '12:05'))), 'approve_by_another')
    const form = await getDecisionDraft.run(world.database, world.asked(unit, on(5, '12:05')), { caseId })
    assert.ok(!isDenied(form))
    assert.equal(form.approvesAnother, true)
    const outcome = await issue(leader, caseId, on(5, '12:10'))
    assert.ok('done' in outcome, JSON.stringify(outcome))
    const { decisionId } = outcome.done
    const found = await world.database.transaction('sandnes', (db) => findDecisionsOfCase(db, caseId))
    assert.deepEqual([found[0]?.replacesId, found[0]?.result], [first, 'refused'])
    const text = await letterOf(decisionId, on(5, '13:00'))
    assert.match(text, /Klageinstansen opphevet .* En annen enn de som avgjorde sist/)
    assert.equal((await follow(told, on(6))).anew?.isDone, true)
  })
})

describe('[decided-anew] overturned where the unit has one hand only', () => {
  test('the same one assesses again with a reason, which the letter tells', async () => {
    const told = await complained()
    const { caseId } = told
    const back = await cameBack(told, 'overturned', ['coordinator', 'plan'])
    assert.ok('done' in back)
    await world.database.transaction('sandnes', async (db) => {
      await db
        .updateTable('practitionerRole')
        .set({ toDate: world.daysFrom(4) })
        .where('practitionerId', '<>', world.ids.practitioner[unit])
        .where('unitId', '=', world.ids.unit['ke-sandnes'])
        .execute()
    })
    const fields = { caseId, ...noToBoth }
    assert.equal(refusal(await assess(act(unit, fields, on(5)))), 'no_other_hand')
    const noOtherHand = 'Lederen er sluttet.'
    assert.ok('done' in (await assess(act(unit, { ...fields, noOtherHand }, on(5)))))
    await draft(unit, caseId, on(5, '10:00'))
    const outcome = await issue(unit, caseId, on(5, '10:10'))
    assert.ok('done' in outcome, JSON.stringify(outcome))
    const text = await letterOf(outcome.done.decisionId, on(5, '11:00'))
    assert.match(text, /av samme person som sist\. Grunnen er: Lederen er sluttet/)
  })
})

describe('[decided-anew] in favour in part', () => {
  test('what was upheld is granted, and what was left may be a no again from the same answers', async () => {
    const told = await complained()
    const { caseId, complaintId } = told
    await answered(told, 'partly', { upheld: 'coordinator' })
    const page = await getComplaint.run(world.database, world.asked(leader, on(3)), { complaintId })
    assert.ok(!isDenied(page))
    assert.deepEqual(page.anew?.items, ['coordinator'])
    await draft(unit, caseId, on(3))
    assert.equal(refusal(await issue(unit, caseId, on(3, '09:10'))), 'assessment_missing')
    await assess(
      act(unit, { caseId, ...assessmentOf('coordinator', ['complex', 'long_term']) }, on(3, '10:00')),
    )
    assert.equal(refusal(await issue(unit, caseId, on(3, '10:10'))), 'must_be_granted')
    await assess(act(unit, { caseId, ...yesToCoordinator }, on(3, '11:00')))
    const outcome = await issue(unit, caseId, on(3, '11:10'))
    assert.ok('done' in outcome, JSON.stringify(outcome))
    assert.match(await letterOf(outcome.done.decisionId, on(3, '12:00')), /ga medhold i noe: koordinator/)
  })
})

describe('[decided-anew] what is not ordered', () => {
  test('a plan nobody wants, in favour of the one who complains about the rest', async () => {
    const notWanted = assessmentOf('plan', ['wish'])
    const told = await complained({ ...yesToCoordinator, ...notWanted })
    const { caseId, complaintId } = told
    await answered(told, 'in_favour')
    const page = await getComplaint.run(world.database, world.asked(leader, on(3)), { complaintId })
    assert.ok(!isDenied(page))
    assert.deepEqual(page.anew?.items, ['coordinator'])
    await assess(act(unit, { caseId, ...yesToCoordinator, ...notWanted }, on(3)))
    await draft(unit, caseId, on(3, '10:00'))
    assert.ok('done' in (await issue(unit, caseId, on(3, '10:10'))))
  })
})

describe('[no-decision-for-the-dead] of one who has died', () => {
  test('it may be answered in favour, and no new decision is ordered or promised: none can be issued', async () => {
    const told = await complained()
    const { caseId, complaintId } = told
    const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
      world.database.transaction('sandnes', work)
    await inside((db) =>
      db.updateTable('person').set({ diedOn: world.day }).where('id', '=', world.ids.person.hanne).execute(),
    )
    const { caseId: inCase } = await answered(told, 'in_favour')
    assert.equal(inCase, caseId)
    const page = await getComplaint.run(world.database, world.asked(leader, on(3)), { complaintId })
    assert.ok(!isDenied(page))
    assert.deepEqual([page.complaint.state, page.anew, page.caseState], ['in_favour', null, 'decided'])
    assert.equal(page.person.diedOn, world.day)
    assert.deepEqual(await inside((db) => db.selectFrom('redecision').select('id').execute()), [])
  })

  test('one that was owed when the person died is no longer promised on Min side', async () => {
    await answered(await complained(), 'in_favour')
    const owed = async () => {
      const mine = await getMyPage.run(world.database, world.asked('hanne', on(3)), {})
      assert.ok(!isDenied(mine))
      return mine.people.flatMap(({ case: file }) => file?.complaints.map(({ anew }) => anew !== null) ?? [])
    }
    assert.deepEqual(await owed(), [true])
    await world.database.transaction('sandnes', (db) =>
      db.updateTable('person').set({ diedOn: world.day }).where('id', '=', world.ids.person.hanne).execute(),
    )
    assert.deepEqual(await owed(), [false])
  })
})

describe('[decided-anew] in favour, where the person has a newer case', () => {
  test('it is decided in the newer one, and the old stays closed', async () => {
    const told = await complained()
    const { caseId, complaintId } = told
    const ending = { caseId, ground: 'done', reason: 'Ferdig.' }
    assert.equal(refusal(await press(world, closeCase, unit, ending, on(1))), 'complaint_goes_on')
    await world.database.transaction('sandnes', (db) =>
      db
        .updateTable('caseFile')
        .set({ state: 'closed', closedOn: world.day })
        .where('id', '=', caseId)
        .execute(),
    )
    const newer = await openedCase(world, { ...hanneAsks, key: 'newer', asksFor: ['plan'] })
    assert.notEqual(newer, caseId)
    const { caseId: owedIn } = await answered(told, 'in_favour')
    assert.equal(owedIn, newer)
    const page = await getComplaint.run(world.database, world.asked(leader, on(3)), { complaintId })
    assert.ok(!isDenied(page))
    assert.deepEqual([page.anew?.caseId, page.anew?.items], [newer, ['coordinator', 'plan']])
    await assess(act(unit, { caseId: newer, ...yesToCoordinator, ...assessmentOf('plan') }, on(3)))
    await draft(unit, newer, on(3, '10:00'))
    const outcome = await issue(unit, newer, on(3, '10:10'))
    assert.ok('done' in outcome, JSON.stringify(outcome))
    const after = await getComplaint.run(world.database, world.asked(leader, on(4)), { complaintId })
    assert.ok(!isDenied(after))
    assert.deepEqual([after.newDecisionId, after.anew?.isDone], [outcome.done.decisionId, true])
    const old = await world.database.transaction('sandnes', (db) => findCase(db, caseId))
    assert.equal(old?.state, 'closed')
  })
})

describe('[decided-anew] one that led somewhere before the new decision was kept track of', () => {
  /** As it stood before: nothing owed. Then the part of the migration that finds what is. */
  async function broughtForward(): Promise<void> {
    const file = new URL('../../migrations/0085_known_later_and_old_orders.sql', import.meta.url)
    const text = await readFile(file, 'utf8')
    await world.test.asOwner('sandnes', (client) => client.query('delete from redecision'))
    await world.test.asOwner(null, (client) => client.query(text.slice(text.indexOf('do $$'))))
  }
  const owedIn = ({ caseId }: Told) =>
    world.database.transaction('sandnes', (db) =>
      db
        .selectFrom('redecision')
        .select(['ordered', 'binds', 'dueOn', 'orderedAt'])
        .where('caseId', '=', caseId)
        .execute(),
    )
  type Expected = [string, (told: Told) => Promise<unknown>, string, string[]]
  const cases: Expected[] = [
    ['in favour', (told) => answered(told, 'in_favour'), 'in_favour', ['coordinator', 'plan']],
    ['in part', (told) => answered(told, 'partly', { upheld: ['plan'] }), 'partly', ['plan']],
    ['overturned', (told) => cameBack(told, 'overturned', ['plan']), 'overturned', ['coordinator', 'plan']],
  ]
  for (const [what, led, ordered, items] of cases)
    test(`${what}: owed as if it were upheld now, on ${items.join(' and ')}`, async () => {
      const told = await complained()
      await led(told)
      const [now] = await owedIn(told)
      await broughtForward()
      await broughtForward() // a second time finds it again, once
      const [row, ...more] = await owedIn(told)
      assert.deepEqual(more, [])
      assert.deepEqual([row?.ordered, row?.dueOn, row?.orderedAt], [ordered, now?.dueOn, now?.orderedAt])
      const must = ordered === 'overturned' ? 'anew' : 'grant'
      const byItem = (binds: unknown) =>
        (binds as { item: string }[]).toSorted((one, other) => one.item.localeCompare(other.item))
      assert.deepEqual(
        byItem(row?.binds),
        items.map((item) => ({ item, must, was: 'refused' })),
      )
      assert.deepEqual(await flagged(on(5)), [told.caseId])
    })

  test('in favour, where nobody wanted a plan: the plan is not owed', async () => {
    const told = await complained({ ...yesToCoordinator, ...assessmentOf('plan', ['wish']) })
    await answered(told, 'in_favour')
    await broughtForward()
    const [row] = await owedIn(told)
    assert.deepEqual(row?.binds, [{ item: 'coordinator', must: 'grant', was: 'granted' }])
  })

  test('one that was decided anew already owes nothing', async () => {
    const told = await complained()
    await answered(told, 'in_favour')
    await assess(act(leader, { ...inFull, caseId: told.caseId }, on(3)))
    await draft(leader, told.caseId, on(3, '09:30'))
    assert.ok('done' in (await issue(leader, told.caseId, on(3, '10:00'))))
    await broughtForward()
    assert.deepEqual(await owedIn(told), [])
  })
})
