import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { getQueue } from './get-queue.ts'

describe('the queue in the log', () => {
  let world: TestWorld
  const inquiryId = randomUUID()
  before(async () => {
    world = await testWorld()
    await world.database.transaction('baerum', async (db) => {
      await db
        .insertInto('inquiry')
        .values({
          authorityId: 'baerum',
          id: inquiryId,
          reference: 'ABCD-2345',
          unitId: world.ids.unit['ke-baerum-barn'],
          asksFor: ['coordinator'],
          senderKind: 'parent',
          senderName: 'Kari',
          personGivenName: 'Ukjent',
          personFamilyName: 'Testdal',
          receivedAt: world.asked('nobody').now,
          answerDue: world.daysFrom(28),
        })
        .execute()
    })
  })

  test('one whose name is shown without a row of their own is logged by the inquiry, as on its own page', async () => {
    const shown = await getQueue.run(world.database, world.asked('unit-baerum'), {})
    assert.ok(!('denied' in shown))
    assert.match(JSON.stringify(shown.rows), /Ukjent Testdal/)
    const rows = await world.database.transaction('baerum', (db) =>
      db.selectFrom('accessLog').select(['personId', 'what']).where('personId', '=', inquiryId).execute(),
    )
    assert.deepEqual(
      rows.map(({ what }) => what),
      [['inquiry_in_queue']],
    )
  })
})
