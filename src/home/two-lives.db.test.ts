import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { notifyPractitioner, openNotice } from '../messages/index.ts'
import type { Asked } from '../platform/asked.ts'
import { getMyPage } from './get-my-page.ts'

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
      await notifyPractitioner(db, 'baerum', world.ids.practitioner[worker], {
        kind: 'coordinator_offered',
        href: '/baerum/arbeid',
        now: asked.now,
      })
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

  test('meets nothing of what she sent or was told at work', async () => {
    const shown = await getMyPage.run(world.database, home, {})
    assert.ok(!('denied' in shown))
    assert.deepEqual([shown.notices, shown.sent], [[], []])
  })

  test('does not open at home a notice from work', async () => {
    const { id } = await world.database.transaction('baerum', (db) =>
      db.selectFrom('notice').select('id').executeTakeFirstOrThrow(),
    )
    const press = (asked: Asked) => openNotice.run(world.database, asked, { noticeId: id }, () => '/')
    assert.deepEqual(await press(home), { denied: 'not_found' })
    assert.ok('done' in (await press(world.asked(worker))))
  })
})
