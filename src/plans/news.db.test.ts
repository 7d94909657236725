import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { isDenied } from '../platform/asked.ts'
import { addGoal } from './add-goal.ts'
import { findPlanPage } from './find-plan-page.ts'
import { giveWord } from './give-word.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'

describe('the news of a plan', () => {
  let world: TestWorld
  let planId: string
  const newsOf = async (who: 'physio-baerum' | 'nav-baerum' | 'berit') => {
    const page = await findPlanPage.run(world.database, world.asked(who), { planId })
    assert.ok(!isDenied(page))
    return page.seen.news.map(({ type, by }) => [type, by] as const)
  }

  before(async () => {
    world = await testWorld()
    const berit = { authority: 'baerum', person: 'berit' } as const
    await arrangeBefore(world, { ...berit, unit: 'ke-baerum-voksen', coordinator: 'coordinator-baerum' })
    const taking = [
      ['fysio-baerum', 'physio-baerum', ['goals']],
      ['nav-baerum', 'nav-baerum', ['goals', 'participants']],
      ['hjemmesykepleie-baerum', 'home-nurse-baerum', ['goals']],
    ] as const
    for (const [service, practitioner, sections] of taking)
      await arrangeParticipant(world, { ...berit, service, practitioner, sections })
    const personId = world.ids.person.berit
    planId = (await done(pressed(world, startPlan, 'coordinator-baerum', { personId }))).planId
    const goal = { planId, words: 'Gå en tur', lifeArea: 'leisure' }
    await done(pressed(world, addGoal, 'home-nurse-baerum', goal))
    await done(pressed(world, giveWord, 'berit', { planId, word: 'agrees', reason: '', version: 1 }))
  })

  test('tells of the person’s word where what is about the person is open', async () => {
    const types = async (...asked: Parameters<typeof newsOf>) =>
      (await newsOf(...asked)).map(([type]) => type)
    assert.ok(!(await types('physio-baerum')).includes('plan_word_given'))
    await world.test.asOwner('baerum', (db) =>
      db.query(`update consent set sections = '{goals,about_person}' where service_id = $1`, [
        world.ids.service['fysio-baerum'],
      ]),
    )
    assert.ok((await types('physio-baerum')).includes('plan_word_given'))
  })

  test('names a colleague where it is open who takes part, and else not', async () => {
    const byOfGoal = async (...asked: Parameters<typeof newsOf>) =>
      (await newsOf(...asked)).find(([type]) => type === 'goal_added')?.[1]
    const name = await byOfGoal('berit')
    assert.ok(name)
    assert.equal(await byOfGoal('nav-baerum'), name)
    assert.equal(await byOfGoal('physio-baerum'), null)
  })

  test('names the one who coordinates to all who take part (forskrift 1110 § 9 h)', async () => {
    const begun = (await newsOf('physio-baerum')).find(([type]) => type === 'plan_started')
    assert.equal(begun?.[1], 'Henrik Trådsamler')
  })

  test('tells of a goal behind ever so many activities, where goals alone are open', async () => {
    const personId = world.ids.person.berit
    await world.test.asOwner('baerum', (db) =>
      db.query(
        `insert into event (authority_id, at, type, person_id, relation, facts)
         select 'baerum', now(), 'activity_updated', $1, 'coordinator', '{}' from generate_series(1, 20)`,
        [personId],
      ),
    )
    const types = (await newsOf('nav-baerum')).map(([type]) => type)
    assert.ok(types.includes('goal_added'), types.join())
    assert.ok(!types.includes('activity_updated'))
    assert.equal((await newsOf('berit')).length, 8)
  })
})
