import type { Database } from '../database/database.ts'
import type { Authority } from './authority.ts'
import { authoritySettings } from './settings.ts'

const freshFor = 5_000
const known = new WeakMap<Database, { at: number; authorities: Map<string, Authority> }>()

/** Every authority served here, by id. Public knowledge, kept for five seconds. */
export async function getAuthorities(database: Database): Promise<ReadonlyMap<string, Authority>> {
  const kept = known.get(database)
  if (kept && Date.now() - kept.at < freshFor) return kept.authorities
  const { rows } = await database.pool.query('select id, name, kind, settings from authority order by name')
  const authorities = new Map(
    rows.map((row) => [row.id, { ...row, settings: authoritySettings.parse(row.settings) } as Authority]),
  )
  known.set(database, { at: Date.now(), authorities })
  return authorities
}
