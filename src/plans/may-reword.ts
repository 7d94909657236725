import { sql } from 'kysely'
import type { Grant } from '../access/acts.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { QueryContext } from '../platform/query.ts'
import type { Goal } from './goal-store.ts'
import { proposesOnly } from './may-write.ts'

/**
 * Whether one may change the words of a goal. They are the person's (forskrift 1110 § 4): whoever only proposes may change what they
 * have proposed themselves, until it is taken up or another has worded it.
 */
export async function mayReword(
  db: ReadDb,
  goal: Pick<Goal, 'id' | 'state' | 'words'>,
  { grant, actor }: { grant: Grant } & Pick<QueryContext<unknown, unknown>, 'actor'>,
): Promise<boolean> {
  if (!proposesOnly(grant)) return true
  if (goal.state !== 'proposed' || actor.kind === 'nobody') return false
  return (await findWhoWorded(db, goal)) === actor.identityId
}

/** The identity that wrote the words that stand. */
async function findWhoWorded(db: ReadDb, goal: Pick<Goal, 'id' | 'words'>): Promise<string | null> {
  const versions = db.selectFrom('planRevision').where('thing', '=', 'goal').where('thingId', '=', goal.id)
  const other = versions
    .select(sql<number>`coalesce(max(version), 0)`.as('version'))
    .where(sql<string>`content->>'words'`, '<>', goal.words)
  const row = await versions
    .select('writtenBy')
    .where('version', '>', other)
    .orderBy('version')
    .limit(1)
    .executeTakeFirst()
  return row?.writtenBy ?? null
}
