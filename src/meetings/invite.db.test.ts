import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, beforeEach, describe, test } from 'node:test'
import type { DemoWorld } from '../../demo/demo-world.ts'
import { findNotices } from '../messages/index.ts'
import { mayBeTold } from '../people/test/may-be-told.ts'
import { answerInvitation } from './answer-invitation.ts'
import { cancelMeeting } from './cancel-meeting.ts'
import { changeMeeting } from './change-meeting.ts'
import { editAgenda } from './edit-agenda.ts'
import { inviteToMeeting } from './invite-to-meeting.ts'
import { listMeetings } from './list-meetings.ts'
import { planMeeting } from './plan-meeting.ts'
import { prepareMeeting } from './prepare-meeting.ts'
import { proposeAgendaItem } from './propose-agenda-item.ts'
import {
  addPlan,
  coordinatedWorld,
  coordinator,
  fieldsOfMeeting,
  invitedMeeting,
  keysOf,
  onTheDay,
  plannedMeeting,
  seenBy,
} from './test/coordinated.ts'

let world: DemoWorld
const nowhere = () => '/'
const notFound = { denied: 'not_found' }

const noticesOf = (who: Parameters<DemoWorld['asked']>[0]) =>
  world.database.transaction('baerum', async (db) => {
    const { actor } = world.asked(who)
    return actor.kind === 'nobody' ? [] : findNotices(db, actor)
  })

const isTold = async (
  who: Parameters<DemoWorld['asked']>[0],
  { meetingId }: { meetingId: string },
  kind: string,
) => (await noticesOf(who)).some((notice) => notice.kind === kind && notice.href.endsWith(meetingId))

const rowsOf = async (table: 'meeting' | 'planVersion') =>
  world.database.transaction('baerum', (db) => db.selectFrom(table).selectAll().execute())

describe('planning a meeting', () => {
  before(async () => {
    world = await coordinatedWorld()
  })

  test('the coordinator plans one, and nobody is told', async () => {
    const which = await plannedMeeting(world)
    const seen = await seenBy(world, coordinator, which)
    assert.equal(seen?.meeting.state, 'planned')
    assert.equal(seen?.meeting.startsAt.toISOString(), '2026-12-07T08:30:00.000Z')
    assert.deepEqual(
      seen?.agenda.map((item) => item.title),
      ['Skoletransport', 'Fritid'],
    )
    assert.deepEqual(await noticesOf('kari-mor'), [])
  })

  test('a time that has passed is refused at its field', async () => {
    const at = (fields: Record<string, string>) =>
      planMeeting.run(
        world.database,
        world.asked(coordinator),
        { ...fieldsOfMeeting(world), ...fields },
        nowhere,
      )
    assert.deepEqual(await at({ day: world.daysFrom(-1) }), { refused: 'meeting_in_the_past', field: 'day' })
    assert.deepEqual(await at({ day: world.day, from: '09.00' }), {
      refused: 'meeting_in_the_past',
      field: 'from',
    })
    assert.deepEqual(await at({ to: '09.30' }), { refused: 'ends_before_it_starts', field: 'to' })
    // The night the clocks go forward
    const spring = { day: '28.03.2027', from: '02.30', to: '04.00' }
    assert.deepEqual(await at(spring), { refused: 'no_such_time', field: 'from' })
    assert.deepEqual(await at({ ...spring, from: '01.30', to: '02.30' }), {
      refused: 'no_such_time',
      field: 'to',
    })
  })

  test('a video or telephone meeting has a link or a number, or says that it comes', async () => {
    const at = (fields: object) =>
      planMeeting.run(
        world.database,
        world.asked(coordinator),
        { ...fieldsOfMeeting(world), place: '', ...fields },
        nowhere,
      )
    for (const channel of ['video', 'phone'])
      assert.deepEqual(await at({ channel }), { refused: 'place_missing', field: 'place' })
    assert.ok('done' in (await at({ channel: 'video', placeComes: 'yes' })))
    assert.ok('done' in (await at({ channel: 'phone', place: '900 00 100' })))
    assert.ok('done' in (await at({ channel: 'in_person' })))
  })

  test('what is not filled in is said at each field', async () => {
    const outcome = await planMeeting.run(
      world.database,
      world.asked(coordinator),
      { personId: world.ids.person.ada },
      nowhere,
    )
    assert.deepEqual('invalid' in outcome && Object.keys(outcome.invalid).sort(), [
      'channel',
      'day',
      'from',
      'title',
      'to',
    ])
  })

  test('a mother, a teacher, another coordinator and another authority cannot plan', async () => {
    const fields = fieldsOfMeeting(world)
    for (const who of ['kari-mor', 'teacher-baerum', 'child-coordinator2-baerum', 'unit-baerum'] as const)
      assert.deepEqual(await planMeeting.run(world.database, world.asked(who), fields, nowhere), notFound)
    const elsewhere = world.asked(coordinator, { authority: 'sandnes' })
    assert.deepEqual(await planMeeting.run(world.database, elsewhere, fields, nowhere), notFound)
    assert.deepEqual(await planMeeting.run(world.database, world.asked('nobody'), fields, nowhere), {
      denied: 'sign_in',
    })
  })

  test('a double press makes one meeting', async () => {
    const fields = { ...fieldsOfMeeting(world), submissionId: randomUUID() }
    const earlier = (await rowsOf('meeting')).length
    const first = await planMeeting.run(world.database, world.asked(coordinator), fields, nowhere)
    const second = await planMeeting.run(world.database, world.asked(coordinator), fields, nowhere)
    assert.ok('done' in first && 'doneBefore' in second)
    assert.equal((await rowsOf('meeting')).length, earlier + 1)
  })

  test('the plan proposes what is overdue and never evaluated; what is chosen comes on the agenda', async () => {
    const { goalId, activityId } = await addPlan(world)
    const { ada } = world.ids.person
    const ready = await prepareMeeting.run(world.database, world.asked(coordinator), { personId: ada })
    assert.deepEqual('proposals' in ready && ready.proposals.map(({ key, kind }) => [key, kind]), [
      [`activity:${activityId}`, 'overdue'],
      [`goal:${goalId}`, 'evaluate'],
    ])
    const outcome = await planMeeting.run(
      world.database,
      world.asked(coordinator),
      { ...fieldsOfMeeting(world), proposals: [`goal:${goalId}`, 'goal:made-up'] },
      nowhere,
    )
    assert.ok('done' in outcome)
    const seen = await seenBy(world, coordinator, { personId: ada, ...outcome.done })
    assert.deepEqual(
      seen?.agenda.map((item) => item.aboutGoalId),
      [goalId, null, null],
    )
  })
})

describe('the agenda', () => {
  let which: { personId: string; meetingId: string }
  before(async () => {
    world = await coordinatedWorld()
  })
  beforeEach(async () => {
    which = await plannedMeeting(world)
  })
  const propose = (who: Parameters<DemoWorld['asked']>[0], title = 'Leksehjelp') =>
    proposeAgendaItem.run(world.database, world.asked(who), { ...which, title }, nowhere)
  const agenda = async () => (await seenBy(world, coordinator, which))!.agenda
  const edit = (who: Parameters<DemoWorld['asked']>[0], itemId: string, how: string) =>
    editAgenda.run(world.database, world.asked(who), { ...which, itemId, how }, nowhere)

  test('a mother and a teacher propose, and it says who', async () => {
    await propose('kari-mor')
    await propose('teacher-baerum', 'Friminuttene')
    assert.deepEqual(
      (await agenda()).map(({ title, proposedBy }) => [title, proposedBy]),
      [
        ['Skoletransport', ''],
        ['Fritid', ''],
        ['Leksehjelp', 'Kari Solstrålevik'],
        ['Friminuttene', 'Tone Tavlekritt'],
      ],
    )
  })

  test('one without consent to meetings, and a stranger, cannot propose', async () => {
    for (const who of ['ppt-baerum', 'nav-baerum', 'mette-mor', 'unit-baerum'] as const)
      assert.deepEqual(await propose(who), notFound)
  })

  test('one takes away what one proposed, and nothing else; the coordinator moves and takes away all', async () => {
    await propose('kari-mor')
    const [first, second, own] = await agenda()
    assert.deepEqual(await edit('kari-mor', first!.id, 'remove'), { refused: 'not_your_agenda_item' })
    assert.deepEqual(await edit('kari-mor', own!.id, 'up'), { refused: 'not_your_agenda_item' })
    assert.ok('done' in (await edit('kari-mor', own!.id, 'remove')))
    assert.ok('done' in (await edit(coordinator, second!.id, 'up')))
    assert.deepEqual(
      (await agenda()).map((item) => item.title),
      ['Fritid', 'Skoletransport'],
    )
    assert.deepEqual(await edit(coordinator, own!.id, 'remove'), { refused: 'agenda_item_gone' })
  })

  test('a title from a goal is not read by one the person has not opened goals to', async () => {
    const { goalId } = await addPlan(world)
    const outcome = await planMeeting.run(
      world.database,
      world.asked(coordinator),
      { ...fieldsOfMeeting(world), proposals: `goal:${goalId}` },
      nowhere,
    )
    assert.ok('done' in outcome)
    const at = { personId: world.ids.person.ada, ...outcome.done }
    assert.match((await seenBy(world, 'kari-mor', at))!.agenda[0]!.title!, /Jeg vil svømme/)
    assert.equal((await seenBy(world, 'teacher-baerum', at))!.agenda[0]!.title, null)
  })
})

describe('inviting', () => {
  before(async () => {
    world = await coordinatedWorld()
  })
  const invite = (
    which: object,
    fields: object = {},
    who: Parameters<DemoWorld['asked']>[0] = coordinator,
  ) => {
    const { kari, teacher } = keysOf(world)
    return inviteToMeeting.run(
      world.database,
      world.asked(who),
      { ...which, invited: [kari, teacher], ...fields },
      nowhere,
    )
  }

  test('those who may be called: the child, the parents, the coordinator and those with meetings opened to them', async () => {
    const seen = await seenBy(world, coordinator, await plannedMeeting(world))
    const keys = keysOf(world)
    assert.deepEqual(
      seen?.candidates.map((each) => each.key).sort(),
      [keys.person, keys.kari, keys.ola, keys.coordinator, keys.teacher].sort(),
    )
  })

  test('each is told once, of nothing but that there is something; the other parent is not', async () => {
    const which = await plannedMeeting(world)
    assert.ok('done' in (await invite(which)))
    for (const who of ['kari-mor', 'teacher-baerum'] as const) {
      const [notice, ...more] = await noticesOf(who)
      assert.equal(notice?.kind, 'meeting_invited')
      assert.equal(notice?.href, `/baerum/koordinering/${which.personId}/moter/${which.meetingId}`)
      assert.deepEqual(more, [])
    }
    assert.deepEqual(await noticesOf('ola-far'), [])
    assert.deepEqual(await noticesOf(coordinator), [])
  })

  test('without an agenda it is refused: agenda_missing', async () => {
    const which = await plannedMeeting(world)
    for (const { id } of (await seenBy(world, coordinator, which))!.agenda)
      await editAgenda.run(
        world.database,
        world.asked(coordinator),
        { ...which, itemId: id, how: 'remove' },
        nowhere,
      )
    assert.deepEqual(await invite(which), { refused: 'agenda_missing' })
  })

  test('later than the authority’s seven days needs a reason, which is kept', async () => {
    const late = await plannedMeeting(world, 'ada', 6)
    assert.deepEqual(await invite(late), {
      refused: 'short_notice_reason_missing',
      field: 'shortNoticeReason',
    })
    assert.ok('done' in (await invite(late, { shortNoticeReason: 'Skolen starter mandag.' })))
    const seen = await seenBy(world, 'kari-mor', late)
    assert.equal(seen?.meeting.shortNoticeReason, 'Skolen starter mandag.')
    assert.ok('done' in (await invite(await plannedMeeting(world, 'ada', 7))))
  })

  test('nobody chosen, and one without consent to meetings, are refused', async () => {
    const which = await plannedMeeting(world)
    assert.deepEqual(await invite(which, { invited: [] }), { refused: 'nobody_invited', field: 'invited' })
    assert.deepEqual(await invite(which, { invited: keysOf(world).ppt }), {
      refused: 'not_open_to_them',
      field: 'invited',
    })
  })

  test('the plan is frozen as it was, once, when people are called', async () => {
    const { planId } = await addPlan(world)
    const which = await plannedMeeting(world)
    assert.ok('done' in (await invite(which)))
    const versions = (await rowsOf('planVersion')) as { planId: string; occasion: string; number: number }[]
    assert.deepEqual(
      versions.filter((each) => each.planId === planId).map(({ occasion, number }) => [occasion, number]),
      [['meeting', 1]],
    )
    assert.equal((await seenBy(world, 'kari-mor', which))?.meeting.planVersion, 1)
  })

  test('only the coordinator invites; a stale form, a second invitation and a double press do nothing', async () => {
    const which = await plannedMeeting(world)
    for (const who of ['kari-mor', 'teacher-baerum', 'ppt-baerum'] as const)
      assert.deepEqual(await invite(which, {}, who), notFound)
    assert.deepEqual(await invite(which, { version: 7 }), { stale: true })
    const submissionId = randomUUID()
    assert.ok('done' in (await invite(which, { submissionId })))
    assert.ok('doneBefore' in (await invite(which, { submissionId })))
    assert.deepEqual(await invite(which), { refused: 'not_in_this_state' })
  })

  test('a meeting is only found under the person it is about', async () => {
    const which = await plannedMeeting(world)
    assert.deepEqual(await invite({ ...which, personId: world.ids.person.noor }), notFound)
  })
})

describe('answering', () => {
  let which: { personId: string; meetingId: string }
  before(async () => {
    world = await coordinatedWorld()
  })
  beforeEach(async () => {
    which = await invitedMeeting(world)
  })
  const invitationOf = async (name: string) =>
    (await seenBy(world, coordinator, which))!.invitations.find((each) => each.name.startsWith(name))!
  const answer = async (
    who: Parameters<DemoWorld['asked']>[0],
    name: string,
    said = 'yes',
    asked = world.asked(who),
  ) =>
    answerInvitation.run(
      world.database,
      asked,
      { ...which, invitationId: (await invitationOf(name)).id, answer: said },
      nowhere,
    )

  test('a mother and a teacher answer for themselves, and all see it', async () => {
    assert.ok('done' in (await answer('kari-mor', 'Kari', 'no')))
    assert.ok('done' in (await answer('teacher-baerum', 'Tone')))
    const seen = await seenBy(world, 'kari-mor', which)
    assert.deepEqual(
      seen?.invitations.map((each) => [each.name, each.answer, each.isOwn]),
      [
        ['Kari Solstrålevik', 'no', true],
        // she called it
        ['Ingrid Samspilldal', 'yes', false],
        ['Tone Tavlekritt', 'yes', false],
      ],
    )
    assert.ok((await noticesOf(coordinator)).some((notice) => notice.kind === 'meeting_answered'))
  })

  test('an answer may be changed', async () => {
    await answer('kari-mor', 'Kari', 'yes')
    await answer('kari-mor', 'Kari', 'no')
    assert.equal((await invitationOf('Kari')).answer, 'no')
  })

  test('what is said beside the answer is between the one who said it and who coordinates', async () => {
    const { id: invitationId } = await invitationOf('Kari')
    const said = { ...which, invitationId, answer: 'no', otherTime: 'Etter klokka tre', said: 'Jobben.' }
    assert.ok('done' in (await answerInvitation.run(world.database, world.asked('kari-mor'), said, nowhere)))
    await answer('kari-mor', 'Kari', 'yes')
    const seenIn = async (who: Parameters<DemoWorld['asked']>[0]) => {
      const seen = await seenBy(world, who, which)
      const hers = seen?.invitations.find(({ name }) => name.startsWith('Kari'))
      return [hers?.answer, hers?.otherTime, hers?.said]
    }
    for (const who of [coordinator, 'kari-mor'] as const)
      assert.deepEqual(await seenIn(who), ['yes', 'Etter klokka tre', 'Jobben.'], 'the quick answer left it')
    assert.deepEqual(await seenIn('teacher-baerum'), ['yes', '', ''])
    assert.deepEqual(await seenIn('ola-far'), ['yes', '', ''])
  })

  test('nobody answers for another, but the coordinator writes down what was said', async () => {
    assert.deepEqual(await answer('kari-mor', 'Tone'), { refused: 'not_your_invitation' })
    assert.deepEqual(await answer('ola-far', 'Kari'), { refused: 'not_your_invitation' })
    assert.deepEqual(await answer('mette-mor', 'Kari'), notFound)
    assert.ok('done' in (await answer(coordinator, 'Kari')))
    assert.equal((await invitationOf('Kari')).answeredAs, 'coordinator')
  })

  test('when the meeting has begun it is too late', async () => {
    assert.deepEqual(await answer('kari-mor', 'Kari', 'yes', onTheDay(world, 'kari-mor')), {
      refused: 'too_late_to_answer',
    })
  })

  test('an invitation of another meeting is not found here', async () => {
    const other = await invitationOf('Kari')
    which = await invitedMeeting(world)
    const outcome = await answerInvitation.run(
      world.database,
      world.asked('kari-mor'),
      { ...which, invitationId: other.id, answer: 'yes' },
      nowhere,
    )
    assert.deepEqual(outcome, { refused: 'not_invited' })
  })
})

describe('changing and calling off', () => {
  let which: { personId: string; meetingId: string }
  before(async () => {
    world = await coordinatedWorld()
  })
  beforeEach(async () => {
    which = await invitedMeeting(world)
  })
  const change = (fields: object, who: Parameters<DemoWorld['asked']>[0] = coordinator) =>
    changeMeeting.run(
      world.database,
      world.asked(who),
      { ...fieldsOfMeeting(world), ...which, ...fields },
      nowhere,
    )
  const cancel = (fields: object, who: Parameters<DemoWorld['asked']>[0] = coordinator) =>
    cancelMeeting.run(world.database, world.asked(who), { ...which, ...fields }, nowhere)

  test('a new time asks all again, says why, and moves in calendars', async () => {
    const kari = (await seenBy(world, 'kari-mor', which))!.invitations.find((each) => each.isOwn)!
    await answerInvitation.run(
      world.database,
      world.asked('kari-mor'),
      { ...which, invitationId: kari.id, answer: 'yes' },
      nowhere,
    )
    assert.deepEqual(await change({ day: world.daysFrom(21) }), {
      refused: 'reason_missing',
      field: 'reason',
    })
    assert.ok('done' in (await change({ day: world.daysFrom(21), reason: 'Læreren er på kurs.' })))
    const seen = (await seenBy(world, 'kari-mor', which))!
    assert.equal(seen.meeting.calendarSequence, 1)
    assert.equal(seen.meeting.reason, 'Læreren er på kurs.')
    assert.deepEqual(
      seen.invitations.map((each) => [each.name, each.answer]),
      [
        ['Kari Solstrålevik', ''],
        ['Ingrid Samspilldal', 'yes'],
        ['Tone Tavlekritt', ''],
      ],
    )
    assert.ok(await isTold('kari-mor', which, 'meeting_changed'))
  })

  test('a new place keeps the answers', async () => {
    const kari = (await seenBy(world, 'kari-mor', which))!.invitations.find((each) => each.isOwn)!
    const fields = { ...which, invitationId: kari.id, answer: 'yes' }
    await answerInvitation.run(world.database, world.asked('kari-mor'), fields, nowhere)
    assert.ok('done' in (await change({ place: 'Biblioteket', reason: 'Rommet er opptatt.' })))
    const seen = (await seenBy(world, 'kari-mor', which))!
    assert.equal(seen.meeting.place, 'Biblioteket')
    assert.equal(seen.invitations.find((each) => each.isOwn)?.answer, 'yes')
  })

  test('two who change at once: the second is told', async () => {
    const { version } = (await seenBy(world, coordinator, which))!.meeting
    assert.ok('done' in (await change({ version, reason: 'En.' })))
    assert.deepEqual(await change({ version, reason: 'To.' }), { stale: true })
  })

  test('calling off says why to all, and takes it out of calendars', async () => {
    assert.deepEqual(await cancel({}), { refused: 'reason_missing', field: 'reason' })
    assert.ok('done' in (await cancel({ reason: 'Ada er syk.' })))
    const seen = (await seenBy(world, 'kari-mor', which))!
    assert.equal(seen.meeting.state, 'cancelled')
    assert.equal(seen.meeting.calendarSequence, 1)
    assert.ok(await isTold('teacher-baerum', which, 'meeting_cancelled'))
    assert.deepEqual(await cancel({ reason: 'Igjen.' }), { refused: 'not_in_this_state' })
    assert.deepEqual(await change({ reason: 'Igjen.' }), { refused: 'not_in_this_state' })
  })

  test('only the one who leads changes or calls off', async () => {
    for (const who of ['kari-mor', 'teacher-baerum', 'nav-baerum'] as const) {
      assert.deepEqual(await change({ reason: 'x' }, who), notFound)
      assert.deepEqual(await cancel({ reason: 'x' }, who), notFound)
    }
  })
})

describe('seeing', () => {
  before(async () => {
    world = await coordinatedWorld()
  })

  test('a mother sees the list; one without meetings opened, a stranger and the unit do not', async () => {
    const which = await invitedMeeting(world)
    const list = (who: Parameters<DemoWorld['asked']>[0], authority: 'baerum' | 'sandnes' = 'baerum') =>
      listMeetings.run(world.database, world.asked(who, { authority }), { personId: which.personId })
    const seen = await list('kari-mor')
    assert.ok('ahead' in seen && seen.ahead[0]?.isToAnswer === true && !seen.isLeading)
    for (const who of ['ppt-baerum', 'mette-mor', 'unit-baerum', 'mormor-ada'] as const)
      assert.deepEqual(await list(who), notFound)
    assert.deepEqual(await list('kari-mor', 'sandnes'), notFound)
    assert.equal(await seenBy(world, 'ppt-baerum', which), null)
  })

  test('a consent taken back closes the meeting at the next request', async () => {
    const which = await invitedMeeting(world)
    assert.ok(await seenBy(world, 'teacher-baerum', which))
    await world.database.transaction('baerum', (db) =>
      db.updateTable('consent').set({ state: 'withdrawn' }).where('kind', '=', 'sharing').execute(),
    )
    assert.equal(await seenBy(world, 'teacher-baerum', which), null)
  })

  test('a father who is not called does not learn where somebody strictly protected will be', async () => {
    const which = await plannedMeeting(world, 'noor')
    const omar = `around:${world.ids.related['omar-noor']}`
    const called = await inviteToMeeting.run(
      world.database,
      world.asked(coordinator),
      { ...which, invited: omar },
      nowhere,
    )
    assert.ok(!('done' in called), 'one she is withheld from cannot be called')
    const leila = `around:${world.ids.related['leila-noor']}`
    const outcome = await inviteToMeeting.run(
      world.database,
      world.asked(coordinator),
      { ...which, invited: leila },
      nowhere,
    )
    assert.ok('done' in outcome)
    assert.equal((await seenBy(world, 'leila-mor', which))?.meeting.place, 'Grupperom 2, Rådhuset')
    assert.equal(await seenBy(world, 'omar-far', which), null)
    await mayBeTold(world)
    const father = await seenBy(world, 'omar-far', which)
    assert.equal(father?.isPlaceHidden, true)
    assert.equal(father?.meeting.place, '')
    assert.equal(father?.meeting.preparation, '')
    assert.deepEqual(await noticesOf('omar-far'), [])
  })
})
