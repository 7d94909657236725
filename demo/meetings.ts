import { findAgenda } from '../src/meetings/agenda-store.ts'
import { answerInvitation } from '../src/meetings/answer-invitation.ts'
import { cancelMeeting } from '../src/meetings/cancel-meeting.ts'
import { findCandidates } from '../src/meetings/find-candidates.ts'
import { holdMeeting } from '../src/meetings/hold-meeting.ts'
import { findInvitations } from '../src/meetings/invitation-store.ts'
import { inviteToMeeting } from '../src/meetings/invite-to-meeting.ts'
import { fieldOf } from '../src/meetings/minutes-form.ts'
import { planMeeting } from '../src/meetings/plan-meeting.ts'
import { remarkOnMinutes } from '../src/meetings/remark-on-minutes.ts'
import { saveMinutes } from '../src/meetings/save-minutes.ts'
import { shareMinutes } from '../src/meetings/share-minutes.ts'
import type { Command } from '../src/platform/command.ts'
import type { Db } from '../src/platform/database/database.ts'
import type { AuthorityId } from './base/authorities.ts'
import type { ActorKey } from './base/demo-actor.ts'
import type { PersonKey } from './base/ids.ts'
import { addDays } from './base/load-base.ts'
import type { DemoWorld } from './demo-world.ts'
import { type MeetingStory, storyOf } from './meetings/stories.ts'

/** Those with an active coordinator whose meetings are told, as far as they have one. The first has the longest story. */
const wanted: readonly PersonKey[] = ['ada', 'berit', 'hanne', 'nils', 'marit', 'sara']

interface Led {
  world: DemoWorld
  authority: AuthorityId
  personId: string
  coordinator: ActorKey
  story: MeetingStory
  /** The first day the coordinator could lead. */
  since: string
}

/** A meeting in each state: done, invited; minutes being written, held; planned and called off. */
export async function loadMeetings(world: DemoWorld): Promise<void> {
  const all = (await Promise.all(wanted.map((key) => findLed(world, key)))).filter((each) => each !== null)
  const [first, second = first, third = second] = all
  if (!first || !second || !third) return

  const before = { ...first, story: { ...first.story, items: first.story.earlier } }
  const closed = await held(before, 75)
  await writeMinutes(before, closed, true)
  const shared = await held(first, 12)
  await writeMinutes(first, shared, true)
  await remark(first, shared)
  const coming = await plan(first, world.day, workingDay(world.daysFrom(10), 1))
  await invite(first, coming, world.day)
  await answer(first, coming)

  const then = { ...second, story: { ...second.story, items: second.story.earlier } }
  const earlier = await held(then, 16)
  await writeMinutes(then, earlier, true)
  const draft = await held(second, 2)
  await writeMinutes(second, draft, false)
  await plan(second, world.day, workingDay(world.daysFrom(16), 1))
  const winter: MeetingStory = {
    ...second.story,
    ...{ title: 'Hva gjør vi i vinter?', channel: 'in_person', place: 'Lesestua, biblioteket i Sandvika' },
  }
  const called = await plan({ ...second, story: winter }, world.day, workingDay(world.daysFrom(23), 1))
  await invite(second, called, world.day)

  await held(third, 3)
  const calledOff = await plan(third, world.day, workingDay(world.daysFrom(9), 1))
  await invite(third, calledOff, world.day)
  await as(third, cancelMeeting, world.day, { ...calledOff, reason: 'Flere er syke. Vi finner en ny dag.' })
}

/** One who was there says what is wrong in the minutes; they stand as they are, with it beside them. */
async function remark({ world, authority, personId }: Led, { meetingId }: Which): Promise<void> {
  if (personId !== world.ids.person.ada) return
  const asked = world.asked('kari-mor', { authority, today: world.daysFrom(-4) })
  const words = 'Det var Ada selv som ba om lek i storefri, ikke vi. Det betyr mye for henne at det står.'
  const outcome = await remarkOnMinutes.run(
    world.database,
    asked,
    { personId, meetingId, remark: words },
    () => '',
  )
  if (!('done' in outcome)) throw new Error(`no remark: ${JSON.stringify(outcome)}`)
}

interface Which {
  personId: string
  meetingId: string
}

/** Who leads somebody's coordination; null while nobody does. */
async function findLed(world: DemoWorld, key: PersonKey): Promise<Led | null> {
  for (const authority of ['baerum', 'midt-troms', 'batsfjord', 'sandnes'] as const) {
    const personId = world.ids.person[key]
    const row = await world.database.transaction(authority, (db) =>
      db
        .selectFrom('appointment as a')
        .innerJoin('consent as c', 'c.personId', 'a.personId')
        .innerJoin('person as p', 'p.id', 'a.personId')
        .select(['a.practitionerId', 'a.activeFrom', 'c.fromDate', 'p.birthDate'])
        .where('a.personId', '=', personId)
        .where('a.state', '=', 'active')
        .where('c.kind', '=', 'coordination')
        .where('c.state', '=', 'given')
        .executeTakeFirst(),
    )
    const who = Object.entries(world.ids.practitioner).find(([, id]) => id === row?.practitionerId)
    if (!row?.activeFrom || !who) continue
    const since = lastOf(row.activeFrom, row.fromDate)
    const story = storyOf(row.birthDate, world.day)
    return { world, authority, personId, coordinator: who[0] as ActorKey, story, since }
  }
  return null
}

async function as<R>(
  led: Led,
  // biome-ignore lint/suspicious/noExplicitAny: each command has a form of its own
  command: Command<any, R>,
  day: string,
  fields: object,
  who: ActorKey = led.coordinator,
): Promise<R> {
  const asked = led.world.asked(who, { authority: led.authority, today: day, time: '14:00' })
  const outcome = await command.run(led.world.database, asked, fields, () => '/')
  if ('done' in outcome) return outcome.done
  throw new Error(`${command.act.name}: ${JSON.stringify(outcome)}`)
}

/** `day`: when it is planned; `on`: when it is to be. */
async function plan(led: Led, day: string, on: string): Promise<Which & { day: string }> {
  const { personId, story } = led
  const { meetingId } = await as(led, planMeeting, day, {
    personId,
    title: story.title,
    day: on,
    from: '09.00',
    to: '10.15',
    channel: story.channel,
    place: story.place,
    preparation: story.preparation,
    ownItems: story.items.map((item) => item.title).join('\n'),
  })
  return { personId, meetingId, day: on }
}

/** What the forms need to know. Read past the pages: nobody has looked, and the log is to say so. */
const inMeeting = <T>(led: Led, read: (db: Db) => Promise<T>): Promise<T> =>
  led.world.database.transaction(led.authority, read)

async function invite(led: Led, which: Which, day: string): Promise<void> {
  const candidates = await inMeeting(led, (db) => findCandidates(db, which.personId, day))
  await as(led, inviteToMeeting, day, {
    ...which,
    invited: candidates.map((each) => each.key),
    shortNoticeReason: 'Alle kunne denne dagen, og det haster før ferien.',
  })
}

/** The ones at work have said yes, and the first of them has written down a no for somebody who called. */
async function answer(led: Led, which: Which): Promise<void> {
  const invitations = await inMeeting(led, (db) => findInvitations(db, which.meetingId))
  for (const each of invitations.filter((one) => one.practitionerId !== null))
    await as(led, answerInvitation, led.world.day, { ...which, invitationId: each.id, answer: 'yes' })
}

/** A meeting that was held so many days ago, or on the working day before. */
async function held(led: Led, daysAgo: number): Promise<Which & { day: string }> {
  const on = workingDay(led.world.daysFrom(-daysAgo), -1)
  const begun = lastOf(led.since, addDays(on, -9))
  const which = await plan(led, begun, on)
  await invite(led, which, begun)
  await as(led, holdMeeting, which.day, which)
  return which
}

async function writeMinutes(led: Led, which: Which & { day: string }, isShared: boolean): Promise<void> {
  const agenda = await inMeeting(led, (db) => findAgenda(db, which.meetingId))
  const invitations = await inMeeting(led, (db) => findInvitations(db, which.meetingId))
  const atWork = invitations.filter((each) => each.practitionerId !== null)
  const fields: Record<string, string> = {}
  for (const [at, item] of agenda.entries()) {
    const told = led.story.items.find((each) => each.title === item.title)
    fields[fieldOf.discussion(item.id)] = told?.discussion ?? ''
    if (!told?.task) continue
    fields[fieldOf.decision(item.id)] = told.decision
    fields[fieldOf.what(item.id, 0)] = told.task
    fields[fieldOf.who(item.id, 0)] = (atWork[at % atWork.length] ?? invitations[0])?.id ?? ''
    fields[fieldOf.deadline(item.id, 0)] = addDays(which.day, 30)
  }
  await as(led, saveMinutes, which.day, {
    ...which,
    ...fields,
    present: invitations.slice(0, Math.max(1, invitations.length - 1)).map((each) => each.id),
    personView: led.story.personView,
    nextMeeting: 'Om åtte uker. Koordinatoren kaller inn.',
  })
  if (isShared) await as(led, shareMinutes, which.day, which)
}

/** The day itself, or the nearest that is not in a weekend, forward or back. */
function workingDay(day: string, step: 1 | -1): string {
  const isWeekend = [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())
  return isWeekend ? workingDay(addDays(day, step), step) : day
}

const lastOf = (...days: string[]) => days.sort().at(-1)!
