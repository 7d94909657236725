import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { addActivity } from './add-activity.ts'
import { addGoal } from './add-goal.ts'
import { editActivity } from './edit-activity.ts'
import { editGoal } from './edit-goal.ts'
import { giveWord } from './give-word.ts'
import { leadPlan } from './lead-plan.ts'
import { moveGoal } from './move-goal.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, done, pressed } from './test/arrange.ts'
import { updateActivity } from './update-activity.ts'
import { asWas } from './was-text.ts'
import { textField, wasField, writeOwnTexts } from './write-texts.ts'

interface Revision {
  thing: string
  of: string
  version: number
  content: Record<string, unknown>
  written_as: string
  written_by: string | null
  practitioner_id: string | null
}

describe('what is kept of a plan when it changes', () => {
  let world: TestWorld
  let planId: string
  const coordinator = 'coordinator-baerum'
  const lifeArea = 'leisure'

  const rows = <Row extends object>(text: string) =>
    world.test.asOwner('baerum', async (db) => (await db.query<Row>(text, [planId])).rows)
  const revisions = () =>
    rows<Revision>(
      `select *, coalesce(thing_id::text, key) as of from plan_revision where plan_id = $1 order by thing, of, version`,
    )
  const newestOf = async (of: string) => (await revisions()).findLast((each) => each.of === of)

  before(async () => {
    world = await testWorld()
    const person = 'berit'
    await arrangeBefore(world, { authority: 'baerum', person, unit: 'ke-baerum-voksen', coordinator })
    const personId = world.ids.person.berit
    planId = (await done(pressed(world, startPlan, coordinator, { personId }))).planId
  })

  test('is every version of the plan itself and of every text, goal and activity, the newest as it stands', async () => {
    const words = fc.string({
      minLength: 1,
      maxLength: 12,
      unit: fc.constantFrom('å', 'k', ' ', '🙂', '"', '\\'),
    })
    const step = fc.record({
      kind: fc.constantFrom(
        'addGoal',
        'editGoal',
        'moveGoal',
        'addActivity',
        'editActivity',
        'update',
        'text',
        'lead',
        'word',
      ),
      words: words.map((some) => `x${some}`),
      which: fc.nat(20),
      who: fc.constantFrom('berit' as const, coordinator as 'coordinator-baerum'),
    })
    const goals: string[] = []
    const activities: string[] = []
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        for (const { kind, words, which, who } of steps) {
          const goalId = goals[which % goals.length]
          const activityId = activities[which % activities.length]
          if (kind === 'addGoal')
            goals.push((await done(pressed(world, addGoal, who, { planId, words, lifeArea }))).goalId)
          if (kind === 'editGoal' && goalId)
            await done(pressed(world, editGoal, who, { planId, goalId, words, lifeArea }))
          // One that is not possible from where it stands changes nothing, and leaves nothing
          if (kind === 'moveGoal' && goalId)
            await pressed(world, moveGoal, who, { planId, goalId, step: 'set_aside', reason: words })
          const fields = { planId, goalId, what: words, responsible: 'person', how: words, scope: '' }
          if (kind === 'addActivity')
            activities.push((await done(pressed(world, addActivity, who, fields))).activityId)
          if (kind === 'editActivity' && activityId)
            await done(pressed(world, editActivity, who, { ...fields, activityId, deadline: '01.02.2031' }))
          if (kind === 'update' && activityId) {
            const step = which % 2 ? 'start' : ''
            await pressed(world, updateActivity, who, { planId, activityId, note: words, step })
          }
          if (kind === 'lead')
            await done(pressed(world, leadPlan, coordinator, { planId, responsiblePhysician: words }))
          if (kind === 'word')
            await done(pressed(world, giveWord, 'berit', { planId, word: 'disagrees', reason: words }))
          if (kind === 'text') {
            const [was] = await rows<{ text: string; version: number }>(
              `select text, version from plan_text where plan_id = $1 and key = 'what_matters'`,
            )
            const key = 'what_matters'
            const typed = { [textField(key)]: words, [wasField(key)]: asWas(was) }
            await done(pressed(world, writeOwnTexts, who, { planId, version: '0', ...typed }))
          }
        }
        await newestIsWhatStands()
      }),
      { numRuns: 15 },
    )
    assert.ok(goals.length > 0 && activities.length > 0)
  })

  async function newestIsWhatStands(): Promise<void> {
    const standing = await rows<{ thing: string; of: string; version: number; content: object }>(`
      select 'plan' as thing, id::text as of, version, to_jsonb(plan) - '{authority_id,id,version}'::text[] as content
      from plan where id = $1
      union all
      select 'goal' as thing, id::text as of, version, to_jsonb(goal) - '{authority_id,plan_id,id,version,position}'::text[] as content
      from goal where plan_id = $1
      union all
      select 'activity', id::text, version, to_jsonb(activity) - '{authority_id,plan_id,id,version,position}'::text[]
      from activity where plan_id = $1
      union all
      select 'text', key, version, jsonb_build_object('text', text, 'written_as', written_as)
      from plan_text where plan_id = $1 order by thing, of`)
    const kept = await revisions()
    const things = new Map<string, Revision[]>()
    for (const each of kept) {
      const name = `${each.thing} ${each.of}`
      things.set(name, [...(things.get(name) ?? []), each])
    }
    assert.deepEqual(
      [...things.values()].map((versions) => {
        const { thing, of, version, content } = versions.at(-1)!
        return { thing, of, version, content }
      }),
      standing,
    )
    for (const versions of things.values())
      assert.deepEqual(
        versions.map(({ version }) => version),
        versions.map((_, at) => at + 1),
      )
  }

  test('says who wrote it, and as what; the words before stand as they were', async () => {
    const goal = { planId, lifeArea, words: 'Gå på tur' }
    const { goalId } = await done(pressed(world, addGoal, 'berit', goal))
    const first = await newestOf(goalId)
    await done(pressed(world, editGoal, coordinator, { ...goal, goalId, words: 'Gå på ski' }))
    const second = await newestOf(goalId)
    assert.deepEqual(
      [first, second].map((each) => [
        each?.version,
        each?.content.words,
        each?.written_as,
        each?.practitioner_id,
      ]),
      [
        [1, 'Gå på tur', 'self', null],
        [2, 'Gå på ski', 'coordinator', world.ids.practitioner[coordinator]],
      ],
    )
    assert.notEqual(first?.written_by, second?.written_by)
    assert.equal((await revisions()).find((each) => each.of === goalId)?.content.words, 'Gå på tur')
  })

  test('is not kept of what was refused', async () => {
    const before = (await revisions()).length
    const fields = { planId, what: 'Tur', responsible: 's:00000000-0000-4000-8000-000000000000' }
    assert.deepEqual(await pressed(world, addActivity, coordinator, fields), {
      refused: 'not_responsible_here',
      field: 'responsible',
    })
    assert.equal((await revisions()).length, before)
  })

  test('can neither be changed nor taken away by the service', async () => {
    for (const change of [`update plan_revision set content = '{}'`, 'delete from plan_revision'])
      await assert.rejects(
        world.database.transaction('baerum', (db) => sql.raw(change).execute(db)),
        /permission denied/,
      )
  })
})
