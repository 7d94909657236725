import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'

let world: TestWorld
let app: TestApp
let ada: string
let base: string
const consentWith = async (service: keyof typeof world.ids.service) => {
  const { rows } = await world.test.asOwner('baerum', (db) =>
    db.query('select id from consent where person_id = $1 and service_id = $2', [
      ada,
      world.ids.service[service],
    ]),
  )
  return rows[0].id as string
}
const bodyOf = async (who: ActorKey, path: string) =>
  (await (await app.visitor(who)).get(`${base}${path}`)).body

before(async () => {
  world = await testWorld({ with: ['cases', 'coordination', 'team'] })
  app = await testApp(world)
  ada = world.ids.person.ada
  base = `/baerum/koordinering/${ada}`
})

test('what a service that waits for an answer will see, and that it sees nothing now, stands in the team and with the consents', async () => {
  const consent = await consentWith('avlastning-baerum')
  for (const who of ['kari-mor', 'ola-far', 'child-coordinator-baerum'] as const) {
    assert.match(
      await bodyOf(who, '/samtykke'),
      /Vil få se: om personen, tiltakene og møtene[\s\S]*Nå ser de ingenting\./,
      who,
    )
    const one = await bodyOf(who, `/samtykke/${consent}`)
    assert.match(one, /Vil få se[\s\S]*Om personen, Tiltakene og Møtene\. Nå ser de ingenting\./, who)
    const team = await bodyOf(who, '/team')
    const waits = team.slice(team.indexOf('Venter på samtykke'))
    assert.match(
      waits,
      /De ser ingenting før det er sagt ja\.[\s\S]*Avlastning[\s\S]*Vil få se[\s\S]*om personen, tiltakene og møtene/,
      who,
    )
  }
  assert.doesNotMatch(
    await bodyOf('teacher-baerum', '/team'),
    /Vil få se|Avlastning/,
    'others are not told of it',
  )
})

test('where a service is let in and has named nobody, nobody sees anything, and it says so until somebody is named', async () => {
  const consent = await consentWith('ppt-baerum')
  const [before, beforeTeam] = [
    await bodyOf('kari-mor', `/samtykke/${consent}`),
    await bodyOf('kari-mor', '/team'),
  ]
  assert.doesNotMatch(before + beforeTeam, /Ingen ser noe før tjenesten/)
  assert.match(before, /Åpent for dem[\s\S]*Målene og Møtene/)
  await world.test.asOwner('baerum', (db) =>
    db.query(
      `update participant_practitioner set to_date = $3 where participant_id in
        (select id from participant where person_id = $1 and service_id = $2)`,
      [ada, world.ids.service['ppt-baerum'], world.day],
    ),
  )
  assert.match(
    await bodyOf('kari-mor', `/samtykke/${consent}`),
    /Vil få se[\s\S]*Målene og Møtene\. Ingen ser noe før tjenesten/,
  )
  assert.match(
    await bodyOf('kari-mor', '/team'),
    /Vil få se: målene og møtene[\s\S]*Ingen ser noe før tjenesten/,
  )
  const visitor = await app.visitor('ppt-baerum')
  assert.equal((await visitor.get(`${base}/moter`)).statusCode, 404, 'nobody of theirs sees anything')
})
