import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, beforeEach, describe, test } from 'node:test'
import type { DemoWorld } from '../../demo/demo-world.ts'
import { findNotices } from '../messages/index.ts'
import { callMore } from './call-more.ts'
import {
  coordinatedWorld,
  coordinator,
  invitedMeeting,
  keysOf,
  onTheDay,
  plannedMeeting,
  seenBy,
} from './test/coordinated.ts'

type Who = Parameters<DemoWorld['asked']>[0]
let world: DemoWorld
let which: { personId: string; meetingId: string }

const call = (more: string[], who: Who = coordinator, asked = world.asked(who), rest: object = {}) =>
  callMore.run(world.database, asked, { ...which, more, ...rest }, () => '/')
const invitedOf = async () =>
  (await seenBy(world, coordinator, which))!.invitations.map(({ name }) => name.split(' ')[0]).sort()
const toldTimes = async (who: Who) => {
  const { actor } = world.asked(who)
  assert.ok(actor.kind !== 'nobody')
  const told = await world.database.transaction('baerum', (db) => findNotices(db, actor))
  return told.filter(({ href }) => href.includes(which.meetingId)).length
}

describe('calling more people to a meeting', () => {
  before(async () => {
    world = await coordinatedWorld()
  })
  beforeEach(async () => {
    which = await invitedMeeting(world)
  })

  test('one more is called and told; those called before are not told again', async () => {
    const keys = keysOf(world)
    const open = (await seenBy(world, coordinator, which))!.candidates.map(({ key }) => key)
    assert.ok(open.includes(keys.ola) && !open.includes(keys.kari))
    const press = { submissionId: randomUUID() }
    assert.ok('done' in (await call([keys.ola], coordinator, world.asked(coordinator), press)))
    assert.ok('doneBefore' in (await call([keys.ola], coordinator, world.asked(coordinator), press)))
    assert.deepEqual(await invitedOf(), ['Ingrid', 'Kari', 'Ola', 'Tone'])
    assert.deepEqual([await toldTimes('ola-far'), await toldTimes('kari-mor')], [1, 1])
  })

  test('not nobody, nobody twice, nobody without consent to meetings, and not once it has begun', async () => {
    const keys = keysOf(world)
    assert.deepEqual(await call([]), { refused: 'nobody_invited', field: 'more' })
    assert.deepEqual(await call([keys.kari]), { refused: 'not_open_to_them', field: 'more' })
    assert.deepEqual(await call([keys.ppt]), { refused: 'not_open_to_them', field: 'more' })
    assert.deepEqual(await call([keys.ola], coordinator, onTheDay(world)), { refused: 'meeting_is_past' })
    assert.deepEqual(await call([keys.ola], coordinator, world.asked(coordinator), { version: '99' }), {
      stale: true,
    })
    which = await plannedMeeting(world)
    assert.deepEqual(await call([keys.ola]), { refused: 'not_in_this_state' })
  })

  test('only the one who leads calls; who in the team cannot be called is said, to the leader alone', async () => {
    for (const who of ['kari-mor', 'teacher-baerum', 'unit-baerum', 'unit-sandnes'] as const)
      assert.deepEqual(await call([keysOf(world).ola], who), { denied: 'not_found' }, who)
    const leads = (await seenBy(world, coordinator, which))!
    assert.deepEqual(
      leads.notCalled.map(({ why }) => why),
      ['closed'],
    )
    assert.deepEqual((await seenBy(world, 'kari-mor', which))?.notCalled, [])
  })
})
