import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import type { AskedOptions } from '../../demo/demo-world.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { done, notFound, press } from '../cases/test/case-world.ts'
import { getMyPage } from '../home/get-my-page.ts'
import { changePerson } from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import { addToComplaint, mendComplaint, withdrawComplaint } from './answer-as-party.ts'
import { getComplaint } from './get-complaint.ts'
import { getComplaintAsParty } from './get-complaint-as-party.ts'
import { askToMend } from './judge-complaint.ts'
import { sendComplaint } from './send-complaint.ts'
import { tellPassedComplaints } from './tell-passed-complaints.ts'

// Her mother complains while Amina is 15; the unit asks for something; Amina is 16 five days after the day of loading.
describe('[complaint-follows-the-right] 16 in the middle of a complaint', () => {
  let world: TestWorld
  let complaintId: string
  const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const on = (day: number): AskedOptions => ({ today: world.daysFrom(day) })
  const read = (who: ActorKey, day: number) =>
    getComplaintAsParty.run(world.database, world.asked(who, on(day)), { complaintId })
  const opened = async (who: ActorKey, day: number) => {
    const page = await read(who, day)
    assert.ok(!isDenied(page))
    return page
  }
  const noticesOf = async (who: ActorKey, day: number) => {
    const page = await getMyPage.run(world.database, world.asked(who, on(day)), {})
    assert.ok(!isDenied(page))
    return page.notices.filter(({ href }) => href === `/baerum/klage/${complaintId}`)
  }
  const run = (day: number) => {
    const { now } = world.asked('nobody', on(day))
    return tellPassedComplaints({ database: world.database, now: () => now })
  }
  const answer = { answer: 'Det gjelder skolen.', sign: 'yes' }

  before(async () => {
    world = await testWorld({ with: ['inquiries', 'cases'] })
    const personId = world.ids.person.amina
    const turns16 = world.daysFrom(5)
    const birthDate = `${Number(turns16.slice(0, 4)) - 16}${turns16.slice(4)}`
    const decisionId = await inside(async (db) => {
      await changePerson(db, personId, { birthDate })
      const row = await db
        .selectFrom('decision')
        .select('id')
        .where('personId', '=', personId)
        .executeTakeFirstOrThrow()
      return row.id
    })
    const words = { decisionId, wrong: 'Dere har glemt skolen.', sign: 'yes' }
    complaintId = (await done(world, sendComplaint, 'hodan-mor', words)).complaintId
    await done(world, askToMend, 'unit2-baerum', {
      complaintId,
      defects: 'unclear',
      mendBy: world.daysFrom(20).split('-').reverse().join('.'),
      message: 'Hva gjelder det?',
    })
  })

  test('at 15 it is her mother’s', async () => {
    assert.deepEqual((await opened('hodan-mor', 4)).may.mend, true)
    const { may, hasPassed } = await opened('amina', 4)
    assert.deepEqual([may.mend, may.withdraw, hasPassed], [false, false, false])
    const mends = { complaintId, ...answer }
    assert.deepEqual(await press(world, mendComplaint, 'amina', mends, on(4)), { refused: 'not_yours' })
    await run(4)
  })

  test('at 16 her mother opens nothing, and no notice leads her to it', async () => {
    assert.deepEqual(await read('hodan-mor', 5), notFound)
    const hers = await noticesOf('hodan-mor', 5)
    assert.ok(hers.every(({ isOpen }) => !isOpen))
    for (const command of [mendComplaint, addToComplaint, withdrawComplaint])
      assert.deepEqual(
        await press(
          world,
          command,
          'hodan-mor',
          { complaintId, ...answer, addition: 'x', sure: 'yes' },
          on(5),
        ),
        notFound,
      )
  })

  test('it is hers now: she is told once that something is asked for, reads who wrote it, and the unit sees whose it is', async () => {
    const asked = async (day: number) =>
      (await noticesOf('amina', day)).filter(({ kind, isOpen }) => isOpen && kind === 'complaint_to_mend')
        .length
    const before = await asked(5)
    for (const day of [5, 6]) await run(day)
    assert.equal(await asked(6), before + 1)
    const { may, hasPassed, complaint } = await opened('amina', 6)
    assert.deepEqual([may.mend, may.withdraw, hasPassed], [true, true, true])
    assert.equal(complaint.complainantName, 'Hodan Stjernedryss')
    const unit = await getComplaint.run(world.database, world.asked('unit2-baerum', on(6)), { complaintId })
    assert.ok(!isDenied(unit))
    assert.equal(unit.standing, 'passed')
  })

  test('she mends it and signs, adds to it, and takes it back', async () => {
    await done(world, mendComplaint, 'amina', { complaintId, ...answer }, on(6))
    await done(world, addToComplaint, 'amina', { complaintId, addition: 'Og fritiden.' }, on(6))
    await done(world, withdrawComplaint, 'amina', { complaintId, sure: 'yes' }, on(6))
    assert.equal((await opened('amina', 6)).complaint.state, 'withdrawn')
  })
})
