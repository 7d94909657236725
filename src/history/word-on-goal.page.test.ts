import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../demo/test-app.ts'
import { testWorld } from '../../demo/test-world.ts'
import { addGoal } from '../plans/add-goal.ts'
import { giveWordOnGoal } from '../plans/give-word-on-goal.ts'
import { startPlan } from '../plans/start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from '../plans/test/arrange.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { keepVersion } from './keep-version.ts'

test('the person’s word on a goal stands on paper, in the version that was kept and in what has become of it, for who sees the goals', async () => {
  const world = await testWorld()
  const app = await testApp(world)
  const berit = { authority: 'baerum', person: 'berit' } as const
  const coordinator = 'coordinator-baerum'
  await arrangeBefore(world, { ...berit, unit: 'ke-baerum-voksen', coordinator })
  for (const [service, practitioner, section] of [
    ['fysio-baerum', 'physio-baerum', 'goals'],
    ['nav-baerum', 'nav-baerum', 'activities'],
  ] as const)
    await arrangeParticipant(world, { ...berit, service, practitioner, sections: [section] })
  const personId = world.ids.person.berit
  const { planId } = await done(pressed(world, startPlan, coordinator, { personId }))
  const goal = { planId, words: 'Gå en tur', lifeArea: 'leisure' }
  const { goalId } = await done(pressed(world, addGoal, 'berit', goal))
  const say = (who: 'berit' | typeof coordinator, fields: object) =>
    done(pressed(world, giveWordOnGoal, who, { planId, goalId, ...fields }))
  const keep = () => done(pressed(world, keepVersion, 'berit', { planId, note: '' }))
  const plan = `/baerum/plan/${planId}`
  const get = async (who: 'berit' | 'physio-baerum' | 'nav-baerum', path: string) =>
    (await app.visitor(who)).get(plan + path)
  const paper = async (who: Parameters<typeof get>[0]) =>
    (await textOfPdf((await get(who, '/plan.pdf')).rawPayload)).replace(/\s+/g, ' ')

  await keep()
  assert.doesNotMatch(await paper('berit'), /Hva personen sier om målet/)
  await say('berit', { word: 'disagrees', reason: 'Det går for fort' })
  await keep()
  await say(coordinator, { word: 'agrees', reason: 'Roligere nå', how: 'oral' })

  for (const who of ['berit', 'physio-baerum'] as const)
    assert.match(await paper(who), /Hva personen sier om målet.*Enig i målet, Muntlig.*«Roligere nå»/)
  assert.doesNotMatch(await paper('nav-baerum'), /Enig i målet|Roligere/, 'the goals are closed to them')

  const first = (await get('berit', '/historikk/versjon/1')).body
  assert.doesNotMatch(first, /Ikke enig|Enig i målet/)
  const second = (await get('berit', '/historikk/versjon/2')).body
  assert.match(second, /Ikke enig i målet: «Det går for fort»/)
  assert.doesNotMatch(second, /Roligere/)

  const since = (await get('berit', '/historikk/sammenlign?fra=2')).body
  assert.match(since, /Svaret om målet[\s\S]*ikke enig i målet[\s\S]*enig i målet[\s\S]*Roligere nå/)
  const between = (await get('berit', '/historikk/sammenlign?fra=1&til=2')).body
  assert.match(between, /Svaret om målet[\s\S]*ikke enig i målet[\s\S]*Det går for fort/)
  assert.doesNotMatch(between, /Roligere/)

  // A version from before the word was kept says nothing of it, neither that it came nor that it went
  await world.test.asOwner('baerum', (db) =>
    db.query(
      `update plan_version set content = jsonb_set(content, '{goals,0}', (content->'goals'->0) - 'word') where number = 2`,
    ),
  )
  assert.doesNotMatch((await get('berit', '/historikk/sammenlign?fra=2')).body, /Svaret om målet/)
  assert.equal((await get('berit', '/historikk/versjon/2')).statusCode, 200)
})
