import type pg from 'pg'

/** Throws a sentence when the application would run as somebody who can get around row-level security. */
export async function refuseMightyRole(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query(`
    select rolname, rolsuper, rolbypassrls,
           exists (select from pg_tables where schemaname = 'public' and tableowner = current_user) as owns
    from pg_roles where rolname = current_user`)
  const { rolname, rolsuper, rolbypassrls, owns } = rows[0] ?? {}
  const why = rolsuper
    ? 'is a superuser'
    : rolbypassrls
      ? 'bypasses row-level security'
      : owns
        ? 'owns tables'
        : ''
  if (why)
    throw new Error(`DATABASE_URL connects as ${rolname}, which ${why}. Use the least role, samvei_app.`)
}
