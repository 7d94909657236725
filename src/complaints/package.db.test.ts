import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import type { AskedOptions } from '../../demo/demo-world.ts'
import { smallPdf, smallPng } from '../../demo/small-files.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { answerRequest } from '../cases/answer-request.ts'
import { askForInformation } from '../cases/ask-for-information.ts'
import { getCasePage } from '../cases/get-case.ts'
import { noteInCase } from '../cases/note-in-case.ts'
import { recordChildView } from '../cases/record-child-view.ts'
import { sendInterimReply } from '../cases/send-interim-reply.ts'
import { insertAddition } from '../inquiries/addition-store.ts'
import { addToInquiryFiles } from '../inquiries/attachment-store.ts'
import { isDenied } from '../platform/asked.ts'
import type { Command } from '../platform/command.ts'
import { UploadedFile } from '../platform/form/files.ts'
import { checkPdf } from '../platform/pdf/check-pdf.ts'
import { nameOf, readPdf } from '../platform/pdf/read-pdf.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { addToComplaint } from './answer-as-party.ts'
import { getComplaint, getDocument } from './get-complaint.ts'
import { getPartysDocument } from './get-complaint-as-party.ts'
import { getPackagePreview } from './get-package.ts'
import { judgeInTime } from './judge-complaint.ts'
import { metadataOf } from './papers/metadata.ts'
import { documentsOf, printPackage } from './papers/package.ts'
import type { PackedDocument } from './papers/packed-document.ts'
import { answerComplaint, reconsiderComplaint } from './reconsider-complaint.ts'
import { sendComplaint, sendComplaintOnMissing } from './send-complaint.ts'
import { sendOn } from './send-on.ts'

// Emil, fifteen, has waited for an answer and complains of it; Amina’s mother complains of a decision.

let world: TestWorld

async function done<R>(
  // biome-ignore lint/suspicious/noExplicitAny: each command checks its own form
  command: Command<any, R>,
  who: ActorKey,
  fields: Record<string, unknown>,
  options: AskedOptions = {},
): Promise<R> {
  const outcome = await command.run(world.database, world.asked(who, options), fields, () => '/videre')
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}
const caseOf = (person: 'emil' | 'amina') =>
  world.database.transaction('baerum', (db) =>
    db
      .selectFrom('caseFile')
      .selectAll()
      .where('personId', '=', world.ids.person[person])
      .executeTakeFirstOrThrow(),
  )
const typed = (days: number) => world.daysFrom(days).split('-').reverse().join('.')
/** What stands on the pages, less what stands at the foot of each. */
const wordsOf = (pdf: Buffer) =>
  textOfPdf(pdf)
    .split('\n')
    .filter((line) => !/^Side \d+ av \d+$| · (Saksnummer|Referanse) /.test(line))
    .join(' ')
    .replace(/\s+/g, ' ')
const withoutSpaces = (text: string) => text.replace(/[\s\u200B]/g, '')

async function standing(complaintId: string, who: ActorKey): Promise<string> {
  await done(judgeInTime, who, { complaintId })
  await done(reconsiderComplaint, who, { complaintId, assessment: 'Vi har sett på alt en gang til.' })
  await done(answerComplaint, who, { complaintId, answer: 'stands', statement: 'Vi venter på skolen.' })
  return complaintId
}
async function documentOf(complaintId: string, who: ActorKey, kind: string): Promise<Buffer> {
  const page = await getComplaint.run(world.database, world.asked(who), { complaintId })
  assert.ok(!isDenied(page))
  const documentId = page.documents.find((each) => each.kind === kind)!.id
  const found = await getDocument.run(world.database, world.asked(who), { complaintId, documentId })
  assert.ok(!isDenied(found))
  return found.body
}

before(async () => {
  world = await testWorld({ with: ['inquiries', 'cases'] })
})

describe('[complaint-case-papers] the package to the appeal body', () => {
  const who = 'unit-baerum'
  let complaintId: string
  let documents: PackedDocument[]
  let packed: Buffer
  let text: string
  const numberOf = (code: string) => documents.findIndex((each) => each.code === code) + 1

  before(async () => {
    const { id: caseId } = await caseOf('emil')
    const page = await getCasePage.run(world.database, world.asked(who), { caseId })
    assert.ok(!isDenied(page))
    const inquiryId = page.inquiries[0]!.id
    await world.database.transaction('baerum', async (db) => {
      const { secrets, now } = world.asked(who)
      const addition = {
        text: 'Skolen har skrevet mer.',
        addedBy: 'sender',
        complaint: null,
        addedAt: now,
      } as const
      const additionId = await insertAddition(db, 'baerum', inquiryId, addition)
      const of = { inquiryId, additionId }
      for (const [name, contentType, bytes] of [
        ['fra-skolen.pdf', 'application/pdf', smallPdf('Brev fra skolen')],
        ['dagboka.png', 'image/png', smallPng],
      ] as const)
        await addToInquiryFiles(
          db,
          secrets,
          'baerum',
          of,
          { name, contentType, bytes, kind: '', checked: null },
          now,
        )
    })
    const note = {
      caseId,
      saidBy: 'Rektor Iris',
      saidHow: 'phone',
      saidOn: typed(-1),
      words: 'Han mangler assistent.',
    }
    await done(noteInCase, who, note)
    const child = { caseId, childView: 'Jeg vil ha Maja.', childHeard: 'Vi snakket med Emil på skolen.' }
    const kept = { childWordsKept: 'weighty_reasons', childWordsKeptReason: 'Han er redd for bråk hjemme.' }
    await done(recordChildView, who, { ...child, ...kept })
    const interim = { caseId, reason: 'Vi mangler brevet fra legen.', newDate: typed(14), meanwhile: '' }
    await done(sendInterimReply, who, interim)
    const { requestId } = await done(askForInformation, who, {
      caseId,
      question: 'Hvem hjelper deg i dag?',
      answerBy: typed(7),
    })
    await done(answerRequest, 'emil', { requestId, answer: 'Bare bestemor.' })
    const complaint = { caseId, wrong: 'Ingen svarer meg.', sign: 'yes' }
    const files = [new UploadedFile('klagen.png', smallPng)]
    const sent = await done(sendComplaintOnMissing, 'emil', { ...complaint, files })
    complaintId = await standing(sent.complaintId, who)
    const preview = await getPackagePreview.run(world.database, world.asked(who), { complaintId })
    assert.ok(!isDenied(preview) && preview)
    documents = documentsOf(preview.facts)
    packed = await printPackage(preview.facts, world.asked(who).now)
    text = wordsOf(packed)
  })

  test('is one tagged document, and each entry of its contents list is a heading with that number', () => {
    const { faults, claims } = checkPdf(packed)
    assert.deepEqual([faults, claims], [[], ['PDF/UA-1']])
    assert.ok(documents.length > 12)
    for (const [at, { title }] of documents.entries()) {
      const said = withoutSpaces(text).split(withoutSpaces(title)).length - 1
      assert.ok(said >= 2, `${at + 1}. ${title}: ${said}`)
      assert.ok(text.includes(`${at + 1}. ${title.split(' ')[0]}`), title)
    }
  })

  for (const [part, code, words] of [
    ['the interim reply', 'interim_reply', 'Vi mangler brevet fra legen.'],
    ['the question as it was sent', 'question', 'Hvem hjelper deg i dag?'],
    ['the answer to it', 'questions', 'Bare bestemor.'],
    ['what was said and noted', 'notes', 'Han mangler assistent.'],
    ['how the child was heard', 'child', 'Vi snakket med Emil på skolen.'],
    ['what the child said', 'child_words', 'Jeg vil ha Maja.'],
    ['what the assessment is built on', 'assessment', 'Det vurderingen bygger på'],
    ['what was added to the inquiry', 'inquiry', 'Skolen har skrevet mer.'],
    ['the complaint', 'complaint', 'Ingen svarer meg.'],
  ] as const)
    test(`holds ${part}`, () => {
      assert.ok(numberOf(code) > 0, code)
      assert.ok(text.includes(words), words)
    })

  test('holds the files of the inquiry and of the complaint, each after what it came with', () => {
    const at = (name: string) => documents.findIndex(({ title }) => title.endsWith(`: ${name}`))
    assert.deepEqual(
      ['klagen.png', 'fra-skolen.pdf', 'dagboka.png'].map((name) => documents[at(name)]?.attached?.type),
      ['image/png', 'application/pdf', 'image/png'],
    )
    assert.ok(at('klagen.png') < numberOf('assessment') && at('fra-skolen.pdf') >= numberOf('inquiry'))
    assert.ok(documents[at('dagboka.png')]?.picture, 'a picture is shown')
    assert.ok(packed.includes('fra-skolen.pdf'))
  })

  test('[complaint-not-for-parents] marks the child’s kept words, on pages of their own, and not why just these are kept', () => {
    const marked = documents.filter(({ guard }) => guard)
    assert.deepEqual(
      marked.map(({ code }) => code),
      ['child_words'],
    )
    assert.match(marked[0]!.title, /Skal ikke vises til foreldrene/)
    assert.ok(!text.includes('redd for bråk'))
    const others = JSON.stringify(documents.filter(({ code }) => code !== 'child_words'))
    assert.ok(!others.includes('Jeg vil ha Maja'))
  })

  test('is kept as it went, and a machine reads of it what the letters and files are', async () => {
    await done(sendOn, who, { complaintId, sentOn: typed(0) })
    const metadata = JSON.parse((await documentOf(complaintId, who, 'metadata')).toString())
    assert.deepEqual(metadata.letters.map(({ kind }: { kind: string }) => kind).sort(), [
      'interim_reply',
      'question',
    ])
    assert.ok(metadata.letters.every(({ sha256 }: { sha256: string }) => /^[0-9a-f]{64}$/.test(sha256)))
    assert.deepEqual(
      metadata.files.map(({ name, cameWith }: Record<string, string>) => [name, cameWith]),
      [
        ['klagen.png', 'complaint'],
        ['fra-skolen.pdf', 'inquiry'],
        ['dagboka.png', 'inquiry'],
      ],
    )
    const guarded = metadata.documents.filter((each: { isNotForParents?: boolean }) => each.isNotForParents)
    assert.deepEqual(
      guarded.map(({ kind }: { kind: string }) => kind),
      ['child_words'],
    )
    const statement = wordsOf(await documentOf(complaintId, who, 'statement'))
    assert.ok(statement.includes('Alle papirene i saken'))
    assert.ok(!statement.includes('Maja'))
    assert.ok(!statement.includes('Planen er'), 'he has no plan: nothing is said of one')
  })

  test('is not the party’s to fetch', async () => {
    const page = await getComplaint.run(world.database, world.asked(who), { complaintId })
    assert.ok(!isDenied(page))
    for (const kind of ['package', 'metadata']) {
      const documentId = page.documents.find((each) => each.kind === kind)!.id
      const found = await getPartysDocument.run(world.database, world.asked('emil'), {
        complaintId,
        documentId,
      })
      assert.deepEqual(found, { denied: 'not_found' })
    }
  })
})

test('[complaint-case-papers] the decision is the letter as it was sent, word for word, without who it went to', async () => {
  const amina = await caseOf('amina')
  const { id: decisionId } = await world.database.transaction('baerum', (db) =>
    db.selectFrom('decision').select('id').where('caseId', '=', amina.id).executeTakeFirstOrThrow(),
  )
  const fields = { decisionId, wrong: 'Dere har glemt skolen.', sign: 'yes' }
  const { complaintId } = await done(sendComplaint, 'hodan-mor', fields, { today: world.daysFrom(-28) })
  await standing(complaintId, 'unit2-baerum')
  const preview = await getPackagePreview.run(world.database, world.asked('unit2-baerum'), { complaintId })
  assert.ok(!isDenied(preview) && preview)
  const decision = documentsOf(preview.facts).find(({ code }) => code === 'decision')!
  assert.ok(decision.letter)
  assert.deepEqual(Object.keys(decision.letter.passages[0]!), ['heading', 'level'])
  const sent = wordsOf(preview.facts.letter!.pdf)
  const said = decision.letter.passages.flatMap((each) => ('text' in each ? each.text.split('\n') : []))
  assert.ok(said.length > 10)
  for (const line of said) assert.ok(withoutSpaces(sent).includes(withoutSpaces(line)), line)
  const text = wordsOf(await printPackage(preview.facts, world.asked('unit2-baerum').now))
  for (const line of said) assert.ok(withoutSpaces(text).includes(withoutSpaces(line)), line)
})

test('words in another script are printed in it, and go along as they were written, on paper, as a file and for a machine', async () => {
  const who = 'unit2-baerum'
  const { id: complaintId } = await world.database.transaction('baerum', (db) =>
    db.selectFrom('complaint').selectAll().where('state', '=', 'stands').executeTakeFirstOrThrow(),
  )
  const written = 'ኣነ ምስዚ ውሳነ እዚ ኣይስማዕማዕን እየ\n我不同意这个决定 \u{13000}'
  await done(addToComplaint, 'hodan-mor', { complaintId, addition: written })
  const page = await getComplaint.run(world.database, world.asked(who), { complaintId })
  assert.ok(!isDenied(page))
  assert.deepEqual(page.lacking, ['\u{13000}'])
  const preview = await getPackagePreview.run(world.database, world.asked(who), { complaintId })
  assert.ok(!isDenied(preview) && preview)
  const pdf = await printPackage(preview.facts, world.asked(who).now)
  const text = wordsOf(pdf)
  for (const word of ['ኣይስማዕማዕን', '我不同意这个决定 [tegn]', 'Noen tegn kan ikke trykkes.'])
    assert.ok(withoutSpaces(text).includes(withoutSpaces(word)), word)
  assert.deepEqual(checkPdf(pdf).faults, [])
  const attached = [...readPdf(pdf).objects.values()].map(({ stream }) => stream?.toString('utf8') ?? '')
  assert.ok(attached.some((each) => each.startsWith('Klagen\n') && each.includes(written)))
  const { documents } = metadataOf(preview.facts, pdf)
  assert.deepEqual(
    documents.flatMap((each) => ('words' in each ? [[each.kind, each.words?.includes(written)]] : [])),
    [
      ['complaint', true],
      ['correspondence', true],
    ],
  )
})

test('one picture that cannot be read is said not to be shown, in the contents list too; the others are shown', async () => {
  const who = 'unit2-baerum'
  const { id: complaintId } = await world.database.transaction('baerum', (db) =>
    db.selectFrom('complaint').select('id').where('state', '=', 'stands').executeTakeFirstOrThrow(),
  )
  const preview = await getPackagePreview.run(world.database, world.asked(who), { complaintId })
  assert.ok(!isDenied(preview) && preview)
  const picture = (name: string, bytes: Buffer) => ({
    ...{ name, bytes, kind: 'attachment' as const, contentType: 'image/png', checked: null, inquiryId: null },
    addedAt: world.asked('nobody').now,
  })
  const enclosed = [
    picture('hel.png', smallPng),
    picture('delt.png', smallPng.subarray(0, 40)),
    picture('hel2.png', smallPng),
  ]
  const pdf = await printPackage({ ...preview.facts, enclosed }, world.asked(who).now)
  assert.deepEqual(checkPdf(pdf).faults, [])
  const text = withoutSpaces(wordsOf(pdf))
  assert.equal(text.split(withoutSpaces('delt.png (vises ikke)')).length - 1, 2)
  assert.ok(!text.includes(withoutSpaces('hel.png (vises ikke)')))
  assert.ok(text.includes(withoutSpaces('Bildet kan ikke leses, og vises ikke her.')))
  const shown = [...readPdf(pdf).objects.values()].filter(
    ({ value }) => value instanceof Map && nameOf(value.get('Subtype')) === 'Image',
  )
  assert.ok(shown.length >= 1)
  assert.equal(text.split(withoutSpaces('Vedlegg til klagen: hel')).length - 1, 4)
})

test('fifty megabytes of files make a package all the same: what there is no room for is said to go beside it', async () => {
  const { id: complaintId } = await world.database.transaction('baerum', (db) =>
    db.selectFrom('complaint').select('id').where('state', '=', 'stands').executeTakeFirstOrThrow(),
  )
  const preview = await getPackagePreview.run(world.database, world.asked('unit2-baerum'), { complaintId })
  assert.ok(!isDenied(preview) && preview)
  const file = (name: string, size: number) => ({
    name,
    kind: 'attachment' as const,
    contentType: 'application/pdf',
    bytes: Buffer.concat([smallPdf('stor'), Buffer.alloc(size, '%')]),
    checked: null,
    addedAt: world.asked('nobody').now,
    inquiryId: null,
  })
  const vast = Array.from({ length: 5 }, (_, at) => file(`stor ${at}.pdf`, 9_600_000))
  const facts = { ...preview.facts, enclosed: [file('liten.pdf', 10), ...vast] }
  const pdf = await printPackage(facts, world.asked('unit2-baerum').now)
  assert.ok(pdf.length < 9_000_000)
  const text = wordsOf(pdf)
  assert.equal(text.split('Filen fikk ikke plass i denne filen, og sendes ved siden av').length - 1, 5)
  assert.equal(text.split('Filen ligger som vedlegg i denne filen').length - 1, 1)
  assert.deepEqual(checkPdf(pdf).faults, [])
})
