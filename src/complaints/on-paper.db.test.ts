import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { addDays } from '../law/calendar.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { readDocument } from '../platform/documents/read-document.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { askToMend, dismissComplaint, noteMended, treatLate } from './judge-complaint.ts'
import { answerComplaint, reconsiderComplaint } from './reconsider-complaint.ts'
import { recordComplaint } from './record-complaint.ts'
import { recordOutcome, sendOn } from './send-on.ts'

let world: TestWorld
let complaintId: string
before(async () => {
  world = await testWorld({ with: ['inquiries', 'cases'] })
})

const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
  world.database.transaction('baerum', work)
async function press<R>(
  command: { run(...asked: never[]): Promise<R> },
  who: ActorKey,
  fields: Record<string, unknown>,
): Promise<Extract<R, { done: unknown }>['done']> {
  const run = command.run as unknown as (...asked: unknown[]) => Promise<R>
  const outcome = (await run(world.database, world.asked(who), fields, () => '/videre')) as object
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done as Extract<R, { done: unknown }>['done']
}

/** What goes in the post of this kind: to whom, and what is printed. Null: the short message. */
async function posted(kind: string): Promise<{ to: string; said: string | null }[]> {
  const rows = await inside((db) =>
    db
      .selectFrom('paperLetter as p')
      .innerJoin('notice as n', 'n.id', 'p.noticeId')
      .leftJoin('letter as l', 'l.id', 'p.letterId')
      .select(['p.recipientName', 'l.sha256', 'l.sentAs'])
      .where('n.kind', '=', kind)
      .execute(),
  )
  return Promise.all(
    rows.map(async ({ recipientName: to, sha256, sentAs }) => {
      if (sha256) assert.equal(sentAs, 'paper')
      const pdf = sha256 && (await inside((db) => readDocument(db, world.secrets, sha256)))
      return { to, said: pdf ? (await textOfPdf(pdf)).replace(/\s+/g, ' ') : null }
    }),
  )
}

test('[notice-weight] of a complaint, one who is reserved gets each letter in the post: what to mend by when, the statement, the outcome', async () => {
  const { berit } = world.ids.person
  const { decisionId, caseId } = await inside(async (db) => {
    await db.updateTable('person').set({ onPaper: true }).where('id', '=', berit).execute()
    const decision = await db
      .selectFrom('decision')
      .select(['id', 'caseId'])
      .where('personId', '=', berit)
      .executeTakeFirstOrThrow()
    return { decisionId: decision.id, caseId: decision.caseId }
  })
  ;({ complaintId } = (await press(recordComplaint, 'unit-baerum-adult', {
    caseId,
    decisionId,
    wrong: 'Jeg er uenig.',
    complainantName: 'Berit',
    complainantIs: 'self',
    receivedAs: 'paper',
    receivedOn: '20.11.2026',
  })) as { complaintId: string })

  await press(askToMend, 'unit2-baerum', {
    complaintId,
    defects: ['unsigned'],
    message: 'Skriv under på side to.',
    mendBy: '07.12.2026',
  })
  const [toMend, ...others] = await posted('complaint_to_mend')
  assert.deepEqual(others, [])
  assert.match(toMend?.to ?? '', /^Berit/)
  assert.match(toMend?.said ?? '', /Skriv under på side to\..*innen 7\. desember 2026/)

  await press(noteMended, 'unit2-baerum', { complaintId, came: ['unsigned'], reason: 'Kom i posten.' })
  await press(treatLate, 'unit2-baerum', {
    complaintId,
    ground: 'special_reasons',
    reason: 'Posten var sen.',
  })
  await press(reconsiderComplaint, 'unit2-baerum', { complaintId, assessment: 'Vi har sett på den.' })
  await press(answerComplaint, 'unit2-baerum', {
    complaintId,
    answer: 'stands',
    statement: 'Vi mener avgjørelsen er riktig.',
  })
  assert.equal((await posted('complaint_answered')).length, 1)
  await press(sendOn, 'unit2-baerum', { complaintId, sentOn: '23.11.2026', plan: 'no' })
  const [sentOnward] = await posted('complaint_sent_on')
  assert.match(sentOnward?.said ?? '', /Vi mener avgjørelsen er riktig\./)
  await press(recordOutcome, 'unit2-baerum', { complaintId, outcome: 'upheld', outcomeOn: '23.11.2026' })
  assert.deepEqual(
    (await posted('complaint_decided')).map(({ said }) => said),
    [null],
  )
})

test('[notice-weight] one who is reserved gets a dismissal in the post: the reason, and how to complain about it', async () => {
  const { berit } = world.ids.person
  const { id: decisionId, caseId } = await inside((db) =>
    db
      .selectFrom('decision')
      .select(['id', 'caseId'])
      .where('personId', '=', berit)
      .executeTakeFirstOrThrow(),
  )
  const late = (await press(recordComplaint, 'unit-baerum-adult', {
    caseId,
    decisionId,
    wrong: 'Jeg er fortsatt uenig.',
    complainantName: 'Berit',
    complainantIs: 'self',
    receivedAs: 'paper',
    receivedOn: '23.11.2026',
    isSigned: 'yes',
  })) as { complaintId: string }
  await press(dismissComplaint, 'unit2-baerum', {
    complaintId: late.complaintId,
    ground: 'late',
    reason: 'Den kom et halvt år etter.',
  })
  const said = (await posted('complaint_answered')).map((each) => each.said).find((each) => each !== null)
  assert.match(said ?? '', /Klagen din er avvist/)
  assert.match(said ?? '', /Klagen kom for sent\. Den kom et halvt år etter\./)
  assert.match(said ?? '', /fire uker fra du fikk dette brevet/)
  assert.match(said ?? '', /Den går ikke ut før 28\.\sdesember\s2026/, '[dismissal-last-day]')
})

test('[complaint-other-hand] one written in by the unit is told to those who are to judge it, and not to who wrote it in', async () => {
  const told = await inside((db) =>
    db
      .selectFrom('notice as n')
      .innerJoin('practitioner as p', 'p.identityKey', 'n.recipientKey')
      .select('p.name')
      .where('n.kind', '=', 'complaint_received')
      .where('n.href', '=', `/baerum/klager/${complaintId}`)
      .execute(),
  )
  const names = told.map(({ name }) => name)
  assert.ok(names.includes('Reidun Andreblikk'), names.join())
  assert.ok(!names.includes('Vidar Protokollvik'), names.join())
})

test('[complaint-not-before] a paper from before the decision, or before anybody asked, is a slip and is not taken', async () => {
  const { berit } = world.ids.person
  const {
    caseId,
    id: decisionId,
    issuedAt,
  } = await inside((db) =>
    db
      .selectFrom('decision')
      .select(['id', 'caseId', 'issuedAt'])
      .where('personId', '=', berit)
      .executeTakeFirstOrThrow(),
  )
  const issuedOn = dayInOslo(issuedAt)
  const record = async (receivedOn: string, about: object) =>
    recordComplaint.run(
      world.database,
      world.asked('unit-baerum-adult'),
      {
        caseId,
        ...about,
        wrong: 'Jeg er uenig.',
        complainantName: 'Berit',
        complainantIs: 'self',
        receivedAs: 'paper',
        receivedOn,
        files: [],
      },
      () => '/videre',
    )
  const refused = (code: string) => ({ refused: code, field: 'receivedOn' })
  assert.deepEqual(await record(addDays(issuedOn, -1), { decisionId }), refused('before_decision'))
  assert.deepEqual(await record('2020-01-01', {}), refused('before_inquiry'))
  assert.ok('done' in (await record(issuedOn, { decisionId })))
})
