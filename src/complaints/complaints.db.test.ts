import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import type { AskedOptions } from '../../demo/demo-world.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { findCase } from '../cases/index.ts'
import { findNotices } from '../messages/index.ts'
import { mayBeTold } from '../people/test/may-be-told.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Command, Outcome } from '../platform/command.ts'
import { UploadedFile } from '../platform/form/files.ts'
import { checkPdf } from '../platform/pdf/check-pdf.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import {
  addToComplaint,
  answerPlanConsent,
  contestDismissal,
  mendComplaint,
  withdrawComplaint,
} from './answer-as-party.ts'
import { findComplaint } from './complaint-store.ts'
import { findComplaintsWaiting } from './find-complaints-waiting.ts'
import { getComplaint, getDocument, getRecordForm } from './get-complaint.ts'
import { getComplaintAsParty, getPartysDocument } from './get-complaint-as-party.ts'
import { getComplaintForm, getMissingForm } from './get-complaint-form.ts'
import { getComplaints } from './get-complaints.ts'
import {
  askToMend,
  dismissComplaint,
  judgeInTime,
  noteMended,
  takeUpDismissed,
  treatLate,
} from './judge-complaint.ts'
import { answerComplaint, reconsiderComplaint } from './reconsider-complaint.ts'
import { recordComplaint } from './record-complaint.ts'
import { lastDayToContest } from './rules/time-to-complain.ts'
import { sendComplaint, sendComplaintOnMissing } from './send-complaint.ts'
import { recordOutcome, sendOn } from './send-on.ts'

type Fields = Record<string, unknown>

let world: TestWorld
/** Person → her decided case. */
let amina: { caseId: string; decisionId: string }
let berit: typeof amina
let trygve: typeof amina
let emilsCase: string

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
const notFound = { denied: 'not_found' }
const stateOf = (complaintId: string, authority = 'baerum') =>
  world.database.transaction(authority, async (db) => (await findComplaint(db, complaintId))?.state)
const noticesOf = (who: ActorKey) => {
  const { actor, authorityId } = world.asked(who)
  assert.ok(actor.kind !== 'nobody')
  return world.database.transaction(authorityId, (db) => findNotices(db, actor))
}

async function decided(person: 'amina' | 'berit' | 'trygve' | 'noor', authority: string) {
  return world.database.transaction(authority, async (db) => {
    const row = await db
      .selectFrom('decision')
      .select(['id', 'caseId'])
      .where('personId', '=', world.ids.person[person])
      .executeTakeFirstOrThrow()
    return { decisionId: row.id, caseId: row.caseId }
  })
}

const words = { wrong: 'Dere har glemt skolen.', changeWanted: 'Barnekoordinator', sign: 'yes' }
const complain = (who: ActorKey = 'hodan-mor', fields: Fields = {}, options: AskedOptions = {}) =>
  done(sendComplaint, who, { decisionId: amina.decisionId, ...words, ...fields }, options)

before(async () => {
  world = await testWorld({ with: ['inquiries', 'cases'] })
  amina = await decided('amina', 'baerum')
  berit = await decided('berit', 'baerum')
  trygve = await decided('trygve', 'sandnes')
  emilsCase = await world.database.transaction('baerum', async (db) => {
    const personId = world.ids.person.emil
    const row = await db
      .selectFrom('caseFile')
      .select('id')
      .where('personId', '=', personId)
      .executeTakeFirstOrThrow()
    return row.id
  })
})

/** Amina’s decision was opened 38 days before the day of loading: so many days after it. */
const after = (days: number): AskedOptions => ({ today: world.daysFrom(days - 38) })

describe('a complaint', () => {
  test('is sent by a mother with one named press, told to both sides, and pressed twice it is one', async () => {
    const submissionId = randomUUID()
    const fields = { decisionId: amina.decisionId, ...words, submissionId }
    const { complaintId } = await done(sendComplaint, 'hodan-mor', fields, after(10))
    assert.ok('doneBefore' in (await press(sendComplaint, 'hodan-mor', fields, after(10))))
    assert.equal(
      refusal(await press(sendComplaint, 'hodan-mor', { ...fields, submissionId: randomUUID() }, after(10))),
      'complaint_open',
    )
    const found = await world.database.transaction('baerum', (db) => findComplaint(db, complaintId))
    assert.equal(found?.complainantName, 'Hodan Stjernedryss')
    assert.deepEqual(
      [found?.state, found?.complainantIs, found?.knownHow, found?.knownOn, found?.deadlineOn],
      ['received', 'parent', 'opened', world.daysFrom(-38), world.daysFrom(-10)],
    )
    assert.ok(found?.signedAt)
    for (const who of ['hodan-mor', 'unit-baerum', 'unit2-baerum', 'leader-baerum'] as const)
      assert.ok(
        (await noticesOf(who)).some(({ kind }) => kind === 'complaint_received'),
        who,
      )
    await done(withdrawComplaint, 'hodan-mor', { complaintId, sure: 'yes' }, after(11))
    assert.equal(await stateOf(complaintId), 'withdrawn')
  })

  test('without the signature, or without what is wrong, is told so at the field', async () => {
    const outcome = await press(sendComplaint, 'hodan-mor', { decisionId: amina.decisionId, wrong: ' ' })
    assert.deepEqual(outcome, { invalid: { wrong: 'required', sign: 'must_sign' } })
  })

  test('cannot be sent, read or worked on by others: unknown and forbidden are one', async () => {
    const { complaintId } = await complain('hodan-mor', {}, after(12))
    for (const who of ['kari-mor', 'teacher-baerum', 'unit-baerum-adult', 'unit-baerum'] as const) {
      const fields = { decisionId: amina.decisionId, ...words }
      assert.deepEqual(await press(sendComplaint, who, fields), notFound, who)
      assert.deepEqual(
        await getComplaintAsParty.run(world.database, world.asked(who), { complaintId }),
        notFound,
        who,
      )
    }
    for (const who of [
      'hodan-mor',
      'unit-baerum-adult',
      'teacher-baerum',
      'child-coordinator-baerum',
    ] as const) {
      assert.deepEqual(await press(judgeInTime, who, { complaintId }), notFound, who)
      assert.deepEqual(
        await getComplaint.run(world.database, world.asked(who), { complaintId }),
        notFound,
        who,
      )
    }
    assert.deepEqual(
      await press(judgeInTime, 'unit-baerum', { complaintId }, { authority: 'sandnes' }),
      notFound,
    )
    assert.deepEqual(await press(withdrawComplaint, 'nobody', { complaintId, sure: 'yes' }), {
      denied: 'sign_in',
    })
    await done(withdrawComplaint, 'hodan-mor', { complaintId, sure: 'yes' }, after(12))
  })

  test('is worked on from the version one saw', async () => {
    const { complaintId } = await complain('hodan-mor', {}, after(13))
    assert.deepEqual(await press(judgeInTime, 'unit2-baerum', { complaintId, version: '7' }), { stale: true })
    await done(withdrawComplaint, 'hodan-mor', { complaintId, sure: 'yes' }, after(13))
  })
})

describe('the time to complain', () => {
  test('[fvl-31] a late one is treated by a person with a ground and a reason, which the party reads', async () => {
    const { complaintId } = await complain('hodan-mor', {}, after(35))
    assert.equal(refusal(await press(judgeInTime, 'unit2-baerum', { complaintId })), 'is_late')
    assert.deepEqual(
      await press(treatLate, 'unit2-baerum', { complaintId, ground: 'not_to_blame', reason: '' }),
      {
        invalid: { reason: 'required' },
      },
    )
    const reason = 'Brevet var på norsk.'
    await done(treatLate, 'unit2-baerum', { complaintId, ground: 'not_to_blame', reason })
    assert.equal(await stateOf(complaintId), 'late')
    const seen = await getComplaintAsParty.run(world.database, world.asked('hodan-mor'), { complaintId })
    assert.ok(!('denied' in seen))
    assert.equal(seen.steps.at(-1)?.reason, `not_to_blame: ${reason}`)
    await done(withdrawComplaint, 'hodan-mor', { complaintId, sure: 'yes' })
  })

  test('[fvl-31] after a year nobody may treat it; a person dismisses it, and the system never does', async () => {
    const { complaintId } = await complain('hodan-mor', {}, after(367))
    assert.equal(await stateOf(complaintId), 'received')
    const late = { complaintId, ground: 'special_reasons', reason: 'Vi tar den.' }
    assert.equal(refusal(await press(treatLate, 'unit2-baerum', late)), 'after_one_year')
    await done(
      dismissComplaint,
      'unit2-baerum',
      { complaintId, ground: 'late', reason: 'Mer enn ett år.' },
      after(370),
    )
    assert.equal(await stateOf(complaintId), 'dismissed')
  })

  test('a dismissal is complained about by the one who complained, and is taken up, or goes on', async () => {
    const { complaintId } = await complain('hodan-mor', {}, after(40))
    const early = { complaintId, ground: 'not_mended', reason: 'Ikke rettet' }
    assert.equal(refusal(await press(dismissComplaint, 'unit2-baerum', early)), 'time_to_mend')
    await done(dismissComplaint, 'unit2-baerum', { complaintId, ground: 'late', reason: 'For sent.' })
    const seen = await getComplaintAsParty.run(world.database, world.asked('hodan-mor'), { complaintId })
    assert.ok(!('denied' in seen))
    const { at } = seen.steps.findLast(({ act }) => act === 'dismiss')!
    assert.equal(seen.contestBy, lastDayToContest('health', dayInOslo(at)), '[dismissal-last-day]')
    await done(contestDismissal, 'hodan-mor', { complaintId, why: 'Jeg var syk.' })
    assert.equal(await stateOf(complaintId), 'dismissal_contested')
    await done(takeUpDismissed, 'unit2-baerum', { complaintId, reason: 'Hun var syk.' })
    assert.equal(await stateOf(complaintId), 'mended')
    await done(withdrawComplaint, 'hodan-mor', { complaintId, sure: 'yes' })
  })

  test('one about a missing decision is never late, and is not taken where there is an answer', async () => {
    const fields = { caseId: emilsCase, ...words }
    const { complaintId } = await done(sendComplaintOnMissing, 'emil', fields)
    await done(judgeInTime, 'unit-baerum', { complaintId })
    assert.equal(await stateOf(complaintId), 'in_time')
    assert.equal(
      refusal(await press(sendComplaintOnMissing, 'hodan-mor', { caseId: amina.caseId, ...words })),
      'answered_already',
    )
    assert.deepEqual(
      await getMissingForm.run(world.database, world.asked('hodan-mor'), { caseId: amina.caseId }),
      notFound,
    )
    const waiting = await world.database.transaction('baerum', (db) =>
      findComplaintsWaiting(db, [world.ids.unit['ke-baerum-barn']], world.day),
    )
    assert.equal(waiting.count, 1)
    const list = await getComplaints.run(world.database, world.asked('unit-baerum'), {})
    assert.ok(!('denied' in list))
    assert.deepEqual(
      list.rows.map(({ id }) => id),
      [complaintId],
    )
  })
})

describe('what is lacking', () => {
  const lackingIn = (complaintId: string) =>
    world.database.transaction('baerum', async (db) => {
      const { state, defects, mendBy, hasMandate } = (await findComplaint(db, complaintId))!
      return [state, defects, mendBy, hasMandate]
    })

  test('[pbrl-7-3] [complaint-mandate-comes] one on paper without a signature is asked to be mended, and mended', async () => {
    const fields = {
      caseId: berit.caseId,
      decisionId: berit.decisionId,
      wrong: 'Jeg er uenig.',
      complainantName: 'Arne',
      complainantIs: 'proxy',
      receivedAs: 'paper',
      receivedOn: '20.11.2026',
      files: [new UploadedFile('klage.pdf', Buffer.from('%PDF-1.7\n%%EOF'))],
    }
    const about = (more: Fields) => press(recordComplaint, 'unit-baerum-adult', { ...fields, ...more })
    assert.equal(refusal(await about({ receivedOn: '24.11.2026' })), 'in_the_future')
    assert.equal(refusal(await about({ decisionId: amina.decisionId })), 'unknown_decision')
    const lying = [new UploadedFile('klage.pdf', Buffer.from('MZ'))]
    assert.equal(refusal(await about({ files: lying })), 'wrong_kind:klage.pdf')
    assert.deepEqual(await press(recordComplaint, 'berit', fields), notFound)
    const { complaintId } = await done(recordComplaint, 'unit-baerum-adult', fields)
    const page = await getComplaint.run(world.database, world.asked('unit2-baerum'), { complaintId })
    assert.ok(!('denied' in page))
    assert.deepEqual(page.lacks, ['unsigned', 'no_mandate'])
    assert.deepEqual(
      page.documents.map(({ kind, name }) => [kind, name]),
      [['scan', 'klage.pdf']],
    )
    const file = { complaintId, documentId: page.documents[0]!.id }
    assert.ok(!('denied' in (await getDocument.run(world.database, world.asked('unit2-baerum'), file))))
    assert.ok(!('denied' in (await getPartysDocument.run(world.database, world.asked('berit'), file))))
    const ask = { complaintId, defects: ['unsigned', 'no_mandate'], message: 'Skriv under.' }
    const asks = (mendBy: string) => press(askToMend, 'unit2-baerum', { ...ask, mendBy })
    assert.equal(refusal(await asks('23.11.2026')), 'in_the_past')
    await done(askToMend, 'unit2-baerum', { ...ask, mendBy: '07.12.2026' })
    assert.ok((await noticesOf('berit')).some(({ kind }) => kind === 'complaint_to_mend'))
    const unsigned = await press(mendComplaint, 'berit', { complaintId, answer: 'Her.' })
    assert.deepEqual(unsigned, { invalid: { sign: 'must_sign' } })
    const answer = { complaintId, answer: 'Jeg skriver under selv.', sign: 'yes' }
    const marked = { ...answer, isPowerOfAttorney: 'yes' }
    assert.equal(refusal(await press(mendComplaint, 'berit', marked)), 'attach_mandate')
    await done(mendComplaint, 'berit', answer)
    assert.deepEqual(await lackingIn(complaintId), ['defective', ['no_mandate'], '2026-12-07', false])
    const paper = [new UploadedFile('fullmakt.pdf', Buffer.from('%PDF-1.7\n%%EOF'))]
    await done(mendComplaint, 'berit', { ...marked, files: paper })
    assert.deepEqual(await lackingIn(complaintId), ['mended', [], null, true])
    const noted = { complaintId, came: 'unsigned', reason: 'Kom' }
    assert.equal(refusal(await press(noteMended, 'unit2-baerum', noted)), 'not_in_this_state')
    const after = await getComplaint.run(world.database, world.asked('unit2-baerum'), { complaintId })
    assert.ok(!('denied' in after))
    assert.deepEqual(
      [after.documents.map(({ kind }) => kind), after.lacks],
      [['scan', 'power_of_attorney'], []],
    )
    await done(withdrawComplaint, 'berit', { complaintId, sure: 'yes' })
    const form = await getRecordForm.run(world.database, world.asked('unit2-baerum'), {
      caseId: berit.caseId,
    })
    assert.ok(!('denied' in form) && form.complaints.length === 1)
  })

  test('[complaint-mandate-comes] the unit notes what has come, and what has not is asked for still', async () => {
    const fields = {
      caseId: berit.caseId,
      decisionId: berit.decisionId,
      wrong: 'Jeg er uenig.',
      complainantName: 'Arne',
      complainantIs: 'proxy',
      receivedAs: 'paper',
      receivedOn: '20.11.2026',
    }
    const { complaintId } = await done(recordComplaint, 'unit-baerum-adult', fields)
    const ask = { complaintId, defects: ['unsigned', 'no_mandate'], message: 'Skriv under.' }
    await done(askToMend, 'unit2-baerum', { ...ask, mendBy: '07.12.2026' })
    const note = { complaintId, reason: 'Kom i posten.' }
    assert.deepEqual(await press(noteMended, 'unit2-baerum', note), { invalid: { came: 'choose' } })
    assert.deepEqual(await press(noteMended, 'berit', { ...note, came: 'unsigned' }), notFound)
    await done(noteMended, 'unit2-baerum', { ...note, came: 'unsigned' })
    assert.deepEqual(await lackingIn(complaintId), ['defective', ['no_mandate'], '2026-12-07', false])
    await done(noteMended, 'unit2-baerum', { ...note, came: 'no_mandate' })
    assert.deepEqual(await lackingIn(complaintId), ['mended', [], null, true])
    await done(withdrawComplaint, 'berit', { complaintId, sure: 'yes' })
  })
})

describe('the new assessment', () => {
  test('[complaint-other-hand] is refused to author and approver, and stands is sent on as one package', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const { complaintId } = await complain(
      'hodan-mor',
      { files: [new UploadedFile('skolen.png', png)], reasons: 'Skolen sier at hun trenger assistent.' },
      after(20),
    )
    await done(judgeInTime, 'unit-baerum', { complaintId })
    await done(addToComplaint, 'hodan-mor', { complaintId, addition: 'Se brevet fra skolen.' })
    assert.equal(refusal(await press(addToComplaint, 'hodan-mor', { complaintId })), 'nothing_added')
    const assessment = { complaintId, assessment: 'Skolens tilrettelegging er ikke avklart.' }
    for (const who of ['unit-baerum', 'leader-baerum'] as const)
      assert.equal(refusal(await press(reconsiderComplaint, who, assessment)), 'own_decision', who)
    await done(reconsiderComplaint, 'unit2-baerum', assessment)
    const answer = { complaintId, answer: 'stands', statement: 'Vi endrer ikke avgjørelsen.' }
    assert.equal(refusal(await press(answerComplaint, 'leader-baerum', answer)), 'own_decision')
    await done(answerComplaint, 'unit2-baerum', answer)

    const send = { complaintId, sentOn: '23.11.2026' }
    const sends = (more: Fields) => press(sendOn, 'unit2-baerum', { ...send, ...more })
    assert.equal(refusal(await sends({ plan: 'consent' })), 'no_consent_to_plan')
    assert.equal(refusal(await sends({ plan: 'ground' })), 'ground_missing')
    assert.equal(refusal(await sends({ sentOn: '01.12.2026' })), 'in_the_future')
    await done(answerPlanConsent, 'hodan-mor', { complaintId, planConsent: 'given' })
    await done(sendOn, 'unit2-baerum', { ...send, plan: 'consent' })

    const page = await getComplaint.run(world.database, world.asked('unit2-baerum'), { complaintId })
    assert.ok(!('denied' in page))
    const read = async (kind: string) => {
      const documentId = page.documents.find((each) => each.kind === kind)!.id
      const found = await getDocument.run(world.database, world.asked('unit2-baerum'), {
        complaintId,
        documentId,
      })
      assert.ok(!('denied' in found))
      return found.body
    }
    const packed = await read('package')
    assert.deepEqual(checkPdf(packed).faults, [])
    const text = textOfPdf(packed)
    for (const said of [
      'Innhold',
      'Dere har glemt skolen',
      'Se brevet fra skolen',
      'Vi endrer ikke',
      'Statsforvalteren',
    ])
      assert.ok(text.includes(said), said)
    const metadata = JSON.parse((await read('metadata')).toString())
    assert.deepEqual(
      [metadata.format, metadata.deadlineOn, metadata.plan, metadata.files.length],
      ['samvei-complaint', world.daysFrom(-10), 'by_consent', 1],
    )
    assert.ok(metadata.documents.some(({ kind }: { kind: string }) => kind === 'decision'))
    assert.deepEqual(checkPdf(await read('statement')).faults, [])

    const seen = await getComplaintAsParty.run(world.database, world.asked('hodan-mor'), { complaintId })
    assert.ok(!('denied' in seen))
    assert.deepEqual(
      seen.documents.map(({ kind }) => kind),
      ['attachment', 'statement'],
    )
    const packageId = page.documents.find(({ kind }) => kind === 'package')!.id
    const asParty = { complaintId, documentId: packageId }
    assert.deepEqual(await getPartysDocument.run(world.database, world.asked('hodan-mor'), asParty), notFound)

    const outcome = {
      complaintId,
      outcome: 'overturned',
      outcomeOn: '22.11.2026',
      items: 'child_coordinator',
    }
    assert.equal(refusal(await press(recordOutcome, 'unit2-baerum', outcome)), 'before_it_was_sent')
    const then = { today: '2027-02-01' }
    await done(recordOutcome, 'unit2-baerum', { ...outcome, outcomeOn: '01.02.2027' }, then)
    const file = await world.database.transaction('baerum', (db) => findCase(db, amina.caseId))
    assert.equal(file?.state, 'under_assessment')
    assert.ok((await noticesOf('hodan-mor')).some(({ kind }) => kind === 'complaint_decided'))
  })

  test('in favour takes a closed case up again, for a new decision', async () => {
    const when = { today: world.daysFrom(-48) }
    const fields = { decisionId: trygve.decisionId, items: 'plan', ...words }
    const { complaintId } = await done(sendComplaint, 'trygve', fields, when)
    await done(judgeInTime, 'leader-sandnes', { complaintId })
    await done(reconsiderComplaint, 'leader-sandnes', { complaintId, assessment: 'Han har rett.' })
    await done(answerComplaint, 'leader-sandnes', {
      complaintId,
      answer: 'in_favour',
      statement: 'Du har rett.',
    })
    assert.equal(await stateOf(complaintId, 'sandnes'), 'in_favour')
    const file = await world.database.transaction('sandnes', (db) => findCase(db, trygve.caseId))
    assert.equal(file?.state, 'open')
    assert.equal(
      refusal(await press(withdrawComplaint, 'trygve', { complaintId, sure: 'yes' })),
      'not_in_this_state',
    )
  })
})

test('the form tells the reader’s own last day, and the complaint that is there', async () => {
  const found = await getComplaintForm.run(world.database, world.asked('berit'), {
    decisionId: berit.decisionId,
  })
  assert.ok(!('denied' in found))
  assert.equal(found.decision.parts[0]?.timeliness, 'late')
  assert.equal(found.openComplaintId, null)
  assert.equal(found.signer, found.person.fullName)
})

test('with a protected address the other parent sees the steps, and no word of who wrote and nothing enclosed', async () => {
  await mayBeTold(world)
  const noor = await decided('noor', 'baerum')
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const wrong = 'Skolen ved siden av oss er glemt.'
  const fields = { decisionId: noor.decisionId, ...words, wrong, files: [new UploadedFile('huset.png', png)] }
  const { complaintId } = await done(sendComplaint, 'leila-mor', fields)
  const as = (who: ActorKey) => getComplaintAsParty.run(world.database, world.asked(who), { complaintId })
  const mother = await as('leila-mor')
  const father = await as('omar-far')
  assert.ok(!('denied' in mother) && !('denied' in father))
  assert.deepEqual([mother.seesWords, mother.documents.length], [true, 1])
  assert.deepEqual([father.seesWords, father.documents.length, father.steps.length], [false, 0, 1])
  assert.equal(father.may.withdraw, false)
  const file = { complaintId, documentId: mother.documents[0]!.id }
  assert.deepEqual(await getPartysDocument.run(world.database, world.asked('omar-far'), file), notFound)
  assert.equal(refusal(await press(withdrawComplaint, 'omar-far', { complaintId, sure: 'yes' })), 'not_yours')
})
