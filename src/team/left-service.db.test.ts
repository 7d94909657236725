import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { TestWorld } from '../../demo/test-world.ts'
import { wholeTestWorld } from '../../demo/whole-test-world.ts'
import type { Db } from '../platform/database/database.ts'
import { findTeam, findTeamsOf, findToName } from './team-store.ts'

const here = 'baerum'

describe('one who was named and has left the service for another', () => {
  let world: TestWorld
  let ada: string
  let teacher: string
  const inBaerum = <R>(work: (db: Db) => Promise<R>) => world.database.transaction(here, work)
  const school = () => world.ids.service['skole-baerum']
  const namedAtSchool = async () =>
    (await inBaerum((db) => findTeam(db, ada, world.day))).find(({ serviceId }) => serviceId === school())!
      .people
  const worksAt = (service: string) =>
    world.test.asOwner(here, (db) =>
      db.query(
        `update practitioner_role set service_id = $1 where practitioner_id = $2 and service_id is not null`,
        [service, teacher],
      ),
    )

  before(async () => {
    world = await wholeTestWorld()
    ada = world.ids.person.ada
    teacher = world.ids.practitioner['teacher-baerum']
    const leads = `insert into practitioner_role (authority_id, practitioner_id, service_id, role, from_date)
      values ('baerum', $1, $2, 'service_leader', $3)`
    await world.test.asOwner(here, (db) =>
      db.query(leads, [world.ids.practitioner['ppt-baerum'], school(), world.daysFrom(-5)]),
    )
    assert.deepEqual(
      (await namedAtSchool()).map(({ practitionerId }) => practitionerId),
      [teacher],
    )
    await worksAt(world.ids.service['nav-baerum'])
  })
  after(() => worksAt(school()))

  test('is not in the team any more', async () => assert.deepEqual(await namedAtSchool(), []))

  test('has no longer that team among their own', async () => {
    const teams = await inBaerum((db) => findTeamsOf(db, teacher, world.day))
    assert.ok(!teams.some(({ personId }) => personId === ada))
  })

  test('does not count as named: the leader is asked for somebody else', async () => {
    const leader = world.ids.practitioner['ppt-baerum']
    const toName = await inBaerum((db) => findToName(db, leader, world.day))
    assert.ok(toName.some(({ personId }) => personId === ada))
  })
})
