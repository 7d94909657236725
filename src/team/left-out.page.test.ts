import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { pathsOfPages } from '../../demo/paths-of-pages.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import type { TestWorld } from '../../demo/test-world.ts'
import { wholeTestWorld } from '../../demo/whole-test-world.ts'
import { findRelations } from '../access/find-relations.ts'
import type { Thing } from '../access/left-out.ts'
import type { Db } from '../platform/database/database.ts'
import { namePeople } from './change-participant.ts'
import { endException, findExceptions, insertException, type LeavesOut } from './exception-store.ts'
import { findTeam, findTeamsOf } from './team-store.ts'

const here = 'baerum'
const kari: LeavesOut = { relatedPersonId: null, as: 'parent', recordedBy: null }

describe('[consent-exception] one who is left out', () => {
  let world: TestWorld
  let app: TestApp
  let ada: string
  let teacher: string
  let planId: string
  before(async () => {
    world = await wholeTestWorld()
    app = await testApp(world)
    ada = world.ids.person.ada
    teacher = world.ids.practitioner['teacher-baerum']
    planId = await inBaerum(async (db) => {
      const { id } = await db
        .selectFrom('plan')
        .select('id')
        .where('personId', '=', ada)
        .executeTakeFirstOrThrow()
      return id
    })
  })
  const inBaerum = <R>(work: (db: Db) => Promise<R>) => world.database.transaction(here, work)
  const leaveOut = (practitionerId: string, by = kari) =>
    inBaerum((db) => insertException(db, here, ada, { practitionerId }, by, new Date()))

  /** Every page that shows Ada to the one at work, or is about her. */
  async function pagesWithAda(who: ActorKey): Promise<string[]> {
    const visitor = await app.visitor(who)
    const found: string[] = []
    for (const [route, tried] of await pathsOfPages(world, here)) {
      const hers = route.replace(':authority', here).replace(':personId', ada).replace(':planId', planId)
      const paths = hers.includes(':') ? tried : [...tried, hers]
      for (const path of new Set(paths)) {
        const answer = await visitor.get(path)
        if (answer.statusCode !== 200) continue
        if (path.includes(ada) || path.includes(planId) || /\bAda\b/.test(answer.body)) found.push(path)
      }
    }
    return found
  }

  test('gets nothing about the person anywhere from the next request, and gets it back when let in again', async () => {
    const before = await pagesWithAda('teacher-baerum')
    for (const page of [
      `/plan/${planId}`,
      `/plan/${planId}/plan.pdf`,
      `/koordinering/${ada}/team`,
      `/koordinering/${ada}/moter`,
      '/arbeid',
    ])
      assert.ok(
        before.some((path) => path.endsWith(page)),
        `${page} is open before: ${before.join(' ')}`,
      )
    const exceptionId = await leaveOut(teacher)
    assert.deepEqual(await pagesWithAda('teacher-baerum'), [])
    const teams = await inBaerum((db) => findTeamsOf(db, teacher, world.day))
    assert.ok(!teams.some(({ personId }) => personId === ada))
    assert.ok(await inBaerum((db) => endException(db, ada, exceptionId!, kari, new Date())))
    assert.deepEqual(await pagesWithAda('teacher-baerum'), before)
  })

  test('is not in the team, and others of the service are as before', async () => {
    const exceptionId = await leaveOut(teacher)
    const school = async () =>
      (await inBaerum((db) => findTeam(db, ada, world.day))).find(
        ({ serviceId }) => serviceId === world.ids.service['skole-baerum'],
      )!
    assert.deepEqual((await school()).people, [])
    assert.ok((await school()).sections.length > 0, 'the consent to the service stands')
    const named = await namePeople.run(
      world.database,
      world.asked('child-coordinator-baerum'),
      { personId: ada, participantId: (await school()).participantId, practitionerIds: [teacher] },
      () => '/',
    )
    assert.deepEqual(named, { refused: 'left_out', field: 'practitionerIds' })
    await inBaerum((db) => endException(db, ada, exceptionId!, kari, new Date()))
    assert.equal((await school()).people[0]?.practitionerId, teacher)
  })

  test('stays so while one of those who decide holds to it', async () => {
    const parents = await inBaerum((db) =>
      db
        .selectFrom('relatedPerson')
        .select('id')
        .where('personId', '=', ada)
        .where('kind', '=', 'parent')
        .execute(),
    )
    const [one, other] = parents.map(({ id }) => ({ ...kari, relatedPersonId: id }))
    const first = await leaveOut(teacher, one)
    const second = await leaveOut(teacher, other)
    assert.equal(await leaveOut(teacher, one), null, 'the same again is nothing new')
    assert.equal(await inBaerum((db) => endException(db, ada, first!, other!, new Date())), false)
    assert.ok(await inBaerum((db) => endException(db, ada, first!, one!, new Date())))
    const visitor = await app.visitor('teacher-baerum')
    assert.equal((await visitor.get(`/baerum/plan/${planId}`)).statusCode, 404)
    assert.ok(await inBaerum((db) => endException(db, ada, second!, other!, new Date())))
    assert.equal((await visitor.get(`/baerum/plan/${planId}`)).statusCode, 200)
    assert.ok(!(await inBaerum((db) => findExceptions(db, ada))).some(({ practitionerId }) => practitionerId))
  })

  test('still coordinates, when that is what they do: it is a wish for another', async () => {
    const id = await leaveOut(world.ids.practitioner['child-coordinator-baerum'])
    const visitor = await app.visitor('child-coordinator-baerum')
    assert.equal((await visitor.get(`/baerum/plan/${planId}`)).statusCode, 200)
    await inBaerum((db) => endException(db, ada, id!, kari, new Date()))
  })

  test('a thing left out is left out of that consent alone, with what stands under it, also what is made later', async () => {
    const withoutOf = async (who: ActorKey) => {
      const asked = world.asked(who)
      const all = await inBaerum((db) => findRelations(db, asked.actor, { personId: ada }, world.day))
      const { without } = all.find(({ name }) => name === 'participant') ?? {}
      // The demonstration keeps a document from the school
      return (without ?? []).filter((thing) => !thing.startsWith('document:')).sort()
    }
    const consentOf = async (service: 'skole-baerum' | 'fysio-baerum') =>
      (await inBaerum((db) => findTeam(db, ada, world.day))).find(
        ({ serviceId }) => serviceId === world.ids.service[service],
      )!.consentId!
    assert.deepEqual(await withoutOf('teacher-baerum'), [])
    const goal = await inBaerum((db) =>
      db.selectFrom('goal').selectAll().where('planId', '=', planId).limit(1).executeTakeFirstOrThrow(),
    )
    const under = await inBaerum((db) =>
      db
        .insertInto('goal')
        .values({ ...goal, id: randomUUID(), parentGoalId: goal.id })
        .returning('id')
        .execute(),
    )
    const ids = [goal.id, ...under.map(({ id }) => id)]
    const activities = async () => {
      const rows = await inBaerum((db) =>
        db.selectFrom('activity').select('id').where('goalId', 'in', ids).execute(),
      )
      return rows.map(({ id }): Thing => `activity:${id}`)
    }
    const consentId = await consentOf('skole-baerum')
    const add = (thing: Thing) =>
      inBaerum((db) => insertException(db, here, ada, { consentId, thing }, kari, new Date()))
    await add(`goal:${goal.id}`)
    await add('text:needs')
    const expected = async () =>
      [...ids.map((id) => `goal:${id}`), ...(await activities()), 'text:needs'].sort()
    assert.deepEqual(await withoutOf('teacher-baerum'), await expected())
    assert.deepEqual(await withoutOf('physio-baerum'), [])
    await world.test.asOwner(here, (db) =>
      db.query(
        `update activity set goal_id = $2 where id = (
           select id from activity where plan_id = $1 and goal_id is distinct from $2 limit 1)`,
        [planId, under[0]!.id],
      ),
    )
    assert.deepEqual(await withoutOf('teacher-baerum'), await expected())
    await assert.rejects(
      inBaerum((db) =>
        insertException(
          db,
          here,
          world.ids.person.berit,
          { consentId, thing: 'text:needs' },
          kari,
          new Date(),
        ),
      ),
    )
  })
})
