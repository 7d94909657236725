import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { formOf } from '../../demo/form-of.ts'
import { type TestApp, testApp, type Visitor } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { addActivity } from './add-activity.ts'
import { addGoal } from './add-goal.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'

const authority = 'baerum' as const
const coordinator = 'coordinator-baerum'

describe('two who change the same goal or activity at once', () => {
  let world: TestWorld
  let app: TestApp
  let goal: string
  let edit: string
  let move: string
  let activity: string
  let change: string
  let berit: Visitor
  let other: Visitor
  const row = (table: 'goal' | 'activity', at: string) =>
    world.test.asOwner(authority, async (db) => {
      const { rows } = await db.query(`select * from ${table} where id = $1`, [at.split('/').at(-1)])
      return rows[0]
    })
  const redBox = /<div class="ds-error-summary/
  const boxes = (body: string) => [...body.matchAll(/data-error-summary=""/g)].length
  /** Both open the page; the other saves first. Gives what hers is answered. */
  async function atOnce(at: string, act: string, others: object, mine: object) {
    const [theirForm, myForm] = [
      formOf((await other.get(at)).body, act),
      formOf((await berit.get(at)).body, act),
    ]
    const first = await other.post(at, { ...theirForm, ...others })
    assert.equal(first.statusCode, 303)
    return { form: { ...myForm, ...mine }, answer: await berit.post(at, { ...myForm, ...mine }) }
  }

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    await arrangeBefore(world, { authority, person: 'berit', unit: 'ke-baerum-voksen', coordinator })
    const sections = ['goals', 'activities', 'participants'] as const
    const taking = { service: 'fysio-baerum', practitioner: 'physio-baerum', sections } as const
    await arrangeParticipant(world, { authority, person: 'berit', ...taking })
    const { planId } = await done(
      pressed(world, startPlan, coordinator, { personId: world.ids.person.berit }),
    )
    const { goalId } = await done(
      pressed(world, addGoal, 'berit', { planId, words: 'Gå tur', lifeArea: 'leisure' }),
    )
    const made = { planId, what: 'Turgruppe', responsible: 'person', how: 'Hver uke' }
    const { activityId } = await done(pressed(world, addActivity, coordinator, made))
    goal = `/baerum/plan/${planId}/mal/${goalId}`
    ;[edit, move] = [`${goal}/endre`, `${goal}/flytt`]
    activity = `/baerum/plan/${planId}/tiltak/${activityId}`
    change = `${activity}/endre`
    berit = await app.visitor('berit')
    other = await app.visitor(coordinator)
  })

  test('each in a field of their own: both stand, and nobody is asked', async () => {
    const { answer } = await atOnce(edit, 'editGoal', { lifeArea: 'health_and_care' }, { words: 'Gå på ski' })
    assert.equal(answer.statusCode, 303)
    let now = await row('goal', goal)
    assert.deepEqual([now.words, now.life_area], ['Gå på ski', 'health_and_care'])

    const theirs = { deadline: '1.12.2029', scope: 'To ganger' }
    const changed = await atOnce(change, 'editActivity', theirs, { what: 'Skigruppe' })
    assert.equal(changed.answer.statusCode, 303)
    now = await row('activity', activity)
    assert.deepEqual([now.what, now.scope, now.how], ['Skigruppe', 'To ganger', 'Hver uke'])
    assert.ok(now.deadline)
  })

  test('moved by one and reworded by the other: both stand', async () => {
    const { answer } = await atOnce(edit, 'editGoal', { words: 'Gå på ski i fjellet' }, {})
    assert.equal(answer.statusCode, 303)
    const moved = await atOnce(edit, 'editGoal', { words: 'Gå på ski' }, {})
    assert.equal(moved.answer.statusCode, 303, 'nothing changed by the second')
    assert.equal((await row('goal', goal)).words, 'Gå på ski')
    const step = formOf((await berit.get(move)).body, 'moveGoal')
    const words = formOf((await other.get(edit)).body, 'editGoal')
    assert.equal((await other.post(edit, { ...words, words: 'Ski' })).statusCode, 303)
    assert.equal((await berit.post(move, { ...step, step: 'keep_for_later' })).statusCode, 303)
    assert.equal((await row('goal', goal)).state, 'future')
    // Moved by both: the second sees where it stands now
    const again = formOf((await berit.get(move)).body, 'moveGoal')
    const theirs = formOf((await other.get(move)).body, 'moveGoal')
    assert.equal((await other.post(move, { ...theirs, step: 'take_up' })).statusCode, 303)
    const late = await berit.post(move, { ...again, step: 'set_aside', reason: 'Vil vente' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, />Vil vente<\/textarea>/)
    assert.equal(boxes(late.body), 1)
    assert.equal((await row('goal', goal)).state, 'current')
  })

  test('the same words: what stands beside what was typed, in one box, and three buttons', async () => {
    const others = { words: 'Gå i marka' }
    const { answer, form } = await atOnce(edit, 'editGoal', others, {
      words: 'Gå på fjellet',
      targetOn: '1.6.2030',
    })
    assert.equal(answer.statusCode, 409)
    assert.doesNotMatch(answer.body, redBox)
    assert.equal(boxes(answer.body), 1)
    assert.match(answer.body, /Dette står i planen nå[\s\S]*Gå i marka[\s\S]*>Gå på fjellet<\/textarea>/)
    for (const button of ['both:words', 'mine:words', 'theirs:words'])
      assert.ok(answer.body.includes(`value="${button}" name="button"`), button)
    assert.doesNotMatch(answer.body, /value="\w+:(lifeArea|targetOn)"/)
    assert.equal((await row('goal', goal)).words, 'Gå i marka', 'nothing is written over')

    const sent = { ...form, ...formOf(answer.body, 'editGoal') }
    const both = await berit.post(edit, { ...sent, button: 'both:words' })
    assert.equal(both.statusCode, 303)
    const now = await row('goal', goal)
    assert.equal(now.words, 'Gå i marka\nGå på fjellet')
    assert.ok(now.target_on, 'and what only she changed')
  })

  test('only what stands: it stays as it was, and says so; only one’s own: what stood is kept in the history', async () => {
    const first = await atOnce(edit, 'editGoal', { words: 'Deres' }, { words: 'Mine' })
    const before = await row('goal', goal)
    const theirs = await berit.post(edit, {
      ...formOf(first.answer.body, 'editGoal'),
      button: 'theirs:words',
    })
    assert.equal(theirs.statusCode, 303)
    const page = (await berit.get(String(theirs.headers.location).split('#')[0]!)).body
    assert.match(page, /Det som sto, står som det var/)
    assert.doesNotMatch(page, />Mine<|Dette står i planen nå/)
    assert.deepEqual(await row('goal', goal), before)

    const second = await atOnce(edit, 'editGoal', { words: 'Deres igjen' }, { words: 'Mine' })
    const mine = await berit.post(edit, { ...formOf(second.answer.body, 'editGoal'), button: 'mine:words' })
    assert.equal(mine.statusCode, 303)
    assert.equal((await row('goal', goal)).words, 'Mine')
    const kept = await world.test.asOwner(authority, (db) =>
      db.query(`select content->>'words' as words from plan_revision where thing_id = $1 order by version`, [
        goal.split('/').at(-1),
      ]),
    )
    assert.ok(kept.rows.some(({ words }) => words === 'Deres igjen'))
  })

  test('several fields of an activity: one is chosen, and the other waits as it was typed', async () => {
    const others = { how: 'Deres måte', deadline: '1.12.2030' }
    const { answer } = await atOnce(change, 'editActivity', others, {
      how: 'Min måte',
      deadline: '2.12.2030',
    })
    assert.equal(answer.statusCode, 409)
    assert.equal(boxes(answer.body), 1)
    assert.ok(answer.body.includes('value="both:how"') && !answer.body.includes('value="both:deadline"'))
    assert.match(answer.body, /1\.\s*desember\s*2030[\s\S]*value="2\.12\.2030"/)
    const both = await berit.post(change, { ...formOf(answer.body, 'editActivity'), button: 'both:how' })
    assert.equal(both.statusCode, 303)
    let now = await row('activity', activity)
    assert.equal(now.how, 'Deres måte\n\nMin måte')
    const page = (await berit.get(String(both.headers.location).split('#')[0]!)).body
    assert.match(page, /value="2\.12\.2030"[\s\S]*value="mine:deadline"/)
    assert.ok(!page.includes('value="both:how"'))
    const form = formOf(page, 'editActivity')
    // A third who changes it meanwhile is not written over either
    const third = formOf((await other.get(change)).body, 'editActivity')
    assert.equal((await other.post(change, { ...third, deadline: '3.12.2030' })).statusCode, 303)
    const late = await berit.post(change, { ...form, button: 'mine:deadline' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /3\.\s*desember\s*2030/)
    const mine = await berit.post(change, { ...formOf(late.body, 'editActivity'), button: 'mine:deadline' })
    assert.equal(mine.statusCode, 303)
    now = await row('activity', activity)
    assert.equal(new Date(now.deadline).toLocaleDateString('sv', { timeZone: 'Europe/Oslo' }), '2030-12-02')
  })

  test('too long together: said at the field, and both are still there to choose between', async () => {
    const others = { what: 'D'.repeat(300) }
    const { answer } = await atOnce(change, 'editActivity', others, { what: 'M'.repeat(300) })
    const refused = await berit.post(change, {
      ...formOf(answer.body, 'editActivity'),
      button: 'both:what',
    })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /blir for lange sammen/)
    assert.ok(refused.body.includes('M'.repeat(300)) && refused.body.includes('D'.repeat(300)))
    assert.ok(refused.body.includes('value="theirs:what"'))
    const mine = await berit.post(change, { ...formOf(refused.body, 'editActivity'), button: 'mine:what' })
    assert.equal(mine.statusCode, 303)
  })

  test('a note beside another’s: both stand, and the ball that was given on meanwhile stays where it is', async () => {
    const note = { note: 'Fra meg', step: '' }
    const others = { note: 'Fra dem', step: 'start', waitingFor: 'person' }
    const { answer } = await atOnce(activity, 'updateActivity', others, note)
    assert.equal(answer.statusCode, 303)
    const now = await row('activity', activity)
    assert.deepEqual([now.state, now.waiting_for_is_person], ['in_progress', true])
    const page = (await berit.get(activity)).body
    assert.ok(page.includes('Fra meg') && page.includes('Fra dem'))
    const moved = await atOnce(
      activity,
      'updateActivity',
      { step: 'finish' },
      { note: 'Ordene mine', step: 'hold', reason: 'Snø' },
    )
    assert.equal(moved.answer.statusCode, 409)
    assert.match(moved.answer.body, />Ordene mine<\/textarea>/)
    assert.equal(boxes(moved.answer.body), 1)
  })
})
