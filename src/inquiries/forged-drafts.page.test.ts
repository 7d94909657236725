import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'

describe('what the server keeps for a browser cannot be written by the browser', () => {
  let world: TestWorld
  let app: TestApp
  const inquiryId = randomUUID()

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
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
          personGivenName: 'Ada',
          personFamilyName: 'Testdal',
          receivedAt: world.asked('nobody').now,
          answerDue: world.daysFrom(28),
        })
        .execute()
    })
  })

  test('nobody reads or withdraws an inquiry by its id alone, without reference and code', async () => {
    const visitor = await app.visitor('nobody')
    await visitor.post('/baerum/utkast?til=/baerum/folg-oppslag', {
      act: 'oppslag',
      reference: 'x',
      inquiryId,
      outcome: 'found',
    })
    await visitor.post('/baerum/folg', { act: 'withdraw', reason: 'x' })
    const state = await world.database.transaction('baerum', (db) =>
      db.selectFrom('inquiry').select('state').where('id', '=', inquiryId).executeTakeFirstOrThrow(),
    )
    assert.equal(state.state, 'received')
  })

  test('the receipt of another inquiry is not shown', async () => {
    const visitor = await app.visitor('nobody')
    await visitor.post('/baerum/utkast?til=/baerum/henvendelse-sendt', {
      act: 'kvittering',
      inquiryId,
      code: 'x',
    })
    const { body } = await visitor.get('/baerum/henvendelse/kvittering')
    assert.ok(!body.includes('ABCD-2345'))
  })

  test('what is typed is kept under an address, and what the server keeps is not', async () => {
    const visitor = await app.visitor('nobody')
    await visitor.post('/baerum/utkast?til=/baerum/henvendelse-svar', {
      act: 'svar',
      senderKind: 'unit',
      inquiryId: 'no id',
    })
    const rows = await world.database.transaction('baerum', (db) =>
      db.selectFrom('draft').select('form').where('form', 'like', '%henvendelse-svar%').execute(),
    )
    assert.ok(
      rows.every(({ form }) => form.startsWith('/')),
      'what the server keeps has a name no address has',
    )
  })
})
