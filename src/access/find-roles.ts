import type { Asked } from '../platform/asked.ts'
import type { Database } from '../platform/database/database.ts'
import type { Roles } from '../platform/http/navigation.ts'

const freshFor = 10_000
const kept = new WeakMap<Database, Map<string, { at: number; roles: Roles }>>()

/** What somebody works as in this authority, for the menu alone: access is asked anew at each act. Kept ten seconds. */
export async function findRoles(
  database: Database,
  asked: Pick<Asked, 'actor' | 'authorityId' | 'today'>,
): Promise<Roles> {
  const { actor, authorityId, today } = asked
  if (actor.kind !== 'work') return { roles: [] }
  const known = kept.get(database) ?? new Map<string, { at: number; roles: Roles }>()
  kept.set(database, known)
  const key = `${authorityId} ${actor.identityKey}`
  const found = known.get(key)
  if (found && Date.now() - found.at < freshFor) return found.roles
  const rows = await database.transaction(authorityId, (db) =>
    db
      .selectFrom('practitioner as p')
      .innerJoin('practitionerRole as r', 'r.practitionerId', 'p.id')
      .select(['p.workTitle', 'r.role'])
      .where('p.identityKey', '=', actor.identityKey)
      .where('r.fromDate', '<=', today)
      .where((where) => where.or([where('r.toDate', 'is', null), where('r.toDate', '>', today)]))
      .execute(),
  )
  const roles = { roles: rows.map((row) => row.role), title: rows[0]?.workTitle }
  if (known.size > 5_000) known.clear()
  known.set(key, { at: Date.now(), roles })
  return roles
}
