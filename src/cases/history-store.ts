import { sql } from 'kysely'
import type { ReadDb } from '../platform/database/database.ts'

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
