import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { findCoordinators, findPersonsWithoutCoordinator, findStandIn } from '../coordination/index.ts'
import { grantedRights } from './granted-rights.ts'
import { issueDecision } from './issue-decision.ts'
import { saveAssessment } from './save-assessment.ts'
import { saveDecisionDraft } from './save-decision-draft.ts'
import { assessmentOf, done, hanneAsks, openedCase, words } from './test/case-world.ts'

describe('nobody has a plan that nobody leads', () => {
  let demo: TestWorld
  before(async () => {
    demo = await testWorld({ with: ['cases', 'coordination'] })
  })

  test('[forskrift-1110-9-led] granted a plan and no coordinator, one has the unit’s person until somebody leads it', async () => {
    const world = await testWorld()
    const caseId = await openedCase(world, { ...hanneAsks, asksFor: ['coordinator', 'plan'] })
    await done(world, saveAssessment, 'unit-sandnes', {
      caseId,
      ...assessmentOf('coordinator', ['services']),
      ...assessmentOf('plan'),
    })
    await done(world, saveDecisionDraft, 'unit-sandnes', { caseId, ...words })
    await done(world, issueDecision, 'unit-sandnes', { caseId }, { time: '14:00' })
    await world.database.transaction('sandnes', async (db) => {
      const personId = world.ids.person.hanne
      assert.deepEqual(
        (await grantedRights(db, personId)).map(({ item }) => item),
        ['plan'],
      )
      assert.ok(await findStandIn(db, personId))
      const without = await findPersonsWithoutCoordinator(
        db,
        [world.ids.unit['ke-sandnes']],
        world.asked('unit-sandnes').now,
      )
      assert.ok(without.some((each) => each.personId === personId && each.role === 'coordinator'))
    })
  })

  test('[coordinator-with-plan] in the demonstration every plan that is granted is led, Trygve’s by the one he knows', async () => {
    for (const authorityId of ['baerum', 'sandnes', 'batsfjord', 'midt-troms', 'fjordsykehuset'] as const) {
      await demo.database.transaction(authorityId, async (db) => {
        const people = await db.selectFrom('caseFile').select('personId').distinct().execute()
        for (const { personId } of people) {
          const rights = await grantedRights(db, personId)
          if (!rights.some(({ item }) => item === 'plan')) continue
          const there = (await findCoordinators(db, personId)).length > 0 || (await findStandIn(db, personId))
          assert.ok(there, `${authorityId}: ${personId}`)
        }
      })
    }
    const [coordinator] = await demo.database.transaction('sandnes', (db) =>
      findCoordinators(db, demo.ids.person.trygve),
    )
    assert.deepEqual([coordinator?.name, coordinator?.state], ['Rune Jobbsjansen', 'active'])
  })
})
