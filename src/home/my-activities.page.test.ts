import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { addActivity } from '../plans/add-activity.ts'
import { startPlan } from '../plans/start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from '../plans/test/arrange.ts'
import { updateActivity } from '../plans/update-activity.ts'

const authority = 'baerum' as const
const coordinator = 'child-coordinator-baerum'

describe('the own side’s activities, over all one stands beside', () => {
  let world: TestWorld
  let app: TestApp
  const at = '/baerum/min-side/tiltak'
  const bodyOf = async (who: 'kari-mor' | 'ola-far' | 'berit' | 'erik') =>
    (await (await app.visitor(who)).get(at)).body
  const query = async (text: string, values: unknown[] = []) =>
    (await world.test.asOwner(authority, (db) => db.query(text, values))).rows

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    await arrangeBefore(world, { authority, person: 'ada', unit: 'ke-baerum-barn', coordinator })
    const taking = {
      service: 'fysio-baerum',
      practitioner: 'physio-baerum',
      sections: ['activities'],
    } as const
    await arrangeParticipant(world, { authority, person: 'ada', ...taking })
    const { planId } = await done(pressed(world, startPlan, coordinator, { personId: world.ids.person.ada }))
    const add = (what: string, responsible: string, more: object = {}) =>
      done(pressed(world, addActivity, coordinator, { planId, what, responsible, ...more }))
    await add('Pakke gymbag', `r:${world.ids.related['kari-ada']}`, { deadline: world.daysFrom(-2) })
    await add('Tegne kart', 'person')
    await add('Ringe skolen', 'person', { waitingFor: `s:${world.ids.service['fysio-baerum']}` })
    await add('Tredemølle', `s:${world.ids.service['fysio-baerum']}`)
    await add('Signere skjema', `s:${world.ids.service['fysio-baerum']}`, { waitingFor: 'person' })
    const { activityId } = await add('Kjøpe sko', 'person')
    await done(pressed(world, updateActivity, coordinator, { planId, activityId, step: 'finish' }))
  })

  test('are those one has the ball in first, then those one’s own side answers for; never the services’ own or what is over', async () => {
    const body = await bodyOf('kari-mor')
    const [, mine, others] = body.split(/<h3/)
    for (const what of ['Pakke gymbag', 'Tegne kart', 'Signere skjema']) assert.ok(mine!.includes(what), what)
    assert.match(mine!, /fristen var/)
    assert.match(others!, /Ringe skolen[\s\S]*Fysioterapi for barn og unge har ballen/)
    for (const what of ['Tredemølle', 'Kjøpe sko']) assert.ok(!body.includes(what), what)
    assert.match(body, /For Ada/)
  })

  test('are found from one’s own page and from the plan, and are logged for the person', async () => {
    const visitor = await app.visitor('kari-mor')
    const own = (await visitor.get('/baerum/min-side')).body
    assert.ok(own.includes(`href="${at}"`))
    const [plan] = await query('select id from plan')
    assert.ok((await visitor.get(`/baerum/plan/${plan.id}`)).body.includes(`href="${at}"`))
    await visitor.get(at)
    const [row] = await query(
      `select what from access_log where act = 'home.seeMyPage' and person_id = $1 order by id desc limit 1`,
      [world.ids.person.ada],
    )
    assert.deepEqual(row.what, ['name', 'activities'])
  })

  test('are nothing to one who stands beside nobody, and say what will come', async () => {
    const body = await bodyOf('berit')
    assert.match(body, /Ingenting venter på deg eller dine nå/)
    assert.doesNotMatch(body, /Ada|gymbag/)
  })

  test('of a plan that has ended are none', async () => {
    await query(`update plan set state = 'ended', ended_on = current_date`)
    assert.doesNotMatch(await bodyOf('kari-mor'), /gymbag/)
    await query(`update plan set state = 'active', ended_on = null`)
  })

  test('are closed to one who is no longer a parent with responsibility', async () => {
    assert.match(await bodyOf('kari-mor'), /gymbag/)
    await query(`update related_person set has_parental_responsibility = false where id = $1`, [
      world.ids.related['kari-ada'],
    ])
    assert.doesNotMatch(await bodyOf('kari-mor'), /gymbag|For Ada/)
  })
})
