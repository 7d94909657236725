import type { SignedInActor } from '../access/actor.ts'
import { can, type Grant, isOpen } from '../access/acts.ts'
import { findRelations } from '../access/find-relations.ts'
import type { Relation, RelationName } from '../access/relations.ts'
import { findAppointmentsOf, type PersonWithoutCoordinator } from '../coordination/index.ts'
import { findMeetingsToAnswer, findMeetingsToPrepare, findNextMeeting } from '../meetings/index.ts'
import { findPersonsNames } from '../people/index.ts'
import { findActivitiesOfPractitioner, findPlanOfPerson } from '../plans/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findTeamsOf } from '../team/index.ts'
import { acts } from './access.ts'
import type { ActivityLine, CoordinatedPerson, MeetingLine, Offer, TeamLine, Workday } from './workday.ts'

type Work = Pick<Workday, 'offers' | 'people' | 'teams' | 'activities' | 'meetings'>

/** What somebody does for people today, each by the rules of access: whom one may not see is not there. */
export async function findWork(
  db: ReadDb,
  reader: SignedInActor,
  practitionerId: string,
  withoutCoordinator: readonly PersonWithoutCoordinator[],
  { today, now }: { today: string; now: Date },
): Promise<Work> {
  const appointments = await findAppointmentsOf(db, practitionerId)
  const activities = await findActivitiesOfPractitioner(db, practitionerId, today)
  const toPrepare = await findMeetingsToPrepare(db, practitionerId, now)
  const toAnswer = await findMeetingsToAnswer(db, { practitionerId }, now)
  const teams = await findTeamsOf(db, practitionerId, today)
  const standsIn = withoutCoordinator.filter((each) => each.standIn?.practitionerId === practitionerId)
  const ids = new Set(
    [appointments, teams, activities, toPrepare, toAnswer, standsIn].flatMap((all) =>
      all.map((each) => each.personId),
    ),
  )
  const grants = await grantsFor(db, reader, [...ids], today)
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
  for (const each of [
    ...appointments.filter(({ state }) => state === 'active' || state === 'absent'),
    ...standsIn.map(({ personId }) => ({ personId, role: 'stand_in' })),
  ]) {
    const who = shown(each.personId, each.role === 'stand_in' ? 'stand_in' : 'coordinator')
    if (!who) continue
    people.push({
      ...who,
      role: each.role,
      plan: await findPlanOfPerson(db, each.personId),
      nextMeeting: await findNextMeeting(db, each.personId, now),
    })
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
    activities: activities.flatMap(
      ({ personId, activityId, planId, what, state, deadline }): ActivityLine[] => {
        const who = shown(personId)
        return who ? [{ ...who, activityId, planId, what, state, deadline }] : []
      },
    ),
  }
}

async function grantsFor(
  db: ReadDb,
  reader: SignedInActor,
  personIds: readonly string[],
  today: string,
): Promise<Map<string, Grant>> {
  const found = new Map<string, Grant>()
  for (const personId of personIds) {
    const grant = can(acts.seeAtWork, await findRelations(db, reader, { personId }, today))
    if (grant) found.set(personId, grant)
  }
  return found
}

function relationIn(grant: Grant | undefined, as?: RelationName): Relation | undefined {
  return as ? grant?.by.find((each) => each.name === as) : grant?.relation
}
