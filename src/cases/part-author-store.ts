import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { DecisionDraft } from './case.ts'

/** What a decision is made of beside the criteria, which say themselves who answered them. */
export type DecisionPart = 'facts_text' | 'reasons' | 'still_offered' | 'child_view' | 'legal_basis'

/** These parts are theirs now: who wrote one last is its author. */
export async function saveAuthor(
  db: Db,
  authorityId: string,
  caseId: string,
  parts: readonly DecisionPart[],
  authorId: string,
): Promise<void> {
  if (parts.length === 0) return
  await db
    .insertInto('partAuthor')
    .values(parts.map((part) => ({ authorityId, caseId, part, authorId })))
    .onConflict((conflict) =>
      conflict.columns(['authorityId', 'caseId', 'part']).doUpdateSet((row) => ({
        authorId: row.ref('excluded.authorId'),
      })),
    )
    .execute()
}

/** Everybody who wrote a part of what would be issued now: the draft, the criteria, the child's view, the legal basis. */
export async function findAuthors(
  db: ReadDb,
  caseId: string,
  draft: Pick<DecisionDraft, 'authorId'>,
): Promise<string[]> {
  const rows = await db
    .selectFrom('partAuthor')
    .select('authorId')
    .where('caseId', '=', caseId)
    .union(
      db.selectFrom('assessment').select(sql<string>`decided_by`.as('authorId')).where('caseId', '=', caseId),
    )
    .execute()
  return [...new Set([draft.authorId, ...rows.map(({ authorId }) => authorId)])]
}
