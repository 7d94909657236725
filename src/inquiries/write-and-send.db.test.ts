import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { syntheticNationalId } from '../../demo/base/national-id.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import type { Asked } from '../platform/asked.ts'
import { getReceipt } from './get-receipt.ts'
import { getUnitInquiry } from './get-unit-inquiry.ts'
import { getWritten } from './get-written.ts'
import { findInquiry, type Inquiry } from './inquiry-store.ts'
import { saveAnswer, saveAnswerOpenly } from './save-answer.ts'
import { sendInquiry, sendInquiryOpenly } from './send-inquiry.ts'

const child = { givenName: 'Selma', familyName: 'Blåklokkemo', birthDate: '2021-08-14' }
const aboutChild: Answers = {
  senderKind: 'parent',
  whom: 'born',
  ...child,
  asksFor: ['child_coordinator'],
  need: 'Alle sier ulike ting.',
  senderName: 'Maria Blåklokkemo',
  phone: '400 00 101',
}

describe('writing and sending an inquiry', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  /** Somebody not signed in, each at a browser of their own. */
  let browsers = 0
  const somebody = (authority: 'baerum' | 'sandnes' = 'baerum'): Asked => ({
    ...world.asked('nobody', { authority }),
    draftOwner: { key: `c:browser-${browsers++}`, isSignedIn: false },
  })
  const read = async (id: string, authority = 'baerum'): Promise<Inquiry> => {
    const found = await world.database.transaction(authority, (db) => findInquiry(db, id))
    assert.ok(found)
    return found
  }
  const save = (asked: Asked, question: string, fields: Answers) =>
    saveAnswerOpenly.run(world.database, asked, { question, ...fields }, () => '/next')

  test('a mother who is not signed in asks for her child: it comes to the unit under 18, with the promised day', async () => {
    const asked = somebody()
    const inquiry = await read(await writeInquiry(world.database, asked, aboutChild))
    assert.equal(inquiry.state, 'received')
    assert.equal(inquiry.unitId, world.ids.unit['ke-baerum-barn'])
    assert.equal(inquiry.answerDue, '2026-12-21')
    assert.equal(inquiry.senderKey, null)
    assert.equal(inquiry.senderMayAct, true)
    const receipt = await getReceipt.run(world.database, asked, {})
    assert.ok('receipt' in receipt && receipt.receipt)
    assert.equal(receipt.receipt.reference, inquiry.reference)
    assert.match(receipt.receipt.code, /^[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){2}$/)
  })

  test('an adult comes to the unit over 18, and an unborn child to the one under 18', async () => {
    const adult = await writeInquiry(world.database, somebody(), {
      ...aboutChild,
      senderKind: 'self',
      birthDate: '1980-01-01',
      asksFor: ['coordinator'],
    })
    assert.equal((await read(adult)).unitId, world.ids.unit['ke-baerum-voksen'])
    const unborn = await writeInquiry(world.database, somebody(), {
      ...aboutChild,
      whom: 'unborn',
      dueDate: '14.01.2027',
    })
    const inquiry = await read(unborn)
    assert.equal(inquiry.unitId, world.ids.unit['ke-baerum-barn'])
    assert.equal(inquiry.personDueDate, '2027-01-14')
    assert.equal(inquiry.personBirthDate, null)
  })

  test('a signed-in mother chooses her child and types nothing about it; she gets no code', async () => {
    const asked = world.asked('kari-mor')
    const written = await getWritten.run(world.database, asked, {})
    assert.ok('writer' in written)
    assert.deepEqual(
      written.writer.known.map((each) => [each.givenName, each.relation]),
      [
        ['Kari', 'self'],
        ['Ada', 'parent'],
      ],
    )
    const inquiry = await read(
      await writeInquiry(world.database, asked, {
        senderKind: 'parent',
        whom: world.ids.person.ada,
        asksFor: ['child_coordinator', 'plan'],
        need: 'Vi trenger én å ringe.',
        senderName: 'Kari Solstrålevik',
      }),
    )
    assert.equal(inquiry.personId, world.ids.person.ada)
    assert.equal(inquiry.personBirthDate, '2019-04-12')
    assert.equal(inquiry.codeHash, null)
    const receipt = await getReceipt.run(world.database, asked, {})
    assert.equal('receipt' in receipt && receipt.receipt?.code, '')
  })

  test('a father never sees, and cannot choose, a child he has no responsibility for', async () => {
    const asked = world.asked('per-far')
    const written = await getWritten.run(world.database, asked, {})
    assert.ok('writer' in written)
    assert.deepEqual(
      written.writer.known.map(({ relation }) => relation),
      ['self'],
    )
    await saveAnswer.run(world.database, asked, { question: 'hvem', senderKind: 'parent' }, () => '')
    const outcome = await saveAnswer.run(
      world.database,
      asked,
      { question: 'om-hvem', whom: world.ids.person.jonas },
      () => '',
    )
    assert.deepEqual(outcome, { refused: 'choose', field: 'whom' })
  })

  test('what is typed is known by its number: the open case of the same person is the unit’s to see; the receipt says nothing of it', async () => {
    const nationalId = syntheticNationalId('1974-05-05')
    const first = await writeInquiry(world.database, somebody('sandnes'), {
      ...aboutChild,
      senderKind: 'next_of_kin',
      givenName: 'Hanne',
      familyName: 'Strandskjellvik',
      nationalId,
      asksFor: ['coordinator'],
    })
    const before = await read(first, 'sandnes')
    assert.equal(before.personId, world.ids.person.hanne)
    assert.equal(before.state, 'received')
    const { openCase } = await import('../cases/open-case.ts')
    const opened = await openCase.run(
      world.database,
      world.asked('unit-sandnes'),
      { inquiryId: first },
      () => '',
    )
    assert.ok('done' in opened)
    const asked = somebody('sandnes')
    const second = await writeInquiry(world.database, asked, {
      ...aboutChild,
      senderKind: 'next_of_kin',
      givenName: 'Hanne',
      familyName: 'Strandskjellvik',
      nationalId,
      asksFor: ['coordinator'],
    })
    const waits = await read(second, 'sandnes')
    assert.deepEqual([waits.state, waits.caseId], ['received', null])
    const seen = await getUnitInquiry.run(world.database, world.asked('unit-sandnes'), { inquiryId: second })
    assert.ok('inquiry' in seen)
    assert.equal(seen.openCaseId, opened.done.caseId)
    const receipt = await getReceipt.run(world.database, asked, {})
    assert.ok('receipt' in receipt && receipt.receipt)
    assert.deepEqual(Object.keys(receipt.receipt).sort(), [
      'answerDue',
      'code',
      'inquiryId',
      'isQuiet',
      'lacksPower',
      'mayHearNoMore',
      'own',
      'receivedAt',
      'reference',
      'unit',
    ])
  })

  test('a double press is one inquiry, and so are two tabs', async () => {
    const asked = somebody()
    for (const [question, fields] of [
      ['hvem', { senderKind: 'self' }],
      ['navn', child],
      ['foreldre', { parentsKnow: 'yes', keepFromParents: 'no' }],
      ['hva', { asksFor: ['information'] }],
      ['behov', { need: 'Hva finnes?' }],
      ['viktig', {}],
      ['tjenester', {}],
      ['hensyn', { language: 'nn' }],
      ['kontakt', { senderName: 'Selma', phone: '400 00 100' }],
    ] as [string, Answers][])
      assert.ok('done' in (await save(asked, question, fields)), question)
    const submissionId = '0b3a7c5e-1f44-4f2a-9a52-3d8b8d1f0a01'
    const press = () => sendInquiryOpenly.run(world.database, asked, { submissionId }, () => '/kvittering')
    const presses = await Promise.all([press(), press()])
    assert.deepEqual(
      presses.map((each) => ('done' in each ? 'done' : 'doneBefore' in each ? 'before' : 'other')).sort(),
      ['before', 'done'],
    )
    const otherTab = await sendInquiryOpenly.run(world.database, asked, {}, () => '/kvittering')
    assert.ok(
      'done' in otherTab &&
        presses.some((each) => 'done' in each && each.done.inquiryId === otherTab.done.inquiryId),
    )
    const { rows } = await world.test.asOwner('baerum', (client) =>
      client.query(`select count(*)::int as n from inquiry where need = 'Hva finnes?'`),
    )
    assert.equal(rows[0].n, 1)
  })

  test('nothing is sent before every question that applies is answered', async () => {
    const asked = somebody()
    assert.deepEqual(await sendInquiryOpenly.run(world.database, asked, {}, () => ''), {
      refused: 'nothing_written',
    })
    await save(asked, 'hvem', { senderKind: 'self' })
    assert.deepEqual(await sendInquiryOpenly.run(world.database, asked, {}, () => ''), {
      refused: 'not_complete',
    })
  })

  const wrong: [string, string, Answers, unknown][] = [
    ['100,000 signs', 'behov', { need: 'x'.repeat(100_000) }, { invalid: { need: 'too_long:4000' } }],
    ['no need', 'behov', { need: '  ' }, { invalid: { need: 'required' } }],
    [
      'a wrong number',
      'navn',
      { ...child, nationalId: '12345678901' },
      { invalid: { nationalId: 'bad_national_id' } },
    ],
    [
      'neither number nor birth date',
      'navn',
      { givenName: 'A', familyName: 'B' },
      { invalid: { nationalId: 'number_or_birth_date' } },
    ],
    [
      'born tomorrow',
      'navn',
      { ...child, birthDate: '24.11.2026' },
      { refused: 'in_the_future', field: 'birthDate' },
    ],
    [
      'a due date in the past',
      'termin',
      { dueDate: '1.11.2026' },
      { refused: 'due_date_passed', field: 'dueDate' },
    ],
    ['a due date in two years', 'termin', { dueDate: '1.11.2028' }, { refused: 'too_far', field: 'dueDate' }],
    ['no way to reach one', 'kontakt', { senderName: 'A' }, { invalid: { phone: 'contact_needed' } }],
    ['nothing asked for', 'hva', {}, { invalid: { asksFor: 'choose' } }],
    ['an unknown sender', 'hvem', { senderKind: 'king' }, { invalid: { senderKind: 'choose' } }],
    [
      'the unit, by somebody else',
      'hvem',
      { senderKind: 'unit' },
      { refused: 'choose', field: 'senderKind' },
    ],
    ['an unknown question', 'finnes-ikke', {}, { invalid: { form: 'invalid' } }],
  ]
  for (const [what, question, fields, expected] of wrong)
    test(`${what} is refused beside its field, kindly`, async () => {
      assert.deepEqual(await save(somebody(), question, fields), expected)
    })

  test('somebody else’s number is not one’s own', async () => {
    const asked = world.asked('new-baerum')
    await saveAnswer.run(world.database, asked, { question: 'hvem', senderKind: 'self' }, () => '')
    const fields = { question: 'navn', ...child, nationalId: syntheticNationalId('1974-05-05') }
    assert.deepEqual(await saveAnswer.run(world.database, asked, fields, () => ''), {
      refused: 'not_your_number',
      field: 'nationalId',
    })
  })

  test('a session lost in the middle is asked to sign in, not to start anew', async () => {
    const asked = somebody()
    const outcome = await saveAnswer.run(
      world.database,
      asked,
      { question: 'behov', need: 'Det jeg skrev' },
      () => '',
    )
    assert.deepEqual(outcome, { denied: 'sign_in' })
    assert.deepEqual(await sendInquiry.run(world.database, asked, {}, () => ''), { denied: 'sign_in' })
  })

  test('what is written is its writer’s alone', async () => {
    const asked = somebody()
    await save(asked, 'hvem', { senderKind: 'guardian' })
    const other = await getWritten.run(world.database, somebody(), {})
    assert.deepEqual('fields' in other && other.fields, {})
  })
})
