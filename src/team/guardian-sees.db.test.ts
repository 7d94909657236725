import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorld } from '../../demo/test-world.ts'
import { arrangeBefore } from '../plans/test/arrange.ts'
import { isDenied } from '../platform/asked.ts'
import { getConsents } from './get-consents.ts'
import { getTeam } from './get-team.ts'

test('[guardian-sees] a guardian reads what a decision takes from the person, from the next request and until it is ended', async () => {
  const world = await testWorld()
  await arrangeBefore(world, {
    authority: 'baerum',
    person: 'erik',
    unit: 'ke-baerum-voksen',
    coordinator: 'coordinator-baerum',
  })
  const personId = world.ids.person.erik
  const opened = async () => {
    const asked = world.asked('liv-verge')
    const consents = await getConsents.run(world.database, asked, { personId })
    const team = await getTeam.run(world.database, asked, { personId })
    return { consents: !isDenied(consents), team: !isDenied(team) }
  }
  const decide = (field: string, until: string | null = null) =>
    world.test.asOwner('baerum', (db) =>
      db.query(
        `insert into capacity_decision (authority_id, person_id, case_id, fields, from_date, until_date, assessed_by,
           assessed_as, assessed_on, grounds, shown_to, recorded_by, recorded_at)
         select 'baerum', person_id, id, array[$2], $3, $4, 'En lege', 'lege', $3, 'grunner', 'personen', $5, now()
         from case_file where person_id = $1`,
        [personId, field, world.daysFrom(-10), until, world.ids.practitioner['unit-baerum']],
      ),
    )
  assert.deepEqual(await opened(), { consents: false, team: false }, 'the person decides alone')
  await decide('coordination', world.daysFrom(-1))
  assert.deepEqual(await opened(), { consents: false, team: false }, 'it has run out')
  await decide('plan')
  assert.deepEqual(await opened(), { consents: true, team: false })
  await decide('coordination')
  assert.deepEqual(await opened(), { consents: true, team: true })
  await world.test.asOwner('baerum', (db) =>
    db.query('update capacity_decision set ended_on = $2 where person_id = $1', [personId, world.day]),
  )
  assert.deepEqual(await opened(), { consents: false, team: false }, 'ended today')
})
