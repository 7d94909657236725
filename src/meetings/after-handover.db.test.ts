import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, test } from 'node:test'
import type { DemoWorld } from '../../demo/demo-world.ts'
import { acceptOffer } from '../coordination/accept-offer.ts'
import { findNotices } from '../messages/index.ts'
import { withdrawConsent } from '../team/withdraw-consent.ts'
import { findMeetingsToAnswer } from './find-meetings.ts'
import { holdMeeting } from './hold-meeting.ts'
import { saveMinutes } from './save-minutes.ts'
import { shareMinutes } from './share-minutes.ts'
import { coordinatedWorld, coordinator, invitedMeeting, onTheDay, seenBy } from './test/coordinated.ts'

const next = 'child-coordinator2-baerum'
const nowhere = () => '/'
type Who = Parameters<DemoWorld['asked']>[0]
let world: DemoWorld
let which: { personId: string; meetingId: string }

const noticesOf = async (who: Who) => {
  const { actor } = world.asked(who)
  assert.ok(actor.kind !== 'nobody')
  const all = await world.database.transaction('baerum', (db) => findNotices(db, actor))
  return all.filter(({ href }) => href.includes(which.meetingId)).map(({ kind }) => kind)
}
const listFor = async (who: Who) =>
  (await seenBy(world, who, which))?.invitations.map(({ name, answer, isGone }) => [
    name.split(' ')[0],
    isGone ? 'gone' : answer,
  ])

/** The unit asks another, who says yes. */
async function handOver() {
  const appointmentId = randomUUID()
  await world.database.transaction('baerum', async (db) => {
    const old = await db
      .selectFrom('appointment')
      .select(['caseId', 'decisionId'])
      .where('personId', '=', which.personId)
      .executeTakeFirstOrThrow()
    await db
      .insertInto('appointment')
      .values({
        ...old,
        authorityId: 'baerum',
        id: appointmentId,
        personId: which.personId,
        role: 'child_coordinator',
        practitionerId: world.ids.practitioner[next],
        state: 'offered',
        offeredAt: world.asked(next).now,
      })
      .execute()
  })
  const done = await acceptOffer.run(world.database, world.asked(next), { appointmentId }, nowhere)
  assert.ok('done' in done, JSON.stringify(done))
}

async function holdAndShare() {
  const held = await holdMeeting.run(world.database, onTheDay(world, next), which, nowhere)
  assert.ok('done' in held, JSON.stringify(held))
  const { agenda, invitations } = (await seenBy(world, next, which))!
  const me = invitations.find(({ isOwn }) => isOwn)!
  const [item] = agenda
  const fields = {
    ...which,
    present: [me.id],
    personView: '',
    nextMeeting: '',
    [`discussion-${item!.id}`]: 'Vi snakket om bussen.',
    [`decision-${item!.id}`]: '',
    [`what-${item!.id}-0`]: 'Ringe skolen',
    [`who-${item!.id}-0`]: me.id,
    [`deadline-${item!.id}-0`]: '15.12.2026',
  }
  const saved = await saveMinutes.run(world.database, onTheDay(world, next), fields, nowhere)
  assert.ok('done' in saved, JSON.stringify(saved))
  const shared = await shareMinutes.run(world.database, onTheDay(world, next), which, nowhere)
  assert.ok('done' in shared, JSON.stringify(shared))
  return (await seenBy(world, next, which))!.minutes!
}

describe('those who may no longer see a meeting', () => {
  beforeEach(async () => {
    world = await coordinatedWorld()
    which = await invitedMeeting(world)
  })

  test('the new coordinator takes the old one’s place, is told, and answers', async () => {
    assert.deepEqual(await listFor(coordinator), [
      ['Kari', ''],
      ['Ingrid', 'yes'],
      ['Tone', ''],
    ])
    await handOver()
    assert.deepEqual(await listFor(next), [
      ['Kari', ''],
      ['Jørgen', ''],
      ['Tone', ''],
    ])
    assert.deepEqual(await noticesOf(next), ['meeting_invited'])
    const practitionerId = world.ids.practitioner[next]
    const waits = await world.database.transaction('baerum', (db) =>
      findMeetingsToAnswer(db, { practitionerId }, world.asked(next).now),
    )
    assert.deepEqual(
      waits.map(({ meetingId }) => meetingId),
      [which.meetingId],
    )
  })

  test('the new coordinator may be present and take a task; the old one is not absent, and is not told', async () => {
    await handOver()
    const minutes = await holdAndShare()
    assert.match(minutes.present.join(), /^Jørgen/)
    assert.match(minutes.items[0]!.tasks[0]!.who, /^Jørgen/)
    assert.ok(!minutes.absent.some((name) => name.startsWith('Ingrid')))
    assert.deepEqual(await noticesOf(coordinator), [])
    assert.ok((await noticesOf('teacher-baerum')).includes('minutes_shared'))
  })

  test('a handover while the minutes are written keeps who was there, and lets the new one in', async () => {
    const held = await holdMeeting.run(world.database, onTheDay(world), which, nowhere)
    assert.ok('done' in held)
    await handOver()
    assert.deepEqual((await listFor(next))?.map(([name]) => name).sort(), [
      'Ingrid',
      'Jørgen',
      'Kari',
      'Tone',
    ])
  })

  test('a service whose consent is withdrawn is marked, the coordinator is told, and it hears no more', async () => {
    const { consentId, version } = await world.database.transaction('baerum', async (db) => {
      const row = await db
        .selectFrom('consent')
        .select(['id', 'version'])
        .where('personId', '=', which.personId)
        .where('serviceId', '=', world.ids.service['skole-baerum'])
        .executeTakeFirstOrThrow()
      return { consentId: row.id, version: String(row.version) }
    })
    const form = { personId: which.personId, consentId, version }
    const done = await withdrawConsent.run(world.database, world.asked('kari-mor'), form, nowhere)
    assert.ok('done' in done, JSON.stringify(done))
    assert.deepEqual((await listFor(coordinator))?.at(-1), ['Tone', 'gone'])
    assert.deepEqual(await noticesOf(coordinator), ['meeting_changed'])
    const before = await noticesOf('teacher-baerum')
    await handOver()
    const minutes = await holdAndShare()
    assert.ok(!minutes.absent.some((name) => name.startsWith('Tone')))
    assert.deepEqual(await noticesOf('teacher-baerum'), before)
  })
})
