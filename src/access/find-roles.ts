import type { Asked } from '../platform/asked.ts'
import { type Database, hotRead, type ReadDb } from '../platform/database/database.ts'
import type { Roles } from '../platform/http/navigation.ts'

const freshFor = 30_000
const kept = new WeakMap<Database, Map<string, { at: number; roles: Roles }>>()

const rolesSql = `
  select p.work_title, r.role from practitioner p
  join practitioner_role r on r.authority_id = p.authority_id and r.practitioner_id = p.id
  where p.identity_key = $1 and r.from_date <= $2::date and (r.to_date is null or r.to_date > $2::date)`

/**
 * What somebody works as in this authority, for the menu alone: access is asked anew at each act. Kept half a minute.
 *
 * @param db a transaction in the authority that is under way, to ask along with what it sends; without it, one of its own
 */
export async function findRoles(
  database: Database,
  asked: Pick<Asked, 'actor' | 'authorityId' | 'today'>,
  db?: ReadDb,
): Promise<Roles> {
  const { actor, authorityId, today } = asked
  if (actor.kind !== 'work') return { roles: [] }
  const known = kept.get(database) ?? new Map<string, { at: number; roles: Roles }>()
  kept.set(database, known)
  const key = `${authorityId} ${actor.identityKey}`
  const found = known.get(key)
  if (found && Date.now() - found.at < freshFor) return found.roles
  const askIn = (asking: ReadDb) =>
    hotRead<{ work_title: string; role: string }>(asking, 'roles', rolesSql, [actor.identityKey, today])
  const rows = await (db ? askIn(db) : database.transaction(authorityId, askIn))
  const roles = { roles: rows.map((row) => row.role), title: rows[0]?.work_title }
  if (known.size > 5_000) known.clear()
  known.set(key, { at: Date.now(), roles })
  return roles
}
