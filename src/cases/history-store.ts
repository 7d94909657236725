import { sql } from 'kysely'
import type { ReadDb } from '../platform/database/database.ts'
import type { AsBefore } from './put-back.ts'

export interface CaseEvent {
  id: number
  at: Date
  type: string
  facts: Record<string, unknown>
  /** Who did it, when it was somebody in the unit. */
  practitionerName: string | null
  relation: string
}

/** What has happened in the case, newest first. */
export async function findEventsOfCase(db: ReadDb, personId: string, caseId: string): Promise<CaseEvent[]> {
  const rows = await db
    .selectFrom('event as e')
    .leftJoin('practitioner as p', (join) =>
      join.onRef('p.id', '=', 'e.practitionerId').onRef('p.authorityId', '=', 'e.authorityId'),
    )
    .select(['e.id', 'e.at', 'e.type', 'e.facts', 'e.relation', 'p.name as practitionerName'])
    .where('e.personId', '=', personId)
    .where(sql<boolean>`e.facts ->> 'caseId' = ${caseId}`)
    .orderBy('e.at', 'desc')
    .orderBy('e.id', 'desc')
    .limit(200)
    .execute()
  return rows as unknown as CaseEvent[]
}

/**
 * When an inquiry last went into a case and changed it, and how it was before; else when the case was last taken up anew by
 * any inquiry. Null: none has, or it was not kept.
 */
export async function findJoining(
  db: ReadDb,
  caseId: string,
  inquiryId: string,
): Promise<{ at: Date; before: AsBefore } | null> {
  const row = await db
    .selectFrom('event')
    .select(['at', 'facts'])
    .where('type', '=', 'inquiry_joined_case')
    .where(sql<boolean>`facts ->> 'caseId' = ${caseId} and facts ->> 'wasState' is not null`)
    .where(sql<boolean>`(facts ->> 'inquiryId' = ${inquiryId} or facts ->> 'wasState' = 'decided')`)
    .orderBy(sql`facts ->> 'inquiryId' = ${inquiryId}`, 'desc')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row ? { at: row.at as unknown as Date, before: row.facts as unknown as AsBefore } : null
}
