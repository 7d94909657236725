import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { can, type Grant } from '../access/acts.ts'
import { findRelations } from '../access/find-relations.ts'
import type { Section } from '../access/sections.ts'
import { acts } from './access.ts'
import { findNotes } from './activity-store.ts'
import { addActivity } from './add-activity.ts'
import { addGoal } from './add-goal.ts'
import { commentOnGoal } from './comment-on-goal.ts'
import { evaluateGoal } from './evaluate-goal.ts'
import { findPlanContents } from './find-plan-contents.ts'
import { findGoalComments } from './goal-comment-store.ts'
import { findEvaluations } from './goal-store.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'
import { updateActivity } from './update-activity.ts'

describe('what is asked for by id, and not by the plan’s own page', () => {
  let world: TestWorld
  let planId: string
  let goalId: string
  let activityId: string
  const coordinator = 'coordinator-baerum'

  before(async () => {
    world = await testWorld()
    const berit = { authority: 'baerum', person: 'berit' } as const
    await arrangeBefore(world, { ...berit, unit: 'ke-baerum-voksen', coordinator })
    const physio = { service: 'fysio-baerum', practitioner: 'physio-baerum', sections: ['goals'] } as const
    await arrangeParticipant(world, { ...berit, ...physio })
    const personId = world.ids.person.berit
    planId = (await done(pressed(world, startPlan, coordinator, { personId }))).planId
    const goal = { planId, words: 'Gå en tur', lifeArea: 'leisure' }
    goalId = (await done(pressed(world, addGoal, 'berit', goal))).goalId
    const activity = { planId, goalId, what: 'Turgruppe', responsible: 'person' }
    activityId = (await done(pressed(world, addActivity, coordinator, activity))).activityId
    await done(pressed(world, evaluateGoal, coordinator, { planId, goalId, progress: 'better', text: 'Bra' }))
    await done(pressed(world, commentOnGoal, 'berit', { planId, goalId, text: 'Bra dag' }))
    await done(pressed(world, updateActivity, coordinator, { planId, activityId, note: 'Var med' }))
  })

  async function grantTo(who: 'physio-baerum' | 'coordinator-baerum', sections?: Section[]): Promise<Grant> {
    if (sections)
      await world.test.asOwner('baerum', (db) =>
        db.query(`update consent set sections = $1 where service_id = $2`, [
          sections,
          world.ids.service['fysio-baerum'],
        ]),
      )
    const { actor, today } = world.asked(who)
    const relations = await world.database.transaction('baerum', (db) =>
      findRelations(db, actor, { personId: world.ids.person.berit }, today),
    )
    const grant = can(acts.read, relations)
    assert.ok(grant)
    return grant
  }
  const actor = { kind: 'nobody' } as const
  const found = (grant: Grant | 'all') =>
    world.database.transaction('baerum', async (db) => {
      const contents = await findPlanContents(db, planId, grant)
      return [
        contents.goals.length,
        contents.activities.length,
        ...(grant === 'all'
          ? []
          : [
              (await findEvaluations(db, goalId, grant)).length,
              (await findNotes(db, activityId, { grant, actor })).length,
              (await findGoalComments(db, goalId, { grant, actor })).length,
            ]),
      ]
    })

  // sections → goals, activities, the goal's evaluations, the activity's notes, the goal's comments
  const cells: [Section[], number[]][] = [
    [['goals'], [1, 0, 1, 0, 1]],
    [['activities'], [0, 1, 0, 1, 0]],
    [
      ['goals', 'activities'],
      [1, 1, 1, 1, 1],
    ],
    [['meetings'], [0, 0, 0, 0, 0]],
  ]
  for (const [sections, counts] of cells)
    test(`is no more than ${sections.join(' and ')} to whom that alone is open`, async () => {
      assert.deepEqual(await found(await grantTo('physio-baerum', sections)), counts)
    })

  test('is all to the one who coordinates, and in what the person lets go along with a complaint', async () => {
    assert.deepEqual(await found(await grantTo(coordinator)), [1, 1, 1, 1, 1])
    assert.deepEqual(await found('all'), [1, 1])
  })

  test('says the person’s word only where what is about the person is open', async () => {
    const narrow = await grantTo('physio-baerum', ['goals'])
    await world.test.asOwner('baerum', (db) => db.query(`update plan set word = 'agrees'`))
    const wordTo = (grant: Grant) =>
      world.database.transaction(
        'baerum',
        async (db) => (await findPlanContents(db, planId, grant)).plan.word,
      )
    assert.equal(await wordTo(narrow), '')
    assert.equal(await wordTo(await grantTo('physio-baerum', ['about_person'])), 'agrees')
  })
})
