import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import type { AskedOptions } from '../../demo/demo-world.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { decideCapacity } from '../cases/decide-capacity.ts'
import { getCasePage } from '../cases/get-case.ts'
import { getDecision, getDecisionLetter } from '../cases/get-decision.ts'
import { getLetter } from '../cases/get-letter.ts'
import { findDecisionsOfCase, mayComplainOfMissing, printShieldedLetterOnPaper } from '../cases/index.ts'
import { openDecision } from '../cases/open-decision.ts'
import { addDays } from '../law/calendar.ts'
import { notifyAgain } from '../messages/notify-again.ts'
import { isDenied } from '../platform/asked.ts'
import type { Command, Outcome } from '../platform/command.ts'
import { checkPdf } from '../platform/pdf/check-pdf.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { findDeciders } from '../team/index.ts'
import { getComplaint, getDocument, getRecordForm } from './get-complaint.ts'
import { getComplaintAsParty } from './get-complaint-as-party.ts'
import { getComplaintForm } from './get-complaint-form.ts'
import { dismissComplaint, judgeInTime, treatLate } from './judge-complaint.ts'
import { answerComplaint, reconsiderComplaint } from './reconsider-complaint.ts'
import { recordComplaint } from './record-complaint.ts'
import { sendComplaint } from './send-complaint.ts'
import { recordOutcome, sendOn } from './send-on.ts'

// Erik has a guardian who reads here; his case handler writes down that he cannot consent to a plan.

type Fields = Record<string, unknown>
const writer = 'unit-baerum-adult'
const other = 'unit2-baerum'
const notFound = { denied: 'not_found' }
const grounds = 'Erik forstår ikke hva en plan er, heller ikke med bilder og god tid.'

let world: TestWorld
let caseId: string
let times = 0

function press<R>(
  // biome-ignore lint/suspicious/noExplicitAny: each command checks its own form
  command: Command<any, R>,
  who: ActorKey | 'nobody',
  fields: Fields,
  options: AskedOptions = {},
) {
  return command.run(world.database, world.asked(who, options), fields, () => '/videre')
}
async function done<R>(...pressed: Parameters<typeof press<R>>): Promise<R> {
  const outcome: Outcome<R> = await press(...pressed)
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}
const refusal = (outcome: Outcome<unknown>) =>
  'refused' in outcome ? outcome.refused : JSON.stringify(outcome)
const inBaerum = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
  world.database.transaction('baerum', work)
const typed = (day: string) => day.split('-').reverse().join('.')
const words = (pdf: Buffer) => textOfPdf(pdf).replace(/\s+/g, ' ')
const consenter = async () =>
  (await inBaerum((db) => findDeciders(db, world.ids.person.erik, 'plan', world.day))).who.by

async function decide(fields: Fields = {}, options: AskedOptions = {}): Promise<string> {
  await done(
    decideCapacity,
    writer,
    {
      caseId,
      fields: 'plan',
      fromDate: world.day,
      untilDate: '',
      assessedBy: 'Georg Stetoskopli',
      assessedAs: 'fastlege',
      assessedOn: world.daysFrom(-2),
      grounds,
      shownTo: `Erik, og søsteren hans (gang ${++times}).`,
      ...fields,
    },
    options,
  )
  const { decisionId } = await inBaerum((db) =>
    db
      .selectFrom('capacityDecision')
      .select('decisionId')
      .where('endedOn', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  return decisionId!
}
const complaintFields = { wrong: 'Jeg forstår godt hva en plan er.', sign: 'yes' }
async function reconsidered(complaintId: string) {
  await done(judgeInTime, other, { complaintId })
  await done(reconsiderComplaint, other, { complaintId, assessment: 'En annen lege har møtt Erik.' })
}
/** Ends what stands, so that the next test begins anew. */
async function open() {
  await inBaerum((db) =>
    db
      .updateTable('capacityDecision')
      .set({ endedOn: world.day, endedReason: 'Ferdig.' })
      .where('endedOn', 'is', null)
      .execute(),
  )
}

before(async () => {
  world = await testWorld({ with: ['inquiries', 'cases'] })
  caseId = (
    await inBaerum((db) =>
      db
        .selectFrom('caseFile')
        .select('id')
        .where('personId', '=', world.ids.person.erik)
        .executeTakeFirstOrThrow(),
    )
  ).id
})

describe('[capacity-complaint] that somebody cannot consent, as a decision', () => {
  let decisionId: string
  const read = async (who: ActorKey) => {
    const page = await getDecision.run(world.database, world.asked(who), { decisionId })
    assert.ok(!isDenied(page))
    return page
  }
  before(async () => {
    decisionId = await decide()
  })

  test('is told of to the person and the guardian within the mandate, without content, and again after a week', async () => {
    const told = () =>
      inBaerum((db) =>
        db
          .selectFrom('notice')
          .select(['recipientKey', 'firstId'])
          .where('kind', '=', 'capacity_issued')
          .execute(),
      )
    assert.equal((await told()).length, 2)
    const contacts = { find: async () => ({ isReserved: false, email: 'a@example.org', mobile: null }) }
    const later = new Date(world.asked('nobody').now.getTime() + 8 * 24 * 3600_000)
    await notifyAgain({ database: world.database, contacts: contacts as never, now: () => later })
    assert.equal((await told()).filter(({ firstId }) => firstId !== null).length, 2)
  })

  test('is opened by a press, each for themselves; before that neither page nor letter says what it is', async () => {
    assert.equal((await read('erik')).opened, null)
    const letter = await getDecisionLetter.run(world.database, world.asked('erik'), { decisionId })
    assert.deepEqual(letter, notFound)
    const { id: letterId } = await inBaerum((db) =>
      db.selectFrom('letter').select('id').where('kind', '=', 'capacity_decision').executeTakeFirstOrThrow(),
    )
    assert.deepEqual(await getLetter.run(world.database, world.asked('erik'), { letterId }), notFound)
    assert.ok(!isDenied(await getLetter.run(world.database, world.asked(writer), { letterId })))
    for (const stranger of ['berit', 'unit-sandnes', 'trygve'] as const) {
      assert.deepEqual(await press(openDecision, stranger, { decisionId }), notFound)
      assert.deepEqual(await getDecision.run(world.database, world.asked(stranger), { decisionId }), notFound)
    }
    await done(openDecision, 'erik', { decisionId })
    const { opened } = await read('erik')
    assert.equal(opened?.capacity?.assessed?.by, 'Georg Stetoskopli')
    assert.deepEqual(opened.capacity.instead, [{ field: 'plan', names: ['Liv Fullmaktsen'] }])
    const [complaint, ...more] = opened.complaint
    assert.deepEqual([complaint?.basis, complaint?.weeks, more], ['health', 4, []])
    assert.equal(complaint?.lastDay, addDays(world.day, 28))
    assert.equal((await read('liv-verge')).opened, null)
  })

  test('has a letter in the person’s language: why, what it means, until when, to whom, who helps and who decided', async () => {
    const pdf = await getDecisionLetter.run(world.database, world.asked('erik'), { decisionId })
    assert.ok(!isDenied(pdf))
    assert.deepEqual(checkPdf(pdf).faults, [])
    const text = words(pdf)
    for (const said of [
      'Avgjørelse om samtykke',
      'Du kan ikke gi samtykke til individuell plan selv nå',
      grounds,
      'Alt annet bestemmer du selv',
      'Liv Fullmaktsen',
      '§ 4-3',
      'innen 21. desember 2026',
      'Statsforvalteren',
      'Pasient- og brukerombudet',
      'Georg Stetoskopli',
      'Kopi til: Liv Fullmaktsen',
      'Du kan klage selv',
    ])
      assert.ok(text.includes(said), `${said} not in ${text}`)
  })

  test('is made anew for one who is not to learn where the person is: what and how to complain, not why or by whom', async () => {
    const { id: letterId } = await inBaerum((db) =>
      db.selectFrom('letter').select('id').where('kind', '=', 'capacity_decision').executeTakeFirstOrThrow(),
    )
    const pdf = await inBaerum((db) =>
      printShieldedLetterOnPaper(db, world.asked(writer).authority, letterId, 'Omar Vindkastrud'),
    )
    const text = words(pdf!)
    for (const said of ['Omar Vindkastrud', 'samtykke til individuell plan', 'Statsforvalteren'])
      assert.ok(text.includes(said), said)
    for (const hidden of [grounds, 'Georg Stetoskopli', 'Liv Fullmaktsen', 'søsteren'])
      assert.ok(!text.includes(hidden), hidden)
  })

  test('decides no right: what was decided of rights, and what is still to be answered, is as before', async () => {
    const decisions = await inBaerum((db) => findDecisionsOfCase(db, caseId))
    assert.deepEqual(
      decisions.map(({ result }) => result),
      ['granted'],
    )
    const page = await getCasePage.run(world.database, world.asked(writer), { caseId })
    assert.ok(!isDenied(page))
    assert.equal(page.decisions[0]?.result, 'granted')
    const told = page.told.filter(({ kind }) => kind === 'capacity_issued')
    assert.deepEqual(told.map(({ times }) => times.length).sort(), [1, 1])
    assert.equal(mayComplainOfMissing(page.case, { isDecided: false }), false)
  })

  test('can be complained of by the person and the guardian, once each at a time; by nobody else', async () => {
    const form = await getComplaintForm.run(world.database, world.asked('erik'), { decisionId })
    assert.ok(!isDenied(form))
    assert.equal(form.decision.isOfCapacity, true)
    assert.equal(form.decision.parts[0]?.timeliness, 'in_time')
    const submissionId = randomUUID()
    const fields = { decisionId, ...complaintFields, submissionId }
    const { complaintId } = await done(sendComplaint, 'erik', fields)
    assert.ok('doneBefore' in (await press(sendComplaint, 'erik', fields)))
    assert.equal(
      refusal(await press(sendComplaint, 'erik', { ...fields, submissionId: randomUUID() })),
      'complaint_open',
    )
    await done(openDecision, 'liv-verge', { decisionId })
    await done(sendComplaint, 'liv-verge', { decisionId, ...complaintFields })
    for (const stranger of ['berit', 'trygve', writer, 'nobody'] as const)
      assert.ok('denied' in (await press(sendComplaint, stranger, { decisionId, ...complaintFields })))
    const row = await inBaerum((db) =>
      db.selectFrom('complaint').selectAll().where('id', '=', complaintId).executeTakeFirstOrThrow(),
    )
    assert.deepEqual(
      [row.knownHow, row.knownOn, row.deadlineOn],
      ['opened', world.day, addDays(world.day, 28)],
    )
    const page = await getComplaint.run(world.database, world.asked(other), { complaintId })
    assert.ok(!isDenied(page))
    assert.equal(page.decision?.about, 'Avgjørelse om samtykke')
    assert.ok(page.makers.includes('Georg Stetoskopli'))
    assert.deepEqual(page.ofCapacity, { endedOn: null, isSetAside: false, others: [] })
    assert.deepEqual(
      await getComplaint.run(world.database, world.asked('unit-sandnes'), { complaintId }),
      notFound,
    )
  })
})

describe('[capacity-set-aside] a complaint about it', () => {
  test('is looked at by another hand; in favour it is set aside that day, and the person consents again', async () => {
    await open()
    const decisionId = await decide()
    await done(openDecision, 'erik', { decisionId })
    const { complaintId } = await done(sendComplaint, 'erik', { decisionId, ...complaintFields })
    await done(judgeInTime, writer, { complaintId })
    assert.equal(
      refusal(await press(reconsiderComplaint, writer, { complaintId, assessment: 'Jeg hadde rett.' })),
      'own_decision',
    )
    await done(reconsiderComplaint, other, { complaintId, assessment: 'En annen lege har møtt Erik.' })
    assert.equal(await consenter(), 'guardian')
    const answer = { complaintId, answer: 'in_favour', statement: 'Du har rett, Erik.' }
    const inPart = { ...answer, answer: 'partly', remaining: 'Resten.' }
    assert.equal(refusal(await press(answerComplaint, other, inPart)), 'not_in_part')
    assert.ok('stale' in (await press(answerComplaint, other, { ...answer, version: '1' })))
    const submissionId = randomUUID()
    await done(answerComplaint, other, { ...answer, submissionId })
    assert.ok('doneBefore' in (await press(answerComplaint, other, { ...answer, submissionId })))
    assert.equal(await consenter(), 'person')
    const mine = await getComplaintAsParty.run(world.database, world.asked('erik'), { complaintId })
    assert.ok(!isDenied(mine))
    assert.deepEqual(mine.ofCapacity, { endedOn: world.day, isSetAside: true, others: [] })
    assert.deepEqual([mine.anew, mine.newDecisionId], [null, null])
    const file = await inBaerum((db) =>
      db.selectFrom('caseFile').select('state').where('id', '=', caseId).executeTakeFirstOrThrow(),
    )
    assert.equal(file.state, 'decided', 'no new decision of rights is owed')
  })

  test('who assessed it, known by name, is no other hand either', async () => {
    await open()
    const { name } = await inBaerum((db) =>
      db
        .selectFrom('practitioner')
        .select('name')
        .where('id', '=', world.ids.practitioner[other])
        .executeTakeFirstOrThrow(),
    )
    const decisionId = await decide({ assessedBy: name.toUpperCase() })
    await done(openDecision, 'erik', { decisionId })
    const { complaintId } = await done(sendComplaint, 'erik', { decisionId, ...complaintFields })
    await done(judgeInTime, other, { complaintId })
    assert.equal(
      refusal(await press(reconsiderComplaint, other, { complaintId, assessment: 'Som før.' })),
      'own_decision',
    )
  })

  test('that stands goes to Statsforvalteren with the letter; what it overturns is set aside', async () => {
    await open()
    const decisionId = await decide()
    await done(openDecision, 'liv-verge', { decisionId })
    const { complaintId } = await done(sendComplaint, 'liv-verge', { decisionId, ...complaintFields })
    await reconsidered(complaintId)
    await done(answerComplaint, other, { complaintId, answer: 'stands', statement: 'Vi mener det samme.' })
    assert.equal(await consenter(), 'guardian')
    await done(sendOn, other, { complaintId, plan: 'no', planGround: '', sentOn: typed(world.day) })
    const page = await getComplaint.run(world.database, world.asked(other), { complaintId })
    assert.ok(!isDenied(page))
    assert.match(page.appealBody, /Statsforvalteren/)
    const documentId = page.documents.find(({ kind }) => kind === 'package')!.id
    const packed = await getDocument.run(world.database, world.asked(other), { complaintId, documentId })
    assert.ok(!isDenied(packed))
    assert.deepEqual(checkPdf(packed.body).faults, [])
    const text = words(packed.body)
    for (const said of ['Avgjørelse om samtykke', grounds, 'Jeg forstår godt hva en plan er', 'pbrl § 7-2'])
      assert.ok(text.includes(said), said)
    const outcome = {
      complaintId,
      outcome: 'overturned',
      outcomeOn: typed(world.day),
      outcomeNote: 'Ikke åpenbart.',
    }
    assert.deepEqual(await press(recordOutcome, 'unit-sandnes', outcome), notFound)
    await done(recordOutcome, other, outcome)
    assert.equal(await consenter(), 'person')
    const row = await inBaerum((db) =>
      db
        .selectFrom('capacityDecision')
        .select(['setAsideBy', 'endedOn'])
        .where('decisionId', '=', decisionId)
        .executeTakeFirstOrThrow(),
    )
    assert.deepEqual(row, { setAsideBy: complaintId, endedOn: world.day })
  })

  test('that the appeal body upholds leaves it as it was', async () => {
    await open()
    const decisionId = await decide()
    await done(openDecision, 'erik', { decisionId })
    const { complaintId } = await done(sendComplaint, 'erik', { decisionId, ...complaintFields })
    await reconsidered(complaintId)
    await done(answerComplaint, other, { complaintId, answer: 'stands', statement: 'Vi mener det samme.' })
    await done(sendOn, other, { complaintId, plan: 'no', planGround: '', sentOn: typed(world.day) })
    await done(recordOutcome, other, { complaintId, outcome: 'upheld', outcomeOn: typed(world.day) })
    assert.equal(await consenter(), 'guardian')
  })

  test('on paper is recorded by the unit, and counts from the day it was posted; a late one is judged', async () => {
    await open()
    const decisionId = await decide(
      { fromDate: typed(world.daysFrom(-60)), assessedOn: typed(world.daysFrom(-61)) },
      { today: world.daysFrom(-60) },
    )
    await done(openDecision, 'erik', { decisionId }, { today: world.daysFrom(-59) })
    const form = await getRecordForm.run(world.database, world.asked(writer), { caseId })
    assert.ok(!isDenied(form))
    assert.ok(form.decisions.some((each) => each.id === decisionId && each.isOfCapacity))
    const paper = {
      caseId,
      decisionId,
      wrong: 'Han kan bestemme selv.',
      complainantName: 'Erik Granbarsletta',
      complainantIs: 'self',
      receivedAs: 'paper',
      receivedOn: typed(world.day),
      isSigned: 'yes',
    }
    assert.equal(
      refusal(await press(recordComplaint, writer, { ...paper, receivedOn: typed(world.daysFrom(-61)) })),
      'before_decision',
    )
    assert.deepEqual(await press(recordComplaint, 'unit-sandnes', paper), notFound)
    const { complaintId } = await done(recordComplaint, writer, paper)
    assert.equal(refusal(await press(judgeInTime, other, { complaintId })), 'is_late')
    const late = await getComplaint.run(world.database, world.asked(other), { complaintId })
    assert.ok(!isDenied(late))
    assert.deepEqual([late.timeliness, late.grounds.includes('late')], ['late', true])
    await done(treatLate, other, {
      complaintId,
      ground: 'special_reasons',
      reason: 'Det gjelder selvbestemmelse.',
    })
    const second = await done(recordComplaint, writer, {
      ...paper,
      complainantName: 'Liv Fullmaktsen',
      complainantIs: 'guardian',
    })
    await done(dismissComplaint, other, {
      complaintId: second.complaintId,
      ground: 'late',
      reason: 'Samme som den andre.',
    })
  })
})
