import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, beforeEach, describe, test } from 'node:test'
import type { DemoWorld } from '../../demo/demo-world.ts'
import { findNotices } from '../messages/index.ts'
import { findMeetingsToAnswer, findMeetingsToPrepare, findNextMeeting } from './find-meetings.ts'
import { getCalendarFile } from './get-calendar-file.ts'
import { getMeeting } from './get-meeting.ts'
import { holdMeeting } from './hold-meeting.ts'
import { saveMinutes } from './save-minutes.ts'
import { shareMinutes } from './share-minutes.ts'
import {
  addPlan,
  coordinatedWorld,
  coordinator,
  heldMeeting,
  invitedMeeting,
  onTheDay,
  plannedMeeting,
  seenBy,
} from './test/coordinated.ts'

type Which = { personId: string; meetingId: string }
type Who = Parameters<DemoWorld['asked']>[0]

let world: DemoWorld
let which: Which
const nowhere = () => '/'
const notFound = { denied: 'not_found' }

async function lead(at = which) {
  return (await seenBy(world, coordinator, at))!
}
async function fields(more: Record<string, string | string[]> = {}) {
  const { agenda, invitations } = await lead()
  const [transport] = agenda
  const teacher = invitations.find((each) => each.name.startsWith('Tone'))!
  return {
    ...which,
    present: invitations.filter((each) => !each.name.startsWith('Kari')).map((each) => each.id),
    personView: 'Jeg vil ta bussen med Emma.',
    nextMeeting: 'I februar.',
    [`discussion-${transport!.id}`]: 'Bussen går ikke fra skolen etter SFO.',
    [`decision-${transport!.id}`]: 'Skolen søker om drosje.',
    [`what-${transport!.id}-0`]: 'Søke om skoleskyss',
    [`who-${transport!.id}-0`]: teacher.id,
    [`deadline-${transport!.id}-0`]: '15.12.2026',
    ...more,
  }
}
const save = async (more: Record<string, string | string[]> = {}, who: Who = coordinator) =>
  saveMinutes.run(world.database, onTheDay(world, who), await fields(more), nowhere)
const share = (more: object = {}, who: Who = coordinator) =>
  shareMinutes.run(world.database, onTheDay(world, who), { ...which, ...more }, nowhere)
const activitiesFromMinutes = (minutesId: string) =>
  world.database.transaction('baerum', (db) =>
    db.selectFrom('activity').selectAll().where('fromMinutesId', '=', minutesId).execute(),
  )

describe('holding a meeting', () => {
  before(async () => {
    world = await coordinatedWorld()
  })
  beforeEach(async () => {
    which = await invitedMeeting(world)
  })
  const hold = (asked = onTheDay(world)) => holdMeeting.run(world.database, asked, which, nowhere)

  test('not before it begins, not twice, and not one nobody was called to', async () => {
    assert.deepEqual(await hold(world.asked(coordinator)), { refused: 'not_begun_yet' })
    assert.ok('done' in (await hold()))
    assert.deepEqual(await hold(), { refused: 'not_in_this_state' })
    which = await plannedMeeting(world)
    assert.deepEqual(await hold(), { refused: 'not_in_this_state' })
  })

  test('only the one who leads', async () => {
    for (const who of ['kari-mor', 'teacher-baerum'] as const)
      assert.deepEqual(await hold(onTheDay(world, who)), notFound)
  })
})

describe('writing and sharing the minutes', () => {
  before(async () => {
    world = await coordinatedWorld()
  })
  beforeEach(async () => {
    which = await heldMeeting(world)
  })

  test('a draft is for the coordinator alone, and keeps who was there', async () => {
    assert.ok('done' in (await save()))
    const seen = await lead()
    assert.equal(seen.meeting.state, 'minutes_draft')
    assert.equal(seen.draft?.content.items[0]?.tasks[0]?.deadline, '2026-12-15')
    assert.deepEqual(
      seen.invitations.map((each) => [each.name.split(' ')[0], each.present]),
      [
        ['Kari', false],
        ['Ingrid', true],
        ['Tone', true],
      ],
    )
    const mother = (await seenBy(world, 'kari-mor', which))!
    assert.equal(mother.draft, null)
    assert.equal(mother.minutes, null)
  })

  test('two who write at once: the second is shown both', async () => {
    assert.ok('done' in (await save({ version: '0' })))
    assert.deepEqual(await save({ version: '0', nextMeeting: 'I mars.' }), { stale: true })
    assert.equal((await lead()).draft?.content.nextMeeting, 'I februar.')
    assert.ok('done' in (await save({ version: '1', nextMeeting: 'I mars.' })))
  })

  test('a date that is none is said at its field', async () => {
    const { agenda } = await lead()
    const field = `deadline-${agenda[0]!.id}-0`
    assert.deepEqual(await save({ [field]: 'snart' }), { invalid: { [field]: 'bad_date' } })
  })

  test('a draft may lack who; to look over and to share it may not. A deadline may always be missing', async () => {
    const { agenda } = await lead()
    const who = `who-${agenda[0]!.id}-0`
    const deadline = `deadline-${agenda[0]!.id}-0`
    assert.ok('done' in (await save({ [who]: '' })))
    assert.deepEqual(await save({ [who]: '', step: 'review' }), { refused: 'task_without_who', field: who })
    assert.deepEqual(await save({ [who]: randomUUID(), step: 'review' }), {
      refused: 'task_without_who',
      field: who,
    })
    assert.ok('done' in (await save({ [who]: '' })))
    assert.deepEqual(await share(), { refused: 'task_without_who' })
    assert.ok('done' in (await save({ [deadline]: '', step: 'review' })))
    assert.ok('done' in (await share()))
    assert.equal((await lead()).minutes?.items[0]?.tasks[0]?.deadline, null)
  })

  test('minutes without a word cannot be shared', async () => {
    assert.deepEqual(await share(), { refused: 'not_in_this_state' })
    const { agenda } = await lead()
    const first = agenda[0]!.id
    const empty = {
      [`discussion-${first}`]: '',
      [`decision-${first}`]: '',
      [`what-${first}-0`]: '',
    }
    assert.ok('done' in (await save(empty)))
    assert.deepEqual(await share(), { refused: 'minutes_empty' })
  })

  test('without a plan the task stays in the minutes, with who and when', async () => {
    await save()
    assert.ok('done' in (await share()))
    const { minutes } = (await seenBy(world, 'kari-mor', which))!
    assert.deepEqual(minutes?.items[0]?.tasks, [
      { what: 'Søke om skoleskyss', who: 'Tone Tavlekritt', deadline: '2026-12-15', activityId: null },
    ])
    assert.deepEqual(minutes?.absent, ['Kari Solstrålevik'])
    assert.equal(minutes?.personView, 'Jeg vil ta bussen med Emma.')
    assert.equal(minutes?.writtenBy, 'Ingrid Samspilldal')
  })

  test('all who were called are told, also the one who was not there', async () => {
    await save()
    await share()
    for (const who of ['kari-mor', 'teacher-baerum'] as const) {
      const { actor } = world.asked(who)
      const notices = await world.database.transaction('baerum', async (db) =>
        actor.kind === 'nobody' ? [] : findNotices(db, actor),
      )
      const own = notices.filter(
        (each) => each.href.endsWith(which.meetingId) && each.kind === 'minutes_shared',
      )
      assert.equal(own.length, 1)
    }
  })

  test('shared minutes never change: not by the application, not by a late draft', async () => {
    await save()
    await share()
    assert.deepEqual(await save({ nextMeeting: 'Aldri.' }), { refused: 'not_in_this_state' })
    assert.deepEqual(await share(), { refused: 'not_in_this_state' })
    await assert.rejects(
      world.database.transaction('baerum', (db) =>
        db.updateTable('minutes').set({ content: '{}' }).where('meetingId', '=', which.meetingId).execute(),
      ),
      /permission denied/,
    )
  })

  test('sharing what another has changed since, and sharing twice with one press', async () => {
    await save()
    assert.deepEqual(await share({ version: 0 }), { stale: true })
    const submissionId = randomUUID()
    assert.ok('done' in (await share({ version: 1, submissionId })))
    assert.ok('doneBefore' in (await share({ version: 1, submissionId })))
  })

  test('only the one who leads writes and shares; elsewhere it is not there', async () => {
    for (const who of ['kari-mor', 'teacher-baerum', 'child-coordinator2-baerum'] as const) {
      assert.deepEqual(await save({}, who), notFound)
      assert.deepEqual(await share({}, who), notFound)
    }
    const elsewhere = world.asked(coordinator, { authority: 'sandnes' })
    assert.deepEqual(await saveMinutes.run(world.database, elsewhere, await fields(), nowhere), notFound)
  })

  test('done when the minutes are shared, with nothing more to press', async () => {
    await save()
    assert.equal((await seenBy(world, coordinator, which))?.meeting.state, 'minutes_draft')
    await share()
    assert.equal((await seenBy(world, 'kari-mor', which))?.meeting.state, 'closed')
  })
})

describe('what is decided, in a plan', () => {
  before(async () => {
    world = await coordinatedWorld()
  })

  test('a task becomes an activity of the one who is to do it, from these minutes', async () => {
    const { planId } = await addPlan(world)
    which = await heldMeeting(world)
    await save()
    const outcome = await share()
    assert.ok('done' in outcome && outcome.done.activityIds.length === 1)
    const { minutes } = (await seenBy(world, 'kari-mor', which))!
    const [activity, ...more] = await activitiesFromMinutes(minutes!.id)
    assert.deepEqual(more, [])
    assert.equal(minutes?.items[0]?.tasks[0]?.activityId, activity?.id)
    assert.equal(activity?.planId, planId)
    assert.equal(activity?.what, 'Søke om skoleskyss')
    assert.equal(activity?.deadline, '2026-12-15')
    assert.equal(activity?.responsiblePractitionerId, world.ids.practitioner['teacher-baerum'])
    assert.equal(activity?.responsibleServiceId, world.ids.service['skole-baerum'])
    assert.equal(activity?.state, 'planned')
    const added = await world.database.transaction('baerum', (db) =>
      db.selectFrom('event').select('facts').where('type', '=', 'activity_added').execute(),
    )
    assert.deepEqual(
      added.map(({ facts }) => facts),
      [{ planId, activityId: activity?.id }],
    )
  })

  test('with the consent to the plan taken back, the task stays in the minutes', async () => {
    await world.database.transaction('baerum', (db) =>
      db.updateTable('consent').set({ state: 'withdrawn' }).where('kind', '=', 'plan').execute(),
    )
    which = await heldMeeting(world)
    await save()
    const outcome = await share()
    assert.ok('done' in outcome)
    assert.deepEqual(outcome.done.activityIds, [])
  })
})

describe('what others ask of meetings', () => {
  before(async () => {
    world = await coordinatedWorld()
    which = await invitedMeeting(world)
  })
  const read = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)

  test('the next meeting is the first that is not over', async () => {
    const { ada, noor } = world.ids.person
    const { now } = world.asked('nobody')
    assert.equal((await read((db) => findNextMeeting(db, ada, now)))?.id, which.meetingId)
    assert.equal(await read((db) => findNextMeeting(db, noor, now)), null)
    const after = onTheDay(world).now
    assert.equal(await read((db) => findNextMeeting(db, ada, after)), null)
  })

  test('unanswered invitations are found for a mother and for a teacher, and not for the other parent', async () => {
    const { now } = world.asked('nobody')
    const found = (who: Parameters<typeof findMeetingsToAnswer>[1], at = now) =>
      read(async (db) => (await findMeetingsToAnswer(db, who, at)).map((each) => each.meetingId))
    assert.deepEqual(await found({ relatedPersonIds: [world.ids.related['kari-ada']] }), [which.meetingId])
    assert.deepEqual(await found({ practitionerId: world.ids.practitioner['teacher-baerum'] }), [
      which.meetingId,
    ])
    assert.deepEqual(await found({ relatedPersonIds: [world.ids.related['ola-ada']] }), [])
    assert.deepEqual(await found({ selfIds: [world.ids.person.ada] }), [])
    assert.deepEqual(
      await found({ relatedPersonIds: [world.ids.related['kari-ada']] }, onTheDay(world).now),
      [],
    )
  })

  test('a coordinator’s next act follows the meeting; another’s meetings are not there', async () => {
    const next = (now: Date, key: 'child-coordinator-baerum' | 'child-coordinator2-baerum' = coordinator) =>
      read(async (db) =>
        (await findMeetingsToPrepare(db, world.ids.practitioner[key], now)).map((each) => each.nextAct),
      )
    assert.deepEqual(await next(world.asked('nobody').now), [])
    assert.deepEqual(await next(onTheDay(world).now), ['hold'])
    const planned = await plannedMeeting(world)
    assert.deepEqual(await next(world.asked('nobody').now), ['invite'])
    assert.deepEqual(await next(world.asked('nobody').now, 'child-coordinator2-baerum'), [])
    assert.ok(planned.meetingId)
  })
})

describe('the calendar file', () => {
  before(async () => {
    world = await coordinatedWorld()
  })

  test('says when and where, and nothing of whom; a planned meeting has none yet', async () => {
    which = await invitedMeeting(world)
    const found = await getCalendarFile.run(world.database, world.asked('kari-mor'), which)
    assert.ok('event' in found)
    assert.equal(found.event.place, 'Grupperom 2, Rådhuset')
    assert.equal(found.event.isCancelled, false)
    assert.doesNotMatch(JSON.stringify(found.event), /Ada|Solstråle|skolestart/)
    const planned = await plannedMeeting(world)
    assert.deepEqual(await getCalendarFile.run(world.database, world.asked('kari-mor'), planned), notFound)
    assert.deepEqual(await getCalendarFile.run(world.database, world.asked('mette-mor'), which), notFound)
  })

  test('has no place where the person is protected', async () => {
    which = await plannedMeeting(world, 'noor')
    await world.database.transaction('baerum', (db) =>
      db.updateTable('meeting').set({ state: 'invited' }).where('id', '=', which.meetingId).execute(),
    )
    const found = await getCalendarFile.run(world.database, world.asked('leila-mor'), which)
    assert.ok('event' in found)
    assert.equal(found.event.place, '')
  })

  test('each look is in the log, with the relation', async () => {
    which = await invitedMeeting(world)
    await getMeeting.run(world.database, world.asked('teacher-baerum'), which)
    const rows = await world.database.transaction('baerum', (db) =>
      db
        .selectFrom('accessLog')
        .select(['relation', 'ground', 'act', 'what'])
        .where('personId', '=', which.personId)
        .orderBy('id', 'desc')
        .limit(1)
        .execute(),
    )
    assert.deepEqual(rows, [
      { relation: 'participant', ground: 'consent', act: 'meetings.see', what: ['meetings'] },
    ])
  })
})
