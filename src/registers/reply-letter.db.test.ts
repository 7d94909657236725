import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { isDenied } from '../platform/asked.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { getReplyLetters, makeReplyLetter } from '../team/make-reply-letter.ts'
import { getMessageLetter } from './get-message-letter.ts'

describe('a letter with a code', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team', 'plans', 'together'] })
  })

  const letterOf = async (isWithdrawal: boolean) => {
    const asked = world.asked('child-coordinator-baerum')
    const personId = world.ids.person.ada
    const letters = await getReplyLetters.run(world.database, asked, { personId })
    assert.ok(!isDenied(letters))
    const question = letters.questions.find(
      (each) => each.why === null && each.aboutKind === 'consent' && each.isWithdrawal === isWithdrawal,
    )!
    const { aboutId, relatedPersonId } = question
    const fields = { personId, aboutId, relatedPersonId: relatedPersonId ?? '' }
    const made = await makeReplyLetter.run(world.database, asked, fields, () => '/her')
    assert.ok('done' in made, JSON.stringify(made))
    const paperLetterId = await world.database.transaction('baerum', async (db) => {
      const row = await db
        .selectFrom('paperLetter')
        .select('id')
        .where('noticeId', '=', made.done.noticeId)
        .executeTakeFirstOrThrow()
      return row.id
    })
    const unit = world.asked('unit-baerum')
    const printing = await getMessageLetter.run(world.database, unit, { paperLetterId })
    assert.ok(!isDenied(printing))
    return (await textOfPdf(await printing('https://samvei.example'))).replace(/\s+/g, ' ')
  }

  test('says where one answers, by the address the service has', async () => {
    const letter = await letterOf(false)
    assert.match(letter, /Vi spør om ditt samtykke/)
    assert.match(letter, /Skriv samvei\.example\/baerum\/svar i nettleseren/)
  })

  test('one that takes a consent back asks for none', async () => {
    const letter = await letterOf(true)
    assert.doesNotMatch(letter, /Vi spør om/)
    assert.match(letter, /Slik kan du trekke et samtykke/)
  })
})
