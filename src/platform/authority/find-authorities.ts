import type { Database } from '../database/database.ts'
import type { Authority } from './authority.ts'
import { type AuthoritySettings, authoritySettings } from './settings.ts'

const freshFor = 5_000
const known = new WeakMap<Database, { at: number; authorities: Map<string, Authority> }>()

const authoritiesSql = `
  select a.id, a.name, a.kind, a.settings,
    json_object_agg(h.key, json_build_object('heading', h.heading, 'help', h.help)) filter (where h.key is not null) as headings
  from authority a left join find_plan_headings() h on h.authority_id = a.id
  group by a.id order by a.name`

type Headings = NonNullable<AuthoritySettings['planTemplate']>['headings']

interface Row extends Omit<Authority, 'settings'> {
  settings: unknown
  /** What its administrator has worded; empty where the common words were taken back. */
  headings: Headings | null
}

/** Above a plan's texts stands what its administrator has worded, else what its settings say. */
function authorityOf({ headings, ...row }: Row): Authority {
  const settings = authoritySettings.parse(row.settings)
  if (!headings) return { ...row, settings }
  const set = settings.planTemplate
  const worded = Object.entries({ ...set?.headings, ...headings }).filter(([, { heading }]) => heading)
  const planTemplate = { name: set?.name ?? '', headings: Object.fromEntries(worded) }
  return { ...row, settings: { ...settings, planTemplate } }
}

/** Every authority served here, by id. Public knowledge, kept for five seconds. */
export async function getAuthorities(database: Database): Promise<ReadonlyMap<string, Authority>> {
  const kept = known.get(database)
  if (kept && Date.now() - kept.at < freshFor) return kept.authorities
  const { rows } = await database.pool.query<Row>(authoritiesSql)
  const authorities = new Map(rows.map((row) => [row.id, authorityOf(row)]))
  known.set(database, { at: Date.now(), authorities })
  return authorities
}
