import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { formOf } from '../../demo/form-of.ts'
import { formsOfPage } from '../../demo/forms-of-page.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'

const coordinator = 'coordinator-baerum'
const said = 'Jeg vil gå tur'
type Who = Parameters<TestApp['visitor']>[0]

describe('the words of a goal', () => {
  let world: TestWorld
  let app: TestApp
  let plan: string
  let goal: string
  let proposal: string
  const bodyOf = async (who: Who, path: string) =>
    (await (await app.visitor(who)).get(path)).body.replaceAll('\u00a0', ' ')
  const mainOf = (body: string) => body.split('<main')[1]!.split('</main>')[0]!
  const fieldsOf = async (who: Who, path: string) =>
    Object.keys(formsOfPage(mainOf(await bodyOf(who, path))).find(({ act }) => act === 'editGoal')!.fields)
  const change = async (who: Who, path: string, fields: Record<string, string>) => {
    const visitor = await app.visitor(who)
    const at = `${path}/endre`
    return visitor.post(at, { ...formOf((await visitor.get(at)).body, 'editGoal'), ...fields })
  }

  const add = async (who: Who, words: string) => {
    const visitor = await app.visitor(who)
    const form = formOf((await visitor.get(`${plan}/mal/ny`)).body, 'addGoal')
    const added = await visitor.post(`${plan}/mal/ny`, { ...form, words, lifeArea: 'leisure' })
    return String(added.headers.location).split(/[?#]/)[0]!
  }

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    await arrangeBefore(world, {
      ...{ authority: 'baerum', person: 'berit', unit: 'ke-baerum-voksen', coordinator },
    })
    for (const [service, practitioner] of [
      ['fysio-baerum', 'physio-baerum'],
      ['nav-baerum', 'nav-baerum'],
    ] as const)
      await arrangeParticipant(world, {
        ...{ authority: 'baerum', person: 'berit', service, practitioner, sections: ['goals'] },
      })
    const { planId } = await done(
      pressed(world, startPlan, coordinator, { personId: world.ids.person.berit }),
    )
    plan = `/baerum/plan/${planId}`
    goal = await add('berit', said)
    proposal = await add('physio-baerum', 'Trene balanse')
  })

  test('are not for whoever only proposes to change: no field, and what is sent is refused and shown, not lost', async () => {
    assert.ok(!(await fieldsOf('physio-baerum', `${goal}/endre`)).includes('words'))
    const page = mainOf(await bodyOf('physio-baerum', `${goal}/endre`))
    assert.match(page, new RegExp(`href="${goal}/kommentar"[\\s\\S]*href="${plan}/mal/ny"`))
    const sent = await change('physio-baerum', goal, {
      ...{ words: 'Delta i fysisk <b>aktivitet</b>', lifeArea: 'social_network' },
    })
    assert.equal(sent.statusCode, 422)
    assert.match(mainOf(sent.body), /Ordene i målet[\s\S]*Delta i fysisk &lt;b&gt;aktivitet&lt;\/b&gt;/)
    const after = mainOf(await bodyOf('berit', goal))
    assert.match(after, new RegExp(said))
    assert.doesNotMatch(after, /fysisk|Venner og nettverk/)
    const other = await change('physio-baerum', goal, { lifeArea: 'health_and_care' })
    assert.equal(other.statusCode, 303, 'the rest is theirs to write, as before')
    const theirs = await change('nav-baerum', proposal, { words: 'Trene styrke' })
    assert.equal(theirs.statusCode, 422, 'nor what another service has proposed')
  })

  test('are theirs to change in what they proposed, until it is taken up, or another has worded it', async () => {
    assert.equal((await change('physio-baerum', proposal, { words: 'Trene balanse ute' })).statusCode, 303)
    assert.equal((await change('berit', proposal, { words: 'Danse' })).statusCode, 303)
    assert.equal((await change('physio-baerum', proposal, { words: 'Trene' })).statusCode, 422)
    const own = await add('physio-baerum', 'Svømme')
    assert.equal((await change('physio-baerum', own, { words: 'Svømme mer' })).statusCode, 303)
    const hers = await app.visitor('berit')
    const move = formOf((await hers.get(`${own}/flytt`)).body, 'moveGoal')
    assert.equal((await hers.post(`${own}/flytt`, { ...move, step: 'take_up' })).statusCode, 303)
    assert.equal((await change('physio-baerum', own, { words: 'Svømme mest' })).statusCode, 422)
  })

  test('[goal-taken-up] what is only proposed is taken up by whose plan it is or who coordinates, by no one who takes part', async () => {
    const step = async (who: Who, at: string, step: string) =>
      (await app.visitor(who)).post(`${at}/flytt`, { act: 'moveGoal', step, reason: 'Derfor' })
    const stateOf = async (at: string) =>
      (
        await world.test.asOwner('baerum', (db) =>
          db.query('select state from goal where id = $1', [at.split('/').at(-1)]),
        )
      ).rows[0].state
    const own = await add('physio-baerum', 'Klatre')
    for (const who of ['physio-baerum', 'nav-baerum'] as const)
      for (const to of ['take_up', 'keep_for_later']) {
        const answer = await step(who, own, to)
        assert.equal(answer.statusCode, 422, `${who} ${to}`)
        assert.match(answer.body, /den planen gjelder, eller den som koordinerer/)
      }
    assert.equal((await step('nav-baerum', own, 'set_aside')).statusCode, 422, 'nor laid aside by another')
    assert.equal(await stateOf(own), 'proposed')
    const page = mainOf(await bodyOf('nav-baerum', `${own}/flytt`))
    assert.doesNotMatch(page, /<form/)
    assert.match(page, new RegExp(`avgjøres sammen med Berit[\\s\\S]*href="${own}/kommentar"`))
    assert.ok(!mainOf(await bodyOf('nav-baerum', own)).includes(`${own}/flytt`))
    const choices = [...mainOf(await bodyOf('physio-baerum', `${own}/flytt`)).matchAll(/name="step"[^>]*/g)]
    assert.deepEqual(
      choices.map(([tag]) => /value="(\w+)"/.exec(tag)?.[1]),
      ['set_aside'],
    )
    assert.equal(
      (await step('physio-baerum', own, 'set_aside')).statusCode,
      303,
      'an own one may be taken back',
    )
    assert.equal((await step('physio-baerum', own, 'take_up_again')).statusCode, 422)
    assert.equal(await stateOf(own), 'set_aside')
    assert.equal((await step(coordinator, own, 'take_up_again')).statusCode, 303)
    assert.equal(
      (await step('physio-baerum', own, 'achieve')).statusCode,
      303,
      'in what is taken up they write as before',
    )
    const other = await add('nav-baerum', 'Jobbe i hage')
    assert.equal((await step('berit', other, 'keep_for_later')).statusCode, 303)
    assert.equal(await stateOf(other), 'future')
  })

  test('of somebody let in are never told as the person’s', async () => {
    const at = await add('nav-baerum', 'Søke jobb')
    for (const who of ['berit', coordinator] as const) {
      const shown = mainOf(await bodyOf(who, at))
      assert.match(shown, /Skrevet av en tjeneste som er med/)
      assert.doesNotMatch(shown, /skrevet ned av en tjeneste/)
    }
  })

  test('that were others when an answer or a number was given are told beside it, to those who see all of the plan', async () => {
    const at = await add('berit', 'Gå på tur i skogen')
    const hers = await app.visitor('berit')
    const send = async (part: string, act: string, fields: Record<string, string>) => {
      const form = formOf((await hers.get(`${at}/${part}`)).body, act)
      assert.equal((await hers.post(`${at}/${part}`, { ...form, ...fields })).statusCode, 303)
    }
    await send('svar', 'giveWordOnGoal', { word: 'agrees' })
    await send('tall', 'rateGoal', { rating: '7' })
    const then = /sagt da målet/
    assert.doesNotMatch(mainOf(await bodyOf('berit', at)) + mainOf(await bodyOf('berit', plan)), then)
    await world.test.asOwner('baerum', async (db) => {
      const goalId = at.split('/').at(-1)
      await db.query(`update plan_revision set at = at - interval '2 hours' where thing_id = $1`, [goalId])
      for (const table of ['goal_word', 'goal_rating'])
        await db.query(`update ${table} set at = at - interval '1 hour' where goal_id = $1`, [goalId])
    })
    assert.equal((await change(coordinator, at, { words: 'Være ute' })).statusCode, 303)
    const told = /sagt da målet var «Gå på tur i skogen»/g
    for (const who of ['berit', coordinator] as const) {
      assert.equal(mainOf(await bodyOf(who, at)).match(told)?.length, 3, 'the answer, and the number twice')
      assert.equal(mainOf(await bodyOf(who, plan)).match(told)?.length, 1)
    }
    const others = mainOf(await bodyOf('physio-baerum', at)) + mainOf(await bodyOf('physio-baerum', plan))
    assert.match(others, /sagt da målet hadde andre ord/)
    assert.doesNotMatch(others, /skogen/)
    await send('svar', 'giveWordOnGoal', { word: 'disagrees', reason: 'Det var ikke det jeg sa' })
    assert.match(mainOf(await bodyOf('berit', at)), /Ikke enig i målet[\s\S]*Du svarte her [^,]*</)
    assert.equal((await change('berit', at, { words: 'Gå på tur i skogen' })).statusCode, 303)
    assert.doesNotMatch(mainOf(await bodyOf('berit', plan)), /målet var/)
  })
})
