import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { addActivity } from '../plans/add-activity.ts'
import { addGoal } from '../plans/add-goal.ts'
import { editActivity } from '../plans/edit-activity.ts'
import { editGoal } from '../plans/edit-goal.ts'
import { moveGoal } from '../plans/move-goal.ts'
import { startPlan } from '../plans/start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from '../plans/test/arrange.ts'
import { isDenied } from '../platform/asked.ts'
import { findChangePage } from './find-change.ts'
import { findHistory } from './find-history.ts'
import { restoreChange } from './restore-change.ts'

const coordinator = 'coordinator-baerum'
const physio = 'physio-baerum'

describe('[put-back-as-new-version] what one who takes part wrote beside what others wrote', () => {
  let world: TestWorld
  let planId: string
  before(async () => {
    world = await testWorld()
    const berit = { authority: 'baerum', person: 'berit' } as const
    await arrangeBefore(world, { ...berit, unit: 'ke-baerum-voksen', coordinator })
    await arrangeParticipant(world, {
      ...{ ...berit, service: 'fysio-baerum', practitioner: physio, sections: ['goals', 'activities'] },
    })
    const personId = world.ids.person.berit
    planId = (await done(pressed(world, startPlan, coordinator, { personId }))).planId
  })

  /** All that is told of what they have written, and of each of it. */
  const toldTo = async (who: ActorKey) => {
    const own = await findHistory.run(world.database, world.asked(who), { planId })
    assert.ok(!isDenied(own))
    const pages = []
    for (const { id } of own.changes) {
      const page = await findChangePage.run(world.database, world.asked(who), { planId, changeId: id })
      assert.ok(!isDenied(page))
      pages.push([page.change, page.putBacks])
    }
    return { changes: own.changes, told: JSON.stringify([own.changes, pages]) }
  }
  const rowOf = async (table: 'activity' | 'goal', id: string) =>
    (await world.test.asOwner('baerum', (db) => db.query(`select * from ${table} where id = $1`, [id])))
      .rows[0]

  test('in an activity: what others have taken out since is neither shown to them nor put back by them', async () => {
    const what = { planId, responsible: 'person', what: 'Gå tur', goalId: '' }
    const { activityId } = await done(
      pressed(world, addActivity, coordinator, { ...what, how: 'Hemmelig-hvordan' }),
    )
    const is = { ...what, activityId, how: 'Hemmelig-hvordan' }
    await done(pressed(world, editActivity, physio, { ...is, scope: 'To ganger' }))
    const now = { ...is, what: 'Gå litt', how: 'Med stav' }
    await done(pressed(world, editActivity, 'berit', { ...now, scope: 'Én gang' }))
    const { changes, told } = await toldTo(physio)
    assert.equal(changes.length, 1)
    assert.match(told, /To ganger/)
    assert.doesNotMatch(told, /Hemmelig|Gå tur/)
    const back = { planId, changeId: changes[0]!.id, to: 'after' }
    await done(pressed(world, restoreChange, physio, back))
    const { scope, how, what: stands } = await rowOf('activity', activityId)
    assert.deepEqual([scope, how, stands], ['To ganger', 'Med stav', 'Gå litt'])
    assert.deepEqual(await pressed(world, restoreChange, physio, back), { refused: 'stands_already' })
  })

  test('in a goal: what it was called then is not told, nor is it taken up again or moved', async () => {
    const { goalId } = await done(
      pressed(world, addGoal, 'berit', { planId, words: 'Hemmelig-mål', lifeArea: 'leisure' }),
    )
    const of = { planId, goalId }
    await done(pressed(world, editGoal, physio, { ...of, lifeArea: 'economy', targetOn: '' }))
    await done(
      pressed(world, editGoal, 'berit', { ...of, words: 'Et nytt', lifeArea: 'housing', targetOn: '' }),
    )
    await done(pressed(world, moveGoal, 'berit', { ...of, step: 'set_aside', reason: 'Nei' }))
    const { changes, told } = await toldTo(physio)
    assert.match(told, /Et nytt/)
    assert.doesNotMatch(told, /Hemmelig/)
    const changeId = changes.find(({ thingId }) => thingId === goalId)!.id
    await done(pressed(world, restoreChange, physio, { planId, changeId, to: 'after' }))
    const { words, state, reason, life_area: lifeArea } = await rowOf('goal', goalId)
    assert.deepEqual([words, state, reason, lifeArea], ['Et nytt', 'set_aside', 'Nei', 'economy'])
  })
})
