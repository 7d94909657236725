import type { SignedInActor } from '../access/actor.ts'
import { type Act, can, type Grant, isOpen } from '../access/acts.ts'
import { findRelations } from '../access/find-relations.ts'
import type { Relation, RelationName } from '../access/relations.ts'
import { grantedRights } from '../cases/index.ts'
import { findAppointmentsOf, findStandInsOf, isInPlace } from '../coordination/index.ts'
import { findMeetingsToAnswer, findMeetingsToPrepare, findNextMeeting } from '../meetings/index.ts'
import { findPersonsNames } from '../people/index.ts'
import {
  findActivitiesOfPractitioner,
  findOwnBalls,
  findPlanContents,
  findPlansOfPersons,
  type OwnBall,
  plansActs,
} from '../plans/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findTeamsOf, hasConsent } from '../team/index.ts'
import { acts } from './access.ts'
import type {
  ActivityLine,
  BallLine,
  CoordinatedPerson,
  MeetingLine,
  Offer,
  OverdueInPlan,
  TeamLine,
  Workday,
} from './workday.ts'

type Work = Pick<Workday, 'offers' | 'people' | 'teams' | 'activities' | 'balls' | 'overdue' | 'meetings'>

/** What somebody does for people today, each by the rules of access: whom one may not see is not there. */
export async function findWork(
  db: ReadDb,
  reader: SignedInActor,
  practitionerId: string,
  asked: Asked,
): Promise<Work> {
  const { today, now } = asked
  const appointments = await findAppointmentsOf(db, practitionerId)
  const activities = await findActivitiesOfPractitioner(db, practitionerId, today)
  const toPrepare = await findMeetingsToPrepare(db, practitionerId, now)
  const toAnswer = await findMeetingsToAnswer(db, { practitionerId }, now)
  const teams = await findTeamsOf(db, practitionerId, today)
  const standsIn = await findStandInsOf(db, practitionerId)
  const ids = new Set(
    [appointments, teams, activities, toPrepare, toAnswer, standsIn].flatMap((all) =>
      all.map((each) => each.personId),
    ),
  )
  const relations = await relationsTo(db, reader, [...ids], today)
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
  const reads = grantsIn(relations, plansActs.read)
  const balls = await findBalls(db, plans, reads, asked)
  const own = new Set([...activities, ...balls].map((each) => each.activityId))
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
      nextMeeting: await findNextMeeting(db, each.personId, now),
      mayStartPlan: (!plan || plan.state === 'ended') && (await mayStart(db, each.personId, today)),
    })
    const late = plan ? await findOverdue(db, plan, each.personId, own, today, reads.get(each.personId)) : []
    if (plan && late[0]) {
      overdue.push({ ...who, planId: plan.id, count: late.length, since: late[0] })
    }
  }
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
    overdue,
    balls: balls.flatMap(({ personId, ...ball }): BallLine[] => {
      const who = shown(personId)
      return who ? [{ ...who, ...ball }] : []
    }),
    activities: activities.flatMap(
      ({ personId, activityId, planId, what, state, deadline }): ActivityLine[] => {
        const who = shown(personId)
        return who ? [{ ...who, activityId, planId, what, state, deadline }] : []
      },
    ),
  }
}

/** What the plans the reader may read say that the reader has the ball in, by the plan's own rules of access. */
async function findBalls(
  db: ReadDb,
  plans: ReadonlyMap<string, { id: string; state: string }>,
  grants: ReadonlyMap<string, Grant>,
  asked: Asked,
): Promise<(OwnBall & { personId: string })[]> {
  const found: (OwnBall & { personId: string })[] = []
  for (const [personId, plan] of plans) {
    const grant = grants.get(personId)
    if (!grant || plan.state === 'ended') continue
    for (const ball of await findOwnBalls(db, asked, plan.id, grant)) found.push({ ...ball, personId })
  }
  return found
}

/** The right to a plan is granted, and consented to. */
async function mayStart(db: ReadDb, personId: string, today: string): Promise<boolean> {
  const rights = await grantedRights(db, personId)
  return rights.some(({ item }) => item === 'plan') && (await hasConsent(db, personId, 'plan', today))
}

/**
 * The deadlines that have passed in a plan one leads, the first first, of others than oneself. Without consent to the plan
 * its contents are closed to those at work (forskrift 1110 § 5).
 */
async function findOverdue(
  db: ReadDb,
  plan: { id: string; state: string },
  personId: string,
  own: ReadonlySet<string>,
  today: string,
  grant: Grant | undefined,
): Promise<string[]> {
  if (!grant || plan.state === 'ended' || !(await hasConsent(db, personId, 'plan', today))) return []
  const { activities } = await findPlanContents(db, plan.id, grant)
  return activities
    .filter(({ id, state }) => !own.has(id) && (state === 'planned' || state === 'in_progress'))
    .flatMap(({ deadline }) => (deadline && deadline < today ? [deadline] : []))
    .sort()
}

async function relationsTo(
  db: ReadDb,
  reader: SignedInActor,
  personIds: readonly string[],
  today: string,
): Promise<Map<string, Relation[]>> {
  const found = new Map<string, Relation[]>()
  for (const personId of personIds) found.set(personId, await findRelations(db, reader, { personId }, today))
  return found
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
