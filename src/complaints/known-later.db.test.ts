import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import type { AskedOptions } from '../../demo/demo-world.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { findNotices } from '../messages/index.ts'
import { isDenied } from '../platform/asked.ts'
import type { Command, Outcome } from '../platform/command.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { getComplaint, getDocument } from './get-complaint.ts'
import { getComplaintAsParty } from './get-complaint-as-party.ts'
import { getPackagePreview } from './get-package.ts'
import { dismissComplaint, judgeInTime, treatLate } from './judge-complaint.ts'
import { noteKnownLater } from './note-known-later.ts'
import { printPackage } from './papers/package.ts'
import { answerComplaint, reconsiderComplaint } from './reconsider-complaint.ts'
import { sendComplaint } from './send-complaint.ts'
import { sendOn } from './send-on.ts'

// Amina’s mother opened the decision 38 days before the day of loading, and read it with a nurse long after.

const unit = 'unit2-baerum'
const why = 'Brevet var på norsk, som hun ikke leser. Helsesykepleieren leste det for henne.'
let world: TestWorld
let decisionId: string
let complaintId: string

// biome-ignore lint/suspicious/noExplicitAny: each command checks its own form
const press = <R>(command: Command<any, R>, who: ActorKey, fields: object, options: AskedOptions = {}) =>
  command.run(world.database, world.asked(who, options), fields as Record<string, unknown>, () => '/videre')
async function done<R>(...pressed: Parameters<typeof press<R>>): Promise<R> {
  const outcome: Outcome<R> = await press(...pressed)
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}
const refusal = (outcome: Outcome<unknown>) =>
  'refused' in outcome ? outcome.refused : JSON.stringify(outcome)
const typed = (day: number) => world.daysFrom(day).split('-').reverse().join('.')
const note = (knownFrom: string, more: object = {}) => ({ complaintId, knownFrom, reason: why, ...more })
const readByUnit = async () => {
  const page = await getComplaint.run(world.database, world.asked(unit), { complaintId })
  assert.ok(!isDenied(page))
  return page
}
const late = { ground: 'late', reason: 'For sent.' }

before(async () => {
  world = await testWorld({ with: ['inquiries', 'cases'] })
  const personId = world.ids.person.amina
  decisionId = await world.database.transaction('baerum', async (db) => {
    const row = await db
      .selectFrom('decision')
      .select('id')
      .where('personId', '=', personId)
      .executeTakeFirstOrThrow()
    return row.id
  })
  const words = { decisionId, wrong: 'Dere har glemt skolen.', sign: 'yes' }
  complaintId = (await done(sendComplaint, 'hodan-mor', words)).complaintId
})

describe('[complaint-sufficient-knowledge] a late complaint on the health basis', () => {
  test('is not counted anew by others, from a day it cannot be, or without a reason', async () => {
    assert.equal((await readByUnit()).mayWeighKnowledge, true)
    for (const who of ['hodan-mor', 'unit-baerum-adult', 'child-coordinator-baerum', 'admin-baerum'] as const)
      assert.deepEqual(await press(noteKnownLater, who, note(typed(-3))), { denied: 'not_found' }, who)
    assert.deepEqual(await press(noteKnownLater, unit, note(typed(-3)), { authority: 'sandnes' }), {
      denied: 'not_found',
    })
    assert.deepEqual(await press(noteKnownLater, unit, note(typed(-3), { reason: ' ' })), {
      invalid: { reason: 'required' },
    })
    assert.equal(refusal(await press(noteKnownLater, unit, note(typed(-38)))), 'not_later')
    assert.equal(refusal(await press(noteKnownLater, unit, note(typed(1)))), 'after_it_came')
    assert.deepEqual(await press(noteKnownLater, unit, note(typed(-3), { version: '9' })), { stale: true })
  })

  test('known later, but not late enough, is late still, and is judged as such', async () => {
    await done(noteKnownLater, unit, note(typed(-32), { reason: 'Hun var bortreist.' }))
    const page = await readByUnit()
    assert.deepEqual([page.timeliness, page.complaint.state], ['late', 'received'])
    assert.equal(refusal(await press(judgeInTime, unit, { complaintId })), 'is_late')
  })

  test('noted anew it is in time: not called late, not dismissed as late; pressed twice it is one', async () => {
    const fields = note(typed(-3), { submissionId: randomUUID() })
    await done(noteKnownLater, unit, fields)
    assert.ok('doneBefore' in (await press(noteKnownLater, unit, fields)))
    const page = await readByUnit()
    const { knownOn, deadlineOn, knownLaterOn, knownLaterWhy, laterDeadlineOn } = page.complaint
    assert.deepEqual(
      { timeliness: page.timeliness, knownOn, deadlineOn, knownLaterOn, knownLaterWhy, laterDeadlineOn },
      {
        timeliness: 'in_time',
        knownOn: world.daysFrom(-38),
        deadlineOn: world.daysFrom(-10),
        knownLaterOn: world.daysFrom(-3),
        knownLaterWhy: why,
        laterDeadlineOn: world.daysFrom(-3 + 28),
      },
    )
    const treat = { complaintId, ground: 'special_reasons', reason: 'Vi tar den.' }
    assert.equal(refusal(await press(treatLate, unit, treat)), 'is_in_time')
    assert.equal(refusal(await press(dismissComplaint, unit, { complaintId, ...late })), 'is_in_time')
  })

  test('the mother is told, and reads from which day and why', async () => {
    const { actor } = world.asked('hodan-mor')
    assert.ok(actor.kind !== 'nobody')
    const notices = await world.database.transaction('baerum', (db) => findNotices(db, actor))
    assert.ok(notices.some(({ kind }) => kind === 'complaint_changed'))
    const page = await getComplaintAsParty.run(world.database, world.asked('hodan-mor'), { complaintId })
    assert.ok(!isDenied(page))
    assert.equal(page.complaint.laterDeadlineOn, world.daysFrom(25))
    assert.equal(page.steps.at(-1)?.reason, `${world.daysFrom(-3)}: ${why}`)
  })

  test('judged in time it is no longer counted anew, and the package says which day counts, and why', async () => {
    await done(judgeInTime, unit, { complaintId })
    assert.equal(refusal(await press(noteKnownLater, unit, note(typed(-2)))), 'not_in_this_state')
    await done(reconsiderComplaint, unit, { complaintId, assessment: 'Sett på nytt.' })
    await done(answerComplaint, unit, { complaintId, answer: 'stands', statement: 'Vi endrer ikke svaret.' })
    const preview = await getPackagePreview.run(world.database, world.asked(unit), { complaintId })
    assert.ok(!isDenied(preview))
    const text = textOfPdf(await printPackage(preview.facts, new Date())).replace(/\s+/g, ' ')
    assert.match(text, /Visste nok til å klage først/)
    assert.ok(text.includes('Helsesykepleieren leste det for henne'))
    await done(sendOn, unit, { complaintId, sentOn: typed(0) })
    const documentId = (await readByUnit()).documents.find(({ kind }) => kind === 'metadata')!.id
    const found = await getDocument.run(world.database, world.asked(unit), { complaintId, documentId })
    assert.ok(!isDenied(found))
    const { knownOn, knownLaterOn, deadlineOn } = JSON.parse(found.body.toString())
    assert.deepEqual(
      [knownOn, knownLaterOn, deadlineOn],
      [world.daysFrom(-38), world.daysFrom(-3), world.daysFrom(25)],
    )
  })
})
