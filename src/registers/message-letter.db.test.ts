import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { publishLetterTemplate, saveLetterTemplate } from '../cases/edit-letter-template.ts'
import { notifyPerson } from '../messages/index.ts'
import { isDenied } from '../platform/asked.ts'
import { checkPdf } from '../platform/pdf/check-pdf.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { getMessageLetter } from './get-message-letter.ts'
import { getPaperLetters } from './get-paper-letters.ts'

describe('a short message on paper', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })

  test('is in the house’s words until the authority has its own; it names nobody but whom it is to', async () => {
    const unit = world.asked('unit-baerum-adult')
    const { gunnar } = world.ids.person
    await world.database.transaction('baerum', (db) =>
      notifyPerson(db, 'baerum', gunnar, { kind: 'message', href: '/baerum', now: unit.now }),
    )
    const page = await getPaperLetters.run(world.database, unit, {})
    assert.ok(!isDenied(page))
    const letter = page.waiting.find(({ file }) => file.includes('/papirpost/'))!
    const print = async () => {
      const printing = await getMessageLetter.run(world.database, unit, { paperLetterId: letter.id })
      assert.ok(!isDenied(printing))
      const pdf = await printing('https://samvei.example')
      assert.deepEqual(checkPdf(pdf).faults, [])
      return textOfPdf(pdf).replace(/\s+/g, ' ')
    }
    const before = await print()
    for (const words of ['Du får dette på papir fordi', 'Vil du snakke med noen?', letter.recipientName])
      assert.ok(before.includes(words), `${words} not in ${before}`)
    const of = { kind: 'message', language: 'nb' }
    const admin = world.asked('admin-baerum')
    const words = {
      opening: 'Kjære {mottaker}, vi har noe å fortelle deg.',
      questions: 'Ring {enhet} på {telefon}.',
      closing: 'Hilsen oss i {virksomhet}',
    }
    const at = () => ({ ...of, submissionId: randomUUID() })
    assert.ok(
      'done' in (await saveLetterTemplate.run(world.database, admin, { ...at(), ...words }, () => '/x')),
    )
    assert.equal(await print(), before, 'a draft is not used')
    assert.ok('done' in (await publishLetterTemplate.run(world.database, admin, at(), () => '/x')))
    const after = await print()
    assert.ok(after.includes(`Kjære ${letter.recipientName}, vi har noe å fortelle deg.`), after)
    assert.ok(after.includes('Hilsen oss i Bærum kommune'))
    assert.ok(!after.includes('Du får dette på papir'))
  })
})
