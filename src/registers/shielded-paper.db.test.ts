import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { plantCase, plantedInCase } from '../cases/test/plant-whereabouts.ts'
import { words as planted, sentOnward } from '../complaints/test/sent-onward.ts'
import { changeRelatedPerson, insertWithholding } from '../people/index.ts'
import { mayBeTold } from '../people/test/may-be-told.ts'
import { isDenied } from '../platform/asked.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { getMessageLetter } from './get-message-letter.ts'
import { getPaperLetters, type ListedLetter } from './get-paper-letters.ts'
import { postPaperLetter } from './post-paper-letter.ts'

describe('letters on paper about a child at a strictly confidential address', () => {
  let world: TestWorld
  let letters: ListedLetter[]
  const of = (name: string, kind: string) =>
    letters.find((each) => each.recipientName === name && each.kind === kind)!
  const print = async (letter: ListedLetter) => {
    const unit = world.asked('unit-baerum')
    const printing = await getMessageLetter.run(world.database, unit, { paperLetterId: letter.id })
    return isDenied(printing) ? printing : printing('https://samvei.example')
  }

  before(async () => {
    world = await testWorld()
    await world.database.transaction('baerum', async (db) => {
      for (const key of ['omar-noor', 'leila-noor'] as const)
        await changeRelatedPerson(db, world.ids.related[key], { onPaper: true })
    })
    await mayBeTold(world)
    await sentOnward(world, 'leila-mor', await plantCase(world))
    const page = await getPaperLetters.run(world.database, world.asked('unit-baerum'), {})
    assert.ok(!isDenied(page))
    letters = page.waiting
  })

  for (const kind of ['decision_issued', 'interim_reply', 'complaint_sent_on'])
    test(`[shielded-reader] the other parent gets ${kind} without what tells where she is`, async () => {
      const letter = of('Omar Vindkastrud', kind)
      assert.equal(letter.file, `/baerum/papirpost/${letter.id}/brev.pdf`)
      const pdf = await print(letter)
      assert.ok(Buffer.isBuffer(pdf))
      const text = textOfPdf(pdf).replace(/\s+/g, '')
      assert.deepEqual(
        [...Object.values(plantedInCase), ...Object.values(planted)].filter((words) =>
          text.includes(words.replaceAll(' ', '')),
        ),
        [],
      )
      for (const words of ['Omar Vindkastrud', 'Noor Skumringslia', 'tatt ut fordi adressen er beskyttet'])
        assert.ok(text.includes(words.replaceAll(' ', '')), words)
    })

  test('[withheld-from-parent] one who is withheld from again has no letter in the queue, and none that can be printed or posted', async () => {
    const waiting = of('Omar Vindkastrud', 'decision_issued')
    await world.database.transaction('baerum', (db) =>
      insertWithholding(db, 'baerum', {
        personId: world.ids.person.noor,
        relatedPersonId: world.ids.related['omar-noor'],
        ...{ ground: 'strictly_confidential', choice: 'withheld', untilDate: null, reason: 'Ny trussel.' },
        fromDate: world.day,
        decidedBy: world.ids.practitioner['unit-baerum'],
        decidedAt: world.asked('nobody').now,
      }),
    )
    const page = await getPaperLetters.run(world.database, world.asked('unit-baerum'), {})
    assert.ok(!isDenied(page))
    const names = page.waiting.map(({ recipientName }) => recipientName)
    assert.ok(names.includes('Leila Skumringslia') && !names.includes('Omar Vindkastrud'), names.join())
    assert.ok(isDenied(await print(waiting)))
    const posted = { paperLetterId: waiting.id, postedOn: world.day, byRoutine: 'yes' }
    assert.deepEqual(
      await postPaperLetter.run(world.database, world.asked('unit-baerum'), posted, () => '/'),
      { denied: 'not_found' },
    )
    await mayBeTold(world)
    const again = await getPaperLetters.run(world.database, world.asked('unit-baerum'), {})
    assert.ok(!isDenied(again) && again.waiting.some(({ id }) => id === waiting.id), 'nothing is lost')
  })

  test('the parent she lives with gets the letter itself, which the other file does not give', async () => {
    const letter = of('Leila Skumringslia', 'decision_issued')
    assert.match(letter.file, /^\/baerum\/brev\//)
    assert.ok(isDenied(await print(letter)))
  })
})
