import type { SignedInActor } from '../access/actor.ts'
import { type Act, can, type Grant, isOpen } from '../access/acts.ts'
import { findRelationsToMany } from '../access/find-relations.ts'
import type { Relation, RelationName } from '../access/relations.ts'
import { grantedRights } from '../cases/index.ts'
import { childActs, findWishesWaiting } from '../child/index.ts'
import { findAppointmentsOf, findStandInsOf, isInPlace } from '../coordination/index.ts'
import { daysBetween } from '../law/calendar.ts'
import { findMeetingsToAnswer, findMeetingsToPrepare, findNextMeetings } from '../meetings/index.ts'
import { findPersonsNames } from '../people/index.ts'
import {
  findActivitiesOfPractitioner,
  findOverdueInLed,
  findPlansOfPersons,
  type PractitionersActivity,
} from '../plans/index.ts'
import type { Asked } from '../platform/asked.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findPlanLettersWaiting, isPaperLate } from '../post/index.ts'
import { findTeamsOf, findToConfirm, hasConsent } from '../team/index.ts'
import { acts } from './access.ts'
import type {
  ActivityLine,
  ConfirmsLine,
  CoordinatedPerson,
  MeetingLine,
  Offer,
  OverdueInPlan,
  PapersLine,
  TeamLine,
  WishesLine,
  Workday,
} from './workday.ts'

/** On the day's own page. */
export const activitiesShown = 5

/** All one does; the day's page shows the first of it. */
export type Work = Omit<
  Workday,
  'isAdministrator' | 'waits' | 'queue' | 'sent' | 'notices' | 'peopleInAll' | 'seen'
> & {
  /** One's own past their deadline. */
  late: ActivityLine[]
}

/** So many of the activities that wait are listed one by one; the rest are a press away. */
const waitsShown = 20
/** One who has more than these past their deadline finds them all on the page of one's own activities. */
const lateLookedAt = 100

/** What somebody does for people today, each by the rules of access: whom one may not see is not there. */
export async function findWork(
  db: ReadDb,
  reader: SignedInActor,
  practitionerId: string,
  asked: Asked,
): Promise<Work> {
  const { today, now } = asked
  const [listed, late, waiting, passed] = await Promise.all([
    findActivitiesOfPractitioner(db, asked, { view: 'all', limit: activitiesShown }),
    findActivitiesOfPractitioner(db, asked, { view: 'all', overdueOnly: true, limit: lateLookedAt }),
    findActivitiesOfPractitioner(db, asked, { view: 'ball', limit: waitsShown }),
    findOverdueInLed(db, asked),
  ])
  const appointments = await findAppointmentsOf(db, practitionerId)
  const toPrepare = await findMeetingsToPrepare(db, practitionerId, now)
  const toAnswer = await findMeetingsToAnswer(db, { practitionerId }, now)
  const teams = await findTeamsOf(db, practitionerId, today)
  const standsIn = await findStandInsOf(db, practitionerId)
  const ids = [appointments, teams, toPrepare, toAnswer, standsIn].flatMap((all) =>
    all.map((each) => each.personId),
  )
  const relations = await findRelationsToMany(db, reader, [...new Set(ids)], today)
  const grants = grantsIn(relations, acts.seeAtWork)
  const plans = await findPlansOfPersons(db, [...grants.keys()])
  const names = await findPersonsNames(db, [...grants.keys()])
  const shown = (personId: string, as?: RelationName) => {
    const by = relationIn(grants.get(personId), as)
    return by && { personId, personName: names.get(personId) ?? '', by }
  }

  const offers = appointments.flatMap((each): Offer[] => {
    const who = each.state === 'offered' && shown(each.personId, 'offered')
    return who
      ? [{ ...who, appointmentId: each.appointmentId, role: each.role, offeredAt: each.offeredAt }]
      : []
  })
  const people: CoordinatedPerson[] = []
  const overdue: OverdueInPlan[] = []
  const meetingsAhead = await findNextMeetings(db, [...grants.keys()], now)
  const own = new Set([...listed.rows, ...late.rows, ...waiting.rows].map((each) => each.activityId))
  const othersPassed = Map.groupBy(
    passed.filter(({ activityId }) => !own.has(activityId)),
    ({ personId }) => personId,
  )
  for (const each of [
    ...appointments.filter(isInPlace),
    ...standsIn.map(({ personId }) => ({ personId, role: 'stand_in' })),
  ]) {
    const who = shown(each.personId, each.role === 'stand_in' ? 'stand_in' : 'coordinator')
    if (!who || people.some(({ personId }) => personId === each.personId)) continue
    const plan = plans.get(each.personId) ?? null
    people.push({
      ...who,
      role: each.role,
      plan,
      nextMeeting: meetingsAhead.get(each.personId) ?? null,
      mayStartPlan: (!plan || plan.state === 'ended') && (await mayStart(db, each.personId, today)),
    })
    const others = othersPassed.get(each.personId)
    if (others?.[0])
      overdue.push({ ...who, planId: others[0].planId, count: others.length, since: others[0].deadline })
  }
  const writers = people.filter(({ by }) => can(childActs.readWishes, [by])).map(({ personId }) => personId)
  const coordinated = people.map(({ personId }) => personId)
  const [written, given, toPost] = await Promise.all([
    findWishesWaiting(db, writers),
    findToConfirm(db, coordinated, today),
    findPlanLettersWaiting(db, coordinated),
  ])
  const wishes = people.flatMap(({ personId, personName, by }): WishesLine[] => {
    const waits = written.get(personId)
    return waits ? [{ personId, personName, by, count: waits.count, since: dayInOslo(waits.since) }] : []
  })
  const confirms = people.flatMap(({ personId, personName, by }): ConfirmsLine[] => {
    const waits = given.get(personId)
    return waits ? [{ personId, personName, by, count: waits.consentIds.length, since: waits.since }] : []
  })
  const papers = people.flatMap(({ personId, personName, by }): PapersLine[] => {
    const waits = toPost.get(personId)
    if (!waits) return []
    const since = dayInOslo(waits.since)
    return [
      { personId, personName, by, count: waits.count, since, isLate: isPaperLate(daysBetween(since, today)) },
    ]
  })
  const meetings = [
    ...toAnswer.map((each) => ({ ...each, act: 'answer' as const })),
    ...toPrepare.map((each) => ({ ...each, meetingId: each.id, act: each.nextAct })),
  ].flatMap(({ personId, meetingId, title, startsAt, act }): MeetingLine[] => {
    const grant = grants.get(personId)
    const who = grant && isOpen(grant, 'meetings') && shown(personId)
    return who ? [{ ...who, meetingId, title, startsAt, act }] : []
  })
  return {
    offers,
    people,
    teams: teams
      .flatMap(({ personId }): TeamLine[] => {
        const who = !people.some((each) => each.personId === personId) && shown(personId, 'participant')
        return who ? [who] : []
      })
      .sort((a, b) => a.personName.localeCompare(b.personName, 'nb')),
    meetings,
    wishes,
    confirms,
    papers,
    overdue,
    balls: waiting.rows.map(lineOf),
    hasMoreBalls: waiting.next !== null,
    late: late.rows.map(lineOf),
    activities: listed.rows.map(lineOf),
    hasMoreActivities: listed.next !== null,
  }
}

const lineOf = ({
  activityId,
  planId,
  personId,
  personName,
  by,
  what,
  state,
  deadline,
}: PractitionersActivity) => ({
  activityId,
  planId,
  personId,
  personName,
  by,
  what,
  state,
  deadline,
})

/** The right to a plan is granted, and consented to. */
async function mayStart(db: ReadDb, personId: string, today: string): Promise<boolean> {
  const rights = await grantedRights(db, personId)
  return rights.some(({ item }) => item === 'plan') && (await hasConsent(db, personId, 'plan', today))
}

function grantsIn(relations: ReadonlyMap<string, Relation[]>, act: Act): Map<string, Grant> {
  return new Map(
    [...relations].flatMap(([personId, all]): [string, Grant][] => {
      const grant = can(act, all)
      return grant ? [[personId, grant]] : []
    }),
  )
}

function relationIn(grant: Grant | undefined, as?: RelationName): Relation | undefined {
  return as ? grant?.by.find((each) => each.name === as) : grant?.relation
}
