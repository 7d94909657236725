import type { Relation } from '../access/relations.ts'
import type { Asked } from '../platform/asked.ts'
import { hotRead, type ReadDb } from '../platform/database/database.ts'
import { activitiesOfPractitionerSql, type OwnView } from './activities-of-practitioner-sql.ts'
import { isOverdue } from './rules/progress.ts'
import type { ActivityState } from './rules/transitions.ts'
import { type Around, type Ball, ballOf } from './who-has-the-ball.ts'
import type { PlanActivity } from './whole-plan.ts'

export interface PractitionersActivity {
  activityId: string
  planId: string
  personId: string
  personName: string
  /** In which relation the reader sees it: for the log. */
  by: Relation
  what: string
  state: ActivityState
  deadline: string | null
  ball: Ball | null
  isOverdue: boolean
}

/** After which row the next page begins. */
export interface ActivityPlace {
  deadline: string | null
  activityId: string
}

export interface OwnActivitiesAsked {
  view: OwnView
  /** An open state; '' is any. */
  state?: string
  overdueOnly?: boolean
  after?: ActivityPlace | null
  /** The most on a page. */
  limit: number
}

export interface OwnActivities {
  rows: PractitionersActivity[]
  /** Null where these were the last. */
  next: ActivityPlace | null
}

interface Row {
  id: string
  plan_id: string
  person_id: string
  what: string
  state: ActivityState
  deadline: string | null
  waiting_for: string
  waiting_since: string | null
  relation: 'coordinator' | 'stand_in' | 'participant'
  by_service_id: string | null
  me_id: string
  me_name: string
  given_name: string
  family_name: string
  waiting_for_service_id: string | null
  waiting_for_practitioner_id: string | null
  waiting_for_related_person_id: string | null
  waiting_for_is_person: boolean
  holder_name: string | null
  responsible_service_id: string | null
  responsible_practitioner_id: string | null
  responsible_related_person_id: string | null
  responsible_is_person: boolean
  my_services: string[]
  service: string | null
  practitioner: string | null
  related_person: string | null
  /** Null where it waits for the reader by who they are. */
  around: {
    gone: { ids: string[]; names: string[] }
    lead: { id: string; name: string } | null
  } | null
}

const first = { deadline: '-infinity', activityId: '00000000-0000-0000-0000-000000000000' }

/** What the statement asks for, in its order. */
export const ownActivitiesValues = (
  authorityId: string,
  identityKey: string,
  today: string,
  { state, overdueOnly = false, after, limit }: OwnActivitiesAsked,
): unknown[] => [
  authorityId,
  identityKey,
  today,
  state || null,
  overdueOnly,
  after ? (after.deadline ?? 'infinity') : first.deadline,
  after?.activityId ?? first.activityId,
  limit + 1,
]

/**
 * The open activities of one at work over all plans they may read today, the next deadline first: what they answer for or have
 * the ball in, alone or with their service. One statement, a page at a time.
 */
export async function findActivitiesOfPractitioner(
  db: ReadDb,
  { actor, authorityId, today }: Pick<Asked, 'actor' | 'authorityId' | 'today'>,
  asked: OwnActivitiesAsked,
): Promise<OwnActivities> {
  if (actor.kind !== 'work') return { rows: [], next: null }
  const found = await hotRead<Row>(
    db,
    `activities-of-practitioner-${asked.view}`,
    activitiesOfPractitionerSql(asked.view),
    ownActivitiesValues(authorityId, actor.identityKey, today, asked),
  )
  const rows = found.slice(0, asked.limit)
  const last = rows.at(-1)
  return {
    rows: rows.map((row) => ownActivity(row, today)),
    next: last && found.length > rows.length ? { deadline: last.deadline, activityId: last.id } : null,
  }
}

function ownActivity(row: Row, today: string): PractitionersActivity {
  const { relation, by_service_id: serviceId } = row
  return {
    activityId: row.id,
    planId: row.plan_id,
    personId: row.person_id,
    personName: `${row.given_name} ${row.family_name}`,
    by: {
      name: relation,
      ground: relation === 'participant' ? 'consent' : 'appointment',
      sections: relation === 'participant' ? ['activities'] : 'all',
      practitionerId: row.me_id,
      ...(serviceId && { serviceId }),
    },
    what: row.what,
    state: row.state,
    deadline: row.deadline,
    ball: ballIn(row),
    isOverdue: isOverdue(row, today),
  }
}

/** As the plan's own page says it. */
function ballIn(row: Row): Ball | null {
  const { me_id: practitionerId, me_name: name, my_services: serviceIds } = row
  const reader = { isOwnSide: false, practitionerId, relatedPersonIds: [], serviceIds, name }
  const lead = row.around?.lead
  const around: Around = {
    person: { id: row.person_id, givenName: row.given_name, familyName: row.family_name, birthDate: null },
    coordinators: lead ? [{ ...lead, role: '', state: 'active', workTitle: '', phone: '' }] : [],
    standIn: null,
    outside: (row.around?.gone.ids ?? []).map((id, at) => ({ id, name: row.around!.gone.names[at]! })),
  }
  return ballOf(activityOf(row), around, reader)
}

function activityOf(row: Row): PlanActivity {
  const holder = {
    serviceId: row.waiting_for_service_id,
    practitionerId: row.waiting_for_practitioner_id,
    relatedPersonId: row.waiting_for_related_person_id,
    isPerson: row.waiting_for_is_person,
    name: row.holder_name,
  }
  const isNamed = holder.isPerson || holder.serviceId || holder.practitionerId || holder.relatedPersonId
  return {
    id: row.id,
    goalId: null,
    what: row.what,
    how: '',
    scope: '',
    state: row.state,
    reason: '',
    deadline: row.deadline,
    evaluateOn: null,
    effect: '',
    effectOn: null,
    holder: isNamed ? holder : null,
    waitingFor: row.waiting_for,
    waitingSince: row.waiting_since,
    version: 0,
    serviceId: row.responsible_service_id,
    practitionerId: row.responsible_practitioner_id,
    relatedPersonId: row.responsible_related_person_id,
    isPerson: row.responsible_is_person,
    service: row.service,
    practitioner: row.practitioner,
    relatedPerson: row.related_person,
  }
}
