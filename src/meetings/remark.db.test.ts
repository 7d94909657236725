import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, beforeEach, describe, test } from 'node:test'
import type { DemoWorld } from '../../demo/demo-world.ts'
import { findNotices } from '../messages/index.ts'
import { fieldOf } from './minutes-form.ts'
import { remarkOnMinutes } from './remark-on-minutes.ts'
import { saveMinutes } from './save-minutes.ts'
import { shareMinutes } from './share-minutes.ts'
import { coordinatedWorld, coordinator, heldMeeting, onTheDay, seenBy } from './test/coordinated.ts'

type Who = Parameters<DemoWorld['asked']>[0]
const notFound = { denied: 'not_found' }
const nowhere = () => '/'
const remark = 'Det sto at jeg sa nei til turen. Jeg sa at jeg ikke visste.'

let world: DemoWorld
let which: { personId: string; meetingId: string }

const say = (who: Who, more: object = {}) =>
  remarkOnMinutes.run(world.database, onTheDay(world, who), { ...which, remark, ...more }, nowhere)

async function shared() {
  const seen = (await seenBy(world, coordinator, which))!
  const asked = onTheDay(world)
  const typed = { ...which, [fieldOf.discussion(seen.agenda[0]!.id)]: 'Vi snakket om turen.' }
  assert.ok('done' in (await saveMinutes.run(world.database, asked, typed, nowhere)))
  assert.ok('done' in (await shareMinutes.run(world.database, asked, which, nowhere)))
}

describe('saying what is wrong in the minutes', () => {
  before(async () => {
    world = await coordinatedWorld()
  })
  beforeEach(async () => {
    which = await heldMeeting(world)
  })

  test('before the minutes are shared there is nothing to remark on', async () => {
    assert.deepEqual(await say('kari-mor'), { refused: 'no_minutes' })
    assert.equal((await seenBy(world, 'kari-mor', which))?.mayRemark, false)
  })

  test('it stands with the minutes for all who read them, once a press, and the coordinator is told', async () => {
    await shared()
    const before = (await seenBy(world, 'teacher-baerum', which))?.minutes
    const press = { submissionId: randomUUID() }
    assert.ok('done' in (await say('kari-mor', press)))
    assert.ok('doneBefore' in (await say('kari-mor', press)))
    for (const who of ['kari-mor', 'ola-far', 'teacher-baerum', coordinator] as const) {
      const seen = await seenBy(world, who, which)
      assert.deepEqual(
        seen?.remarks.map((each) => [each.remark, each.saidByName, each.saidAs]),
        [[remark, 'Kari Solstrålevik', 'parent']],
        who,
      )
    }
    const after = await seenBy(world, 'teacher-baerum', which)
    assert.deepEqual(after?.minutes, before, 'the minutes are as they were')
    assert.equal(after?.mayRemark, false, 'those who take part read it')
    const { actor } = world.asked(coordinator)
    assert.ok(actor.kind !== 'nobody')
    const told = await world.database.transaction('baerum', (db) => findNotices(db, actor))
    const ofThis = told.filter(
      ({ kind, href }) => kind === 'minutes_remarked' && href.includes(which.meetingId),
    )
    assert.equal(ofThis.length, 1)
  })

  test('the coordinator writes down what was said, and it shows who wrote', async () => {
    await shared()
    assert.ok('done' in (await say(coordinator)))
    assert.equal((await seenBy(world, 'kari-mor', which))?.remarks[0]?.saidAs, 'coordinator')
    assert.ok('invalid' in (await say('kari-mor', { remark: ' ' })))
  })

  test('one who takes part, others and another authority cannot; what is said cannot be changed', async () => {
    await shared()
    for (const who of ['teacher-baerum', 'ppt-baerum', 'mormor-ada', 'unit-baerum', 'unit-sandnes'] as const)
      assert.deepEqual(await say(who), notFound, who)
    assert.ok('done' in (await say('kari-mor')))
    const within = world.database.transaction.bind(world.database, 'baerum')
    const refused = /permission denied/
    await assert.rejects(
      within((db) => db.updateTable('minutesRemark').set({ remark: 'Riktig.' }).execute()),
      refused,
    )
    await assert.rejects(
      within((db) => db.deleteFrom('minutesRemark').execute()),
      refused,
    )
  })
})
