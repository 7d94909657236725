import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import type { Asked } from '../platform/asked.ts'
import { getSentInquiry } from './get-sent-inquiry.ts'

describe('one who works here, signed in at home', () => {
  let world: TestWorld
  let home: Asked
  const worker = 'teacher-baerum'
  const inquiryId = randomUUID()
  before(async () => {
    world = await testWorld()
    const { actor, ...asked } = world.asked(worker)
    assert.ok(actor.kind === 'work')
    home = { ...asked, actor: { ...actor, kind: 'citizen', provider: 'id-porten' } }
    await world.database.transaction('baerum', async (db) => {
      await db
        .insertInto('inquiry')
        .values({
          authorityId: 'baerum',
          id: inquiryId,
          reference: 'ABCD-2345',
          unitId: world.ids.unit['ke-baerum-barn'],
          asksFor: ['coordinator'],
          senderKind: 'service',
          senderName: 'Skolen',
          senderKey: actor.identityKey,
          senderSignedInAs: 'work',
          personGivenName: 'Ukjent',
          personFamilyName: 'Testdal',
          receivedAt: asked.now,
          answerDue: world.daysFrom(28),
        })
        .execute()
    })
  })

  test('does not read at home what she sent at work, and reads it at work', async () => {
    assert.deepEqual(await getSentInquiry.run(world.database, home, { inquiryId }), { denied: 'not_found' })
    assert.ok('inquiry' in (await getSentInquiry.run(world.database, world.asked(worker), { inquiryId })))
  })
})
