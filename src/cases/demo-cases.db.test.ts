import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'

describe('the cases of the demonstration', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld({ with: ['cases'] })
  })

  test('stand in every state, with every result', async () => {
    const states = new Set<string>()
    const results = new Set<string>()
    for (const authorityId of ['baerum', 'sandnes', 'batsfjord', 'midt-troms', 'fjordsykehuset']) {
      await world.database.transaction(authorityId, async (db) => {
        for (const row of await db.selectFrom('caseFile').select('state').execute()) states.add(row.state)
        for (const row of await db.selectFrom('decision').select('result').execute()) results.add(row.result)
      })
    }
    assert.deepEqual([...states].sort(), [
      'closed',
      'decided',
      'open',
      'under_assessment',
      'waiting_for_information',
    ])
    assert.deepEqual([...results].sort(), ['granted', 'partly', 'refused'])
  })
})
