import { sql } from 'kysely'
import type { ReadDb } from '../platform/database/database.ts'
import { documentOfEvent, isOfPlan, isTakenOutOfEvent, sectionOfEvent } from './whole-plan/news-sql.ts'
import type { News } from './whole-plan.ts'

/** So many are looked at for each page; there is always a way on to the older. */
export const newsAPage = 100

/**
 * What others than the reader have done in a plan, newest first, a page at a time: of the sections named, and what all who take part
 * know of. What is left out for the reader is cut out afterwards (`planAsSeen`). `before`: the event one comes from.
 */
export async function findNews(
  db: ReadDb,
  of: {
    personId: string
    planId: string
    readerId: string | null
    sections: readonly string[]
    before: number | null
  },
): Promise<{ news: News[]; older: number | null }> {
  const section = sql<News['section']>`${sql.raw(sectionOfEvent)}`
  const fact = <T extends string | null>(name: string) => sql<T>`e.facts->>${sql.lit(name)}`
  const rows = await db
    .selectFrom('event as e')
    .leftJoin('practitioner as n', 'n.id', 'e.practitionerId')
    .select(['e.id', 'e.at', 'e.recordedAt', 'e.type', 'e.relation', 'n.name as by', section.as('section')])
    .select([
      fact<string | null>('goalId').as('goalId'),
      fact<string | null>('activityId').as('activityId'),
      fact<News['key']>('key').as('key'),
      fact<string | null>('documentId').as('documentId'),
      sql<string | null>`${sql.raw(documentOfEvent)}`.as('document'),
      sql<boolean>`${sql.raw(isTakenOutOfEvent)}`.as('isTakenOut'),
      // Of another plan of the same person the versions are not those of this one
      sql<number | null>`case when e.facts->>'planId' = ${of.planId} then (e.facts->>'version')::int end`.as(
        'version',
      ),
    ])
    .where('e.personId', '=', of.personId)
    .where(sql<boolean>`e.actor_id is distinct from ${of.readerId}::uuid`)
    .where(sql<boolean>`${sql.raw(isOfPlan)}`)
    .where(sql<boolean>`(${section} is null or ${section} = any(${of.sections}::text[]))`)
    .$if(of.before !== null, (newest) => newest.where(sql<boolean>`e.id < ${of.before}::bigint`))
    .orderBy('e.id', 'desc')
    .limit(newsAPage + 1)
    .execute()
  const news = rows.slice(0, newsAPage).map((row) => ({
    ...row,
    id: Number(row.id),
    at: row.at.toISOString(),
    recordedAt: row.recordedAt.toISOString(),
    relation: row.relation ?? '',
  }))
  return { news, older: rows.length > newsAPage ? (news.at(-1)?.id ?? null) : null }
}
