import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { syntheticNationalId } from '../../demo/base/national-id.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { saveAnswer } from './save-answer.ts'
import { findWritten } from './written-inquiry.ts'

let world: TestWorld
before(async () => {
  world = await testWorld()
})

test('one who first asks for another and then for themselves does not carry the other’s number along', async () => {
  // Known in Bærum, asking in Sandnes: nobody is known from before there
  const asked = world.asked('kari-mor', { authority: 'sandnes' })
  const answer = async (question: string, fields: Record<string, string>) => {
    const outcome = await saveAnswer.run(world.database, asked, { question, ...fields }, () => '/')
    assert.ok('done' in outcome, JSON.stringify(outcome))
  }
  await answer('hvem', { senderKind: 'next_of_kin' })
  await answer('om-hvem', { whom: 'born' })
  const nationalId = syntheticNationalId('2001-02-03')
  await answer('navn', { givenName: 'En', familyName: 'Annen', nationalId })
  await answer('hvem', { senderKind: 'self' })
  const written = await world.database.transaction('sandnes', (db) => findWritten(db, asked))
  assert.equal(written?.senderKind, 'self')
  assert.equal(written?.nationalId, undefined)
  assert.equal(written?.familyName, undefined)
})
