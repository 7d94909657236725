import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { publishLetterTemplate, saveLetterTemplate } from '../cases/edit-letter-template.ts'
import type { Asked } from '../platform/asked.ts'
import { getPaperReceipt } from './get-paper-receipt.ts'
import { getReceipt } from './get-receipt.ts'

const told: Answers = {
  senderKind: 'unit',
  whom: 'born',
  givenName: 'Ivar',
  familyName: '{telefon} #panic()',
  birthDate: '1951-02-11',
  personKnows: 'yes',
  toldHow: 'letter',
  toldBy: 'Grete {telefon} #panic()',
  asksFor: ['coordinator', 'care_team', 'information'],
  need: 'Pappa er innom sykehuset ofte.',
  senderName: 'Grete Furutoppås',
  phone: '400 00 101',
}
const words = {
  opening: 'Takk, {mottaker}! Brevet kom {mottatt}, og gjelder {gjelder}.',
  reads: '{enhet} leser det i løpet av uka.',
  late: 'Rekker vi ikke {svarfrist}, ringer vi.',
  questions: 'Ring {telefon} og si {referanse}.',
  closing: 'Hilsen {virksomhet}',
}

describe('the receipt in the authority’s own words', () => {
  let world: TestWorld
  const press = async (
    command: typeof saveLetterTemplate | typeof publishLetterTemplate,
    who: ActorKey,
    fields: object,
  ) =>
    command.run(
      world.database,
      world.asked(who),
      { kind: 'receipt', language: 'nb', ...fields, submissionId: randomUUID() },
      () => '/x',
    )
  const ofOnPaper = async (who: 'unit-baerum-adult', inquiryId: string) => {
    const paper = await getPaperReceipt.run(world.database, world.asked(who), { inquiryId })
    assert.ok('inquiry' in paper)
    return paper
  }
  before(async () => {
    world = await testWorld()
  })

  test('is the house’s until the authority takes its own into use; then with the values of the inquiry', async () => {
    const unit = world.asked('unit-baerum-adult')
    const toldOn = world.daysFrom(-1)
    const inquiryId = await writeInquiry(world.database, unit, { ...told, toldOn })
    assert.equal((await ofOnPaper('unit-baerum-adult', inquiryId)).own, null)
    assert.ok('done' in (await press(saveLetterTemplate, 'admin-baerum', words)))
    assert.equal((await ofOnPaper('unit-baerum-adult', inquiryId)).own, null, 'a draft is not used')
    assert.ok('done' in (await press(publishLetterTemplate, 'admin-baerum', {})))
    const { own, inquiry } = await ofOnPaper('unit-baerum-adult', inquiryId)
    assert.match(own!.opening!, /gjelder koordinator, \S+ og råd og informasjon\.$/)
    assert.ok(own!.questions!.endsWith(`og si ${inquiry.reference}.`))
    assert.ok(own!.opening!.startsWith('Takk, Grete {telefon} #panic()! Brevet kom '), own!.opening)
    assert.ok(!own!.closing!.includes('{'))
  })

  test('promises an answer to one who asks for themselves, and to nobody who may hear no more', async () => {
    const promises = async (answers: Answers) => {
      const inquiryId = await writeInquiry(world.database, world.asked('unit-baerum-adult'), {
        ...told,
        toldOn: world.day,
        ...answers,
      })
      return !(await ofOnPaper('unit-baerum-adult', inquiryId)).mayHearNoMore
    }
    assert.equal(await promises({ toldByKind: 'self' }), true)
    assert.equal(await promises({ toldByKind: 'next_of_kin' }), false)
  })

  test('is on the page too, where nobody is named and nothing of what was asked is said', async () => {
    const asked: Asked = {
      ...world.asked('nobody', { authority: 'baerum' }),
      draftOwner: { key: 'c:own-words', isSignedIn: false },
    }
    await writeInquiry(world.database, asked, {
      ...told,
      senderKind: 'next_of_kin',
      personKnows: 'unsure',
      toldHow: '',
      toldBy: '',
    })
    const { receipt } = (await getReceipt.run(world.database, asked, {})) as {
      receipt: { own: Record<string, string> | null; reference: string }
    }
    assert.deepEqual(Object.keys(receipt.own!).sort(), ['closing', 'late', 'questions', 'reads'])
    assert.ok(receipt.own!.questions!.includes(receipt.reference))
    const elsewhere = { ...asked, language: 'en' as const }
    const inEnglish = await getReceipt.run(world.database, elsewhere, {})
    assert.ok('receipt' in inEnglish && inEnglish.receipt?.own === null, 'each language has its own')
  })
})
