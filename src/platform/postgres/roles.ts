import pg from 'pg'
import { appRole, databaseName, ownerRole, queueRole } from './addresses.ts'

/** Raised when something is made twice: by an earlier start, or by another start at this very moment. */
const alreadyThere = new Set(['42710', '42P04', '23505'])

/**
 * Makes the three roles and the database, where they are not there already. The owner makes tables; the app role can
 * neither own, bypass row-level security nor make temporary objects. `password` is for a server reached over TCP.
 */
export async function prepareRoles(superUrl: string, password?: string): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    const secret = password === undefined ? '' : ` password ${client.escapeLiteral(password)}`
    for (const role of [ownerRole, appRole, queueRole]) {
      await unlessThere(client, `create role ${role}`)
      await client.query(
        `alter role ${role} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls${secret}`,
      )
    }
    const found = await client.query('select from pg_database where datname = $1', [databaseName])
    if (found.rowCount === 0) await unlessThere(client, `create database ${databaseName} owner ${ownerRole}`)
    await client.query(`revoke all on database ${databaseName} from public`)
    await client.query(`grant connect on database ${databaseName} to ${appRole}, ${queueRole}`)
    await client.query(`grant ${queueRole} to ${ownerRole}`)
  } finally {
    await client.end()
  }
}

async function unlessThere(client: pg.Client, sql: string): Promise<void> {
  try {
    await client.query(sql)
  } catch (error) {
    if (!alreadyThere.has((error as { code?: string }).code ?? '')) throw error
  }
}
