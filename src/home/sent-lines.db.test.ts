import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeInquiry } from '../../demo/write-inquiry.ts'
import { openCase } from '../cases/open-case.ts'
import { done } from '../cases/test/case-world.ts'
import { findSentLines } from './find-sent-lines.ts'

describe('what one has sent', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })

  test('an unborn child somebody else reported is called the same before and after the case is opened', async () => {
    const asked = world.asked('health-visitor-baerum')
    const inquiryId = await writeInquiry(world.database, asked, {
      senderKind: 'service',
      whom: 'unborn',
      dueDate: world.daysFrom(40),
      familyName: 'Sommerengen',
      asksFor: ['child_coordinator'],
      need: 'Familien trenger noen som samler trådene.',
      senderName: 'Helle Vekstkurve',
      senderRole: 'helsesykepleier',
    })
    const { actor } = asked
    assert.ok(actor.kind === 'work')
    const about = async () => {
      const lines = await world.database.transaction('baerum', (db) => findSentLines(db, actor, 'nb'))
      return lines.map(({ givenName }) => givenName)
    }
    assert.deepEqual(await about(), ['det ventede barnet'])
    await done(world, openCase, 'unit-baerum', { inquiryId })
    assert.deepEqual(await about(), ['det ventede barnet'])
  })
})
