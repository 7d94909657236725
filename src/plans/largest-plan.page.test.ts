import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import pg from 'pg'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'
import { largest, largestPlan } from './test/largest-plan.ts'

const authority = 'baerum' as const
const coordinator = 'coordinator-baerum' as const
const most = 200 * 1024

/** Ten years of a plan. Its time beside an ordinary one's is measured by `npm run bench`. */
describe('a plan of the largest kind', () => {
  let world: TestWorld
  let app: TestApp
  let planId: string
  let at: string
  const query = (text: string, values: unknown[]) =>
    world.test.asOwner(authority, (db) => db.query(text, values))
  const open = async (who: 'berit' | typeof coordinator) => (await app.visitor(who)).get(at)
  const linksIn = (body: string, to: 'mal' | 'tiltak') =>
    new Set(body.match(new RegExp(`href="${at}/${to}/[0-9a-f-]{36}"`, 'g'))).size

  /** How many statements the pages of one visit send. */
  async function statementsOf(who: 'berit' | typeof coordinator): Promise<number> {
    const visitor = await app.visitor(who)
    await visitor.get(at)
    const { query: real } = pg.Client.prototype
    let sent = 0
    pg.Client.prototype.query = function counted(this: pg.Client, ...asked: unknown[]) {
      sent++
      return Reflect.apply(real, this, asked)
    } as typeof real
    try {
      assert.equal((await visitor.get(at)).statusCode, 200)
    } finally {
      pg.Client.prototype.query = real
    }
    return sent
  }
  let ofOrdinary: number

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    await arrangeBefore(world, { authority, person: 'berit', unit: 'ke-baerum-voksen', coordinator })
    const team = [
      ['fysio-baerum', 'physio-baerum'],
      ['nav-baerum', 'nav-baerum'],
    ] as const
    for (const [service, practitioner] of team)
      await arrangeParticipant(world, {
        authority,
        person: 'berit',
        service,
        practitioner,
        sections: ['goals', 'activities', 'participants'],
      })
    const personId = world.ids.person.berit
    ;({ planId } = await done(pressed(world, startPlan, coordinator, { personId })))
    at = `/baerum/plan/${planId}`
    ofOrdinary = await statementsOf(coordinator)
    const statements = largestPlan({
      authorityId: authority,
      planId,
      personId,
      coordinatorId: world.ids.practitioner[coordinator],
      team: team.map(([service, practitioner]) => ({
        serviceId: world.ids.service[service],
        practitionerId: world.ids.practitioner[practitioner],
        name: practitioner,
      })),
    })
    for (const { text, values } of statements) await query(text, values)
  })

  for (const who of ['berit', coordinator] as const)
    test(`is one page of at most 200 KB for ${who}, with a way to every goal`, async () => {
      const { statusCode, body } = await open(who)
      assert.equal(statusCode, 200)
      assert.equal(linksIn(body, 'mal'), largest.goals)
      assert.ok(Buffer.byteLength(body) <= most, `${Buffer.byteLength(body)} bytes`)
    })

  test('asks for no more than an ordinary one does', async () => {
    assert.equal(await statementsOf(coordinator), ofOrdinary)
  })

  test('counts what is over, and shows it on the goal’s own page', async () => {
    const { rows } = await query(
      `select a.id, a.what, a.goal_id from activity a join goal g on g.id = a.goal_id
       where a.plan_id = $1 and a.state = 'done' and g.state = 'current' limit 1`,
      [planId],
    )
    const [over] = rows
    const { body } = await open(coordinator)
    assert.doesNotMatch(body, new RegExp(over.id))
    assert.match(body, new RegExp(`href="${at}/mal/${over.goal_id}">[^<]*gjort eller trengs ikke`))
    const goal = await (await app.visitor(coordinator)).get(`${at}/mal/${over.goal_id}`)
    assert.ok(goal.body.includes(over.what))
  })

  test('is printed while other pages are answered', async () => {
    const visitor = await app.visitor('berit')
    let isPrinted = false
    const printing = visitor.get(`${at}/plan.pdf`).then((printed) => {
      isPrinted = true
      return printed
    })
    assert.equal((await open(coordinator)).statusCode, 200)
    assert.equal(isPrinted, false, 'the page did not wait for the print')
    const printed = await printing
    assert.equal(printed.statusCode, 200)
    assert.match(String(printed.headers['content-type']), /pdf/)
  })

  for (const view of ['tavle', 'liste'] as const)
    test(`its activities are pages of at most 200 KB as ${view}, each of the 300 on one of them`, async () => {
      const found = new Set<string>()
      for (const who of ['berit', coordinator] as const) {
        const visitor = await app.visitor(who)
        const cardsOn = async (search: string): Promise<number> => {
          const { statusCode, body } = await visitor.get(`${at}/tiltak?vis=${view}&${search}`)
          assert.equal(statusCode, 200)
          assert.ok(Buffer.byteLength(body) <= most, `${Buffer.byteLength(body)} bytes`)
          const ids = [...body.matchAll(/id="tiltak-([0-9a-f-]{36})"/g)].map(([, id]) => id!)
          for (const id of ids) found.add(id)
          return ids.length
        }
        for (const status of ['', 'done', 'no_longer_needed'])
          for (let page = 1; (await cardsOn(`status=${status}&side=${page}`)) === 50 && page < 9; page++);
      }
      assert.equal(found.size, largest.activities)
    })

  test('holds all three hundred at once under way, each with a way to it', async () => {
    await query(`update activity set state = 'in_progress' where plan_id = $1`, [planId])
    await query(`update goal set state = 'current' where plan_id = $1`, [planId])
    for (const who of ['berit', coordinator] as const) {
      const { body } = await open(who)
      assert.equal(linksIn(body, 'tiltak'), largest.activities)
      assert.match(body, /Hvert tiltak står i listen over/)
      assert.ok(Buffer.byteLength(body) <= most, `${Buffer.byteLength(body)} bytes`)
      const board = await (await app.visitor(who)).get(`${at}/tiltak`)
      assert.ok(Buffer.byteLength(board.body) <= most, `the board: ${Buffer.byteLength(board.body)} bytes`)
    }
  })
})
