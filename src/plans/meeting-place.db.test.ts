import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { findPlanPage } from './find-plan-page.ts'
import { arrangeBefore, arrangeParticipant } from './test/arrange.ts'

describe('the next meeting of somebody strictly protected', () => {
  let world: TestWorld
  const planId = randomUUID()
  before(async () => {
    world = await testWorld()
    await arrangeBefore(world, {
      authority: 'baerum',
      person: 'noor',
      unit: 'ke-baerum-barn',
      coordinator: 'child-coordinator-baerum',
    })
    await arrangeParticipant(world, {
      authority: 'baerum',
      person: 'noor',
      service: 'skole-baerum',
      practitioner: 'teacher-baerum',
      sections: ['meetings'],
    })
    const own = { authorityId: 'baerum', personId: world.ids.person.noor }
    await world.database.transaction('baerum', async (db) => {
      await db
        .insertInto('plan')
        .values({ ...own, id: planId, state: 'active' })
        .execute()
      await db
        .insertInto('meeting')
        .values({
          ...own,
          title: 'Møte',
          startsAt: new Date(`${world.daysFrom(3)}T10:00:00Z`),
          endsAt: new Date(`${world.daysFrom(3)}T11:00:00Z`),
          channel: 'in_person',
          place: 'Skjulested 7',
          state: 'invited',
        })
        .execute()
    })
  })

  test('is told on the plan page without its place to one who is not called to it', async () => {
    const shown = await findPlanPage.run(world.database, world.asked('teacher-baerum'), { planId })
    assert.ok(!('denied' in shown))
    assert.ok(shown.seen.nextMeeting)
    assert.doesNotMatch(JSON.stringify(shown), /Skjulested/)
  })
})
