import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorld } from '../../demo/test-world.ts'
import { isDenied } from '../platform/asked.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { askForInformation } from './ask-for-information.ts'
import { getCasePage } from './get-case.ts'
import { getLetter } from './get-letter.ts'
import { takeCase } from './take-case.ts'
import { done, hanneAsks, openedCase } from './test/case-world.ts'

test('[notice-weight] one who is reserved is asked on paper: the question itself, the day, and whom to call', async () => {
  const world = await testWorld()
  const { hanne } = world.ids.person
  const inSandnes = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('sandnes', work)
  const caseId = await openedCase(world, hanneAsks)
  await inSandnes((db) => db.updateTable('person').set({ onPaper: true }).where('id', '=', hanne).execute())
  const state = await inSandnes((db) =>
    db.selectFrom('caseFile').select('state').where('id', '=', caseId).executeTakeFirstOrThrow(),
  )
  if (state.state === 'open') await done(world, takeCase, 'unit-sandnes', { caseId })
  const question = 'Hvem er fastlegen din?'
  await done(world, askForInformation, 'unit-sandnes', {
    caseId,
    question,
    answerBy: world.daysFrom(10),
    inquiryId: '',
  })
  const page = await getCasePage.run(world.database, world.asked('unit-sandnes'), { caseId })
  assert.ok(!isDenied(page))
  const [letter] = page.letters
  assert.deepEqual([letter?.kind, letter?.sentAs], ['question', 'paper'])
  const pdf = await getLetter.run(world.database, world.asked('unit-sandnes'), { letterId: letter!.id })
  assert.ok(Buffer.isBuffer(pdf))
  const said = (await textOfPdf(pdf)).replace(/\s+/g, ' ')
  assert.match(said, /Hanne Strandskjellvik.*Hvem er fastlegen din\?.*innen 3\. desember 2026.*Ring /)
  const posted = await inSandnes((db) =>
    db.selectFrom('paperLetter').select(['letterId', 'recipientName']).execute(),
  )
  assert.deepEqual(posted, [{ letterId: letter!.id, recipientName: 'Hanne Strandskjellvik' }])
})
