import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { isDenied } from '../platform/asked.ts'
import { momentInOslo } from '../platform/i18n/dates.ts'
import { getOwnCase } from './get-own-case.ts'
import { sendInterimReply } from './send-interim-reply.ts'
import { tellPassedDates } from './tell-passed-dates.ts'
import { done, hanneAsks, openedCase } from './test/case-world.ts'

describe('a date that was stated', () => {
  let world: TestWorld
  let caseId: string
  const inSandnes = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('sandnes', work)
  const runOn = (days: number) =>
    tellPassedDates({ database: world.database, now: () => momentInOslo(world.daysFrom(days), '08:00') })
  const told = () =>
    inSandnes(async (db) =>
      (
        await db
          .selectFrom('notice')
          .select(['recipientKind', 'href'])
          .where('kind', '=', 'clock_passed')
          .orderBy('at')
          .orderBy('recipientKind')
          .execute()
      ).map(({ recipientKind, href }) => `${recipientKind} ${href}`),
    )
  const state = (days: number) =>
    done(world, sendInterimReply, 'unit-sandnes', {
      caseId,
      reason: 'Vi venter på epikrisen.',
      newDate: world.daysFrom(days).split('-').reverse().join('.'),
      meanwhile: '',
    })
  const both = () => [`citizen /sandnes/min-sak/${caseId}`, `work /sandnes/saker/${caseId}`]

  before(async () => {
    world = await testWorld()
    caseId = await openedCase(world, { ...hanneAsks, receivedDaysAgo: 25 })
  })

  test('[stated-date] nobody is told on the day itself, or before it; a new date takes the place of the promise', async () => {
    await state(10)
    await runOn(9)
    await runOn(10)
    assert.deepEqual(await told(), [])
  })

  test('[stated-date] the day after, the person and who handles the case are told, once however often it is looked for', async () => {
    const { version } = await inSandnes((db) =>
      db.selectFrom('caseFile').select('version').where('id', '=', caseId).executeTakeFirstOrThrow(),
    )
    await runOn(11)
    await runOn(11)
    await runOn(30)
    assert.deepEqual(await told(), both())
    const after = await inSandnes((db) =>
      db.selectFrom('caseFile').select('version').where('id', '=', caseId).executeTakeFirstOrThrow(),
    )
    assert.equal(after.version, version) // nobody's open form is made stale by it
    const event = await inSandnes((db) =>
      db.selectFrom('event').select('facts').where('type', '=', 'stated_date_passed').execute(),
    )
    assert.deepEqual(
      event.map(({ facts }) => facts),
      [{ caseId, newDate: world.daysFrom(10) }],
    )
  })

  test('[stated-date] a new date that passes too is told of anew', async () => {
    await state(20)
    await runOn(20)
    assert.equal((await told()).length, 2)
    await runOn(21)
    assert.deepEqual(await told(), [...both(), ...both()])
  })

  test('[stated-date] the page says that the day has passed by no other date than the one stated', async () => {
    const own = await getOwnCase.run(world.database, world.asked('hanne', { today: world.daysFrom(21) }), {
      caseId,
    })
    assert.ok(!isDenied(own))
    assert.deepEqual([own.caseId, own.answerBy], [caseId, world.daysFrom(20)])
    // The clocks as the unit sees them, what was asked, and the interim letter
    assert.deepEqual(
      own.clocks.map(({ code, state }) => `${code} ${state}`),
      ['promise passed', 'interim_reply met', 'stated_date passed'],
    )
    assert.deepEqual([own.receivedOn, own.asksFor], [world.daysFrom(-25), ['coordinator']])
    assert.ok(own.interimLetterId)
  })

  test('[stated-date] where nobody handles it the unit’s leader is told; a case that is over, or of one who is dead, is let be', async () => {
    await state(25)
    await inSandnes((db) =>
      db.updateTable('caseFile').set({ handlerId: null }).where('id', '=', caseId).execute(),
    )
    await inSandnes((db) =>
      db.updateTable('caseFile').set({ state: 'closed' }).where('id', '=', caseId).execute(),
    )
    await runOn(26)
    assert.equal((await told()).length, 4)
    await inSandnes((db) =>
      db.updateTable('caseFile').set({ state: 'open' }).where('id', '=', caseId).execute(),
    )
    const { hanne } = world.ids.person
    const dead = (diedOn: string | null) =>
      inSandnes((db) => db.updateTable('person').set({ diedOn }).where('id', '=', hanne).execute())
    await dead(world.day)
    await runOn(26)
    assert.equal((await told()).length, 4)
    await dead(null)
    await runOn(26)
    const now = (await told()).slice(4)
    assert.ok(now.includes(both()[0]!))
    assert.ok(now.filter((each) => each === both()[1]).length >= 1)
  })
})
