import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonKey } from '../../../demo/base/ids.ts'
import type { DemoWorld } from '../../../demo/demo-world.ts'
import { type TestWorld, testWorld } from '../../../demo/test-world.ts'
import type { Section } from '../../access/sections.ts'
import { getMeeting, type SeenMeeting } from '../get-meeting.ts'
import { holdMeeting } from '../hold-meeting.ts'
import { inviteToMeeting } from '../invite-to-meeting.ts'
import { planMeeting } from '../plan-meeting.ts'

/** The one who coordinates in these tests. */
export const coordinator = 'child-coordinator-baerum'

/** A world where Ada (7) and Noor (9, strictly protected) have a coordinator; Ada's teacher may see meetings, her PPT adviser goals. */
export async function coordinatedWorld(): Promise<TestWorld> {
  const world = await testWorld()
  await coordinate(world, 'ada', { 'skole-baerum': ['meetings'], 'ppt-baerum': ['goals'] })
  await coordinate(world, 'noor', {})
  return world
}

const namedBy = { 'skole-baerum': 'teacher-baerum', 'ppt-baerum': 'ppt-baerum' } as const

async function coordinate(
  world: DemoWorld,
  person: PersonKey,
  team: Partial<Record<keyof typeof namedBy, Section[]>>,
): Promise<void> {
  const authorityId = 'baerum'
  const personId = world.ids.person[person]
  const day = world.daysFrom(-30)
  const own = { authorityId, personId }
  await world.database.transaction(authorityId, async (db) => {
    const caseId = randomUUID()
    await db
      .insertInto('caseFile')
      .values({
        ...own,
        id: caseId,
        reference: `K-${person}`,
        unitId: world.ids.unit['ke-baerum-barn'],
        state: 'decided',
        receivedOn: day,
        answerDue: day,
        interimDue: day,
      })
      .execute()
    await db
      .insertInto('consent')
      .values(['coordination', 'plan'].map((kind) => ({ ...own, kind, state: 'given', fromDate: day })))
      .execute()
    await db
      .insertInto('appointment')
      .values({
        ...own,
        caseId,
        decisionId: randomUUID(),
        role: 'child_coordinator',
        practitionerId: world.ids.practitioner[coordinator],
        state: 'active',
        activeFrom: day,
      })
      .execute()
    for (const [key, sections] of Object.entries(team) as [keyof typeof namedBy, Section[]][]) {
      const serviceId = world.ids.service[key]
      const participantId = randomUUID()
      await db
        .insertInto('consent')
        .values({ ...own, kind: 'sharing', state: 'given', serviceId, sections, fromDate: day })
        .execute()
      await db
        .insertInto('participant')
        .values({ ...own, id: participantId, serviceId, fromDate: day })
        .execute()
      await db
        .insertInto('participantPractitioner')
        .values({
          authorityId,
          participantId,
          practitionerId: world.ids.practitioner[namedBy[key]],
          fromDate: day,
        })
        .execute()
    }
  })
}

/** Ada's plan, with a goal and an activity past its deadline. */
export async function addPlan(
  world: DemoWorld,
): Promise<{ planId: string; goalId: string; activityId: string }> {
  const ids = { planId: randomUUID(), goalId: randomUUID(), activityId: randomUUID() }
  const authorityId = 'baerum'
  const createdAt = world.asked(coordinator).now
  await world.database.transaction(authorityId, async (db) => {
    await db
      .insertInto('plan')
      .values({ authorityId, id: ids.planId, personId: world.ids.person.ada, state: 'active' })
      .execute()
    await db
      .insertInto('goal')
      .values({
        authorityId,
        id: ids.goalId,
        planId: ids.planId,
        lifeArea: 'leisure',
        words: 'Jeg vil svømme',
        createdAt,
      })
      .execute()
    await db
      .insertInto('activity')
      .values({
        authorityId,
        id: ids.activityId,
        planId: ids.planId,
        goalId: ids.goalId,
        what: 'Søke om plass på svømmekurs',
        deadline: world.daysFrom(-3),
        createdAt,
      })
      .execute()
  })
  return ids
}

export const fieldsOfMeeting = (world: DemoWorld, person: PersonKey = 'ada', days = 14) => ({
  personId: world.ids.person[person],
  title: 'Samarbeidsmøte om skolestart',
  day: world.daysFrom(days),
  from: '09.30',
  to: '10.30',
  channel: 'in_person',
  place: 'Grupperom 2, Rådhuset',
  preparation: 'Tenk gjennom hva som virker.',
  ownItems: 'Skoletransport\nFritid',
})

/** A planned meeting; the address's two ids. */
export async function plannedMeeting(world: DemoWorld, person: PersonKey = 'ada', days = 14) {
  const outcome = await planMeeting.run(
    world.database,
    world.asked(coordinator),
    fieldsOfMeeting(world, person, days),
    () => '/',
  )
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return { personId: world.ids.person[person], meetingId: outcome.done.meetingId }
}

/** Keys of the choices in the form, of those around Ada. */
export const keysOf = (world: DemoWorld) => ({
  person: 'person',
  kari: `around:${world.ids.related['kari-ada']}`,
  ola: `around:${world.ids.related['ola-ada']}`,
  teacher: `work:${world.ids.practitioner['teacher-baerum']}`,
  ppt: `work:${world.ids.practitioner['ppt-baerum']}`,
  coordinator: `work:${world.ids.practitioner[coordinator]}`,
})

/** A meeting that Ada's mother, her teacher and the coordinator are called to. */
export async function invitedMeeting(world: DemoWorld, days = 14) {
  const which = await plannedMeeting(world, 'ada', days)
  const keys = keysOf(world)
  const outcome = await inviteToMeeting.run(
    world.database,
    world.asked(coordinator),
    {
      ...which,
      invited: [keys.kari, keys.teacher, keys.coordinator],
      shortNoticeReason: days < 7 ? 'Skolen starter på mandag.' : '',
    },
    () => '/',
  )
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return which
}

/** A meeting that is held on its day; ask as of `onTheDay`. */
export async function heldMeeting(world: DemoWorld) {
  const which = await invitedMeeting(world)
  const outcome = await holdMeeting.run(world.database, onTheDay(world), which, () => '/')
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return which
}

export const onTheDay = (world: DemoWorld, who: Parameters<DemoWorld['asked']>[0] = coordinator) =>
  world.asked(who, { today: world.daysFrom(14), time: '11:00' })

/** What somebody sees of a meeting; null when it is not there for them. */
export async function seenBy(
  world: DemoWorld,
  who: Parameters<DemoWorld['asked']>[0],
  which: { personId: string; meetingId: string },
): Promise<SeenMeeting | null> {
  const seen = await getMeeting.run(world.database, world.asked(who), which)
  return 'denied' in seen ? null : seen
}
