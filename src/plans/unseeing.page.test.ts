import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { addActivity } from './add-activity.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'

const authority = 'baerum' as const
const coordinator = 'child-coordinator-baerum'
const mark = /\(ser ikke tiltaket ennå\)/

describe('the ball with one who takes part and does not see the activity', () => {
  let world: TestWorld
  let app: TestApp
  let plan: string
  let ada: string
  const made: Record<string, string> = {}
  const bodyOf = async (who: Parameters<TestApp['visitor']>[0], path: string) =>
    (await (await app.visitor(who)).get(path)).body
  const owner = async (text: string, values: unknown[] = []) =>
    (await world.test.asOwner(authority, (db) => db.query(text, values))).rows

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    ada = world.ids.person.ada
    await arrangeBefore(world, { authority, person: 'ada', unit: 'ke-baerum-barn', coordinator })
    const at = { authority, person: 'ada' } as const
    const [seeing, not] = [['activities', 'participants'], ['goals']] as const
    await arrangeParticipant(world, {
      ...at,
      service: 'fysio-baerum',
      practitioner: 'physio-baerum',
      sections: seeing,
    })
    await arrangeParticipant(world, {
      ...at,
      service: 'skole-baerum',
      practitioner: 'teacher-baerum',
      sections: not,
    })
    await arrangeParticipant(world, {
      ...at,
      service: 'nav-baerum',
      practitioner: 'nav-baerum',
      sections: [],
    })
    const { planId } = await done(pressed(world, startPlan, coordinator, { personId: ada }))
    plan = `/baerum/plan/${planId}`
    for (const service of ['fysio-baerum', 'skole-baerum', 'nav-baerum'] as const) {
      const fields = { planId, what: `Til ${service}`, responsible: 'person' }
      const waitingFor = `s:${world.ids.service[service]}`
      made[service] = (
        await done(pressed(world, addActivity, coordinator, { ...fields, waitingFor }))
      ).activityId
    }
  })
  const page = (service: string) => `${plan}/tiltak/${made[service]}`

  test('is marked where one chooses, to who knows what is shared', async () => {
    for (const path of [page('fysio-baerum'), `${plan}/tiltak/ny`, `${plan}/tiltak?vis=liste`])
      for (const who of [coordinator, 'kari-mor'] as const) {
        const body = await bodyOf(who, path)
        const selects = [
          ...body.matchAll(/<select[^>]* name="(?:to|waitingFor|responsible)"[^>]*>([\s\S]*?)<\/select>/g),
        ]
        const options = selects.flatMap(([, within]) =>
          [...within!.matchAll(/<option[^>]*>([^<]*)</g)].map(([, text]) => text!),
        )
        const names = (about: RegExp) => options.filter((text) => about.test(text))
        assert.ok(
          names(/Lyngtoppen/).length > 0 && names(/Lyngtoppen/).every((text) => mark.test(text)),
          `${who} ${path}`,
        )
        assert.ok(
          names(/Frida|Fysio/).length > 0 && !names(/Frida|Fysio/).some((text) => mark.test(text)),
          `${who} ${path}`,
        )
      }
    assert.doesNotMatch(await bodyOf('physio-baerum', page('fysio-baerum')), mark)
  })

  test('is said when it is chosen, with the way to where that is answered', async () => {
    const consents = await owner('select id from consent where person_id = $1 and service_id = $2', [
      ada,
      world.ids.service['skole-baerum'],
    ])
    for (const who of [coordinator, 'kari-mor'] as const) {
      const body = await bodyOf(who, page('skole-baerum'))
      assert.match(body, /Lyngtoppen[^<]* har ballen, men ser ikke tiltaket ennå/)
      assert.ok(body.includes(`href="/baerum/koordinering/${ada}/samtykke/${consents[0].id}"`), who)
      assert.match(await bodyOf(who, `${plan}/tiltak`), /Lyngtoppen[^<]*\(ser ikke tiltaket ennå\)/)
    }
    // Whoever is not let in at all is told of as that, and once
    const outside = await bodyOf(coordinator, page('nav-baerum'))
    assert.match(outside, /er ikke med i planen ennå/)
    assert.doesNotMatch(outside, /har ballen, men ser ikke/)
    for (const who of [coordinator, 'kari-mor', 'physio-baerum'] as const)
      assert.doesNotMatch(await bodyOf(who, page('fysio-baerum')), /har ballen, men ser ikke/)
    assert.doesNotMatch(await bodyOf('physio-baerum', page('skole-baerum')), /ser ikke tiltaket/)
  })

  test('stands in «Mine tiltak» too', async () => {
    const own = await bodyOf('kari-mor', '/baerum/min-side/tiltak')
    assert.match(own, /Lyngtoppen[^<]*\(ser ikke tiltaket ennå\)/)
    assert.doesNotMatch(own, /Fysio[^<]*\(ser ikke tiltaket/)
  })

  test('is so of one activity alone, where that is left out of the consent', async () => {
    await owner(
      `insert into consent_exception (authority_id, person_id, consent_id, thing, thing_id, added_at, added_as, how)
       select authority_id, person_id, id, 'activity', $1, now(), 'parent', 'eid' from consent
       where person_id = $2 and service_id = $3`,
      [made['fysio-baerum'], ada, world.ids.service['fysio-baerum']],
    )
    assert.match(await bodyOf(coordinator, page('fysio-baerum')), /har ballen, men ser ikke tiltaket ennå/)
    const other = [...(await bodyOf(coordinator, page('skole-baerum'))).matchAll(/<option[^>]*>([^<]*)</g)]
    assert.ok(!other.some(([, text]) => /Frida|Fysio/.test(text!) && mark.test(text!)))
  })
})
