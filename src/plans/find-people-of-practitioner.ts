import type { Relation } from '../access/relations.ts'
import type { Asked } from '../platform/asked.ts'
import { hotRead, type ReadDb } from '../platform/database/database.ts'
import { peopleOfPractitionerSql } from './people-of-practitioner-sql.ts'

/** Somebody one at work coordinates, stands in or takes part for. */
export interface PractitionersPerson {
  personId: string
  personName: string
  /** In which relation: for the log. */
  by: Relation
  /** The appointment's role, 'stand_in' or 'participant'. */
  role: string
  /** Where it is by taking part: the reader's service in the team. */
  service: string | null
  /** The type of the newest event the reader may see; null: none, and `changedAt` is when they came to work with the person. */
  change: string | null
  changedAt: Date
  /** Null where there is none, or it is not consented to. */
  plan: { id: string; state: string; revisionOn: string | null } | null
  nextMeeting: { id: string; startsAt: Date } | null
}

/** After which row the next page begins. */
export interface PersonPlace {
  changedAt: Date
  personId: string
}

export interface OwnPeople {
  rows: PractitionersPerson[]
  /** Null where these were the last. */
  next: PersonPlace | null
}

interface Row {
  person_id: string
  relation: 'coordinator' | 'stand_in' | 'participant'
  role: string
  service_id: string | null
  change: string | null
  changed_at: Date
  given_name: string
  family_name: string
  me_id: string
  service: string | null
  plan_id: string | null
  plan_state: string
  revision_on: string | null
  meeting_id: string | null
  starts_at: Date
}

type AskedPeople = Pick<Asked, 'actor' | 'authorityId' | 'today' | 'now'>

/** What the statement asks for, in its order. */
export const ownPeopleValues = (
  { authorityId, today, now }: Omit<AskedPeople, 'actor'>,
  identityKey: string,
  after: PersonPlace | null,
  limit: number,
): unknown[] => [
  authorityId,
  identityKey,
  today,
  now,
  after?.changedAt ?? 'infinity',
  after?.personId ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
  limit + 1,
]

/** Those one at work works for today, the newest change they may see first. One statement, a page at a time. */
export async function findPeopleOfPractitioner(
  db: ReadDb,
  asked: AskedPeople,
  { after, limit }: { after: PersonPlace | null; limit: number },
): Promise<OwnPeople> {
  if (asked.actor.kind !== 'work') return { rows: [], next: null }
  const found = await hotRead<Row>(
    db,
    'people-of-practitioner',
    peopleOfPractitionerSql,
    ownPeopleValues(asked, asked.actor.identityKey, after, limit),
  )
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  const hasMore = last !== undefined && found.length > rows.length
  return {
    rows: rows.map(personOf),
    next: hasMore ? { changedAt: last.changed_at, personId: last.person_id } : null,
  }
}

function personOf(row: Row): PractitionersPerson {
  const { relation, service_id: serviceId } = row
  return {
    personId: row.person_id,
    personName: `${row.given_name} ${row.family_name}`,
    by: {
      name: relation,
      ground: relation === 'participant' ? 'consent' : 'appointment',
      sections: relation === 'participant' ? [] : 'all',
      practitionerId: row.me_id,
      ...(serviceId && { serviceId }),
    },
    role: row.role,
    service: relation === 'participant' ? row.service : null,
    change: row.change,
    changedAt: row.changed_at,
    plan: row.plan_id ? { id: row.plan_id, state: row.plan_state, revisionOn: row.revision_on } : null,
    nextMeeting: row.meeting_id ? { id: row.meeting_id, startsAt: row.starts_at } : null,
  }
}
