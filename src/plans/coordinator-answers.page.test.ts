import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../demo/test-app.ts'
import { testWorld } from '../../demo/test-world.ts'
import { addActivity } from './add-activity.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, done, pressed } from './test/arrange.ts'

test('what the one who coordinates answers for stands with the services, and lacks nobody', async () => {
  const world = await testWorld()
  const app = await testApp(world)
  const coordinator = 'coordinator-baerum'
  await arrangeBefore(world, { authority: 'baerum', person: 'berit', unit: 'ke-baerum-voksen', coordinator })
  const { planId } = await done(pressed(world, startPlan, coordinator, { personId: world.ids.person.berit }))
  const responsible = `c:${world.ids.practitioner[coordinator]}`
  const fields = { planId, what: 'Ringe alle sammen', responsible, how: 'På telefon', scope: 'Hver uke' }
  await done(pressed(world, addActivity, coordinator, fields))
  const { body } = await (await app.visitor('berit')).get(`/baerum/plan/${planId}`)
  const half = /Dette svarer tjenestene for<\/h3>([\s\S]*?)<\/div>/.exec(body)?.[1] ?? ''
  assert.match(half, /Ringe alle sammen<\/a><span>Henrik Trådsamler/)
  const lacks = body.slice(body.indexOf('Dette mangler'))
  assert.ok(body.includes('Dette mangler'))
  assert.doesNotMatch(lacks, /Hvem som har ansvaret for hvert tiltak/)
})
