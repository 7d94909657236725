import pg from 'pg'
import { StartFault } from '../postgres/index.ts'

const refusals: Record<string, string> = {
  '28P01': 'does not accept the user and password',
  '28000': 'does not let the user in',
  '3D000': 'has no database of that name',
  '53300': 'has no room for another connection',
  '57P03': 'is starting up or closing down',
}

/**
 * Connects once and asks for nothing, so that a database that is not there is told before anything else is begun.
 * `setting` is the name of the variable the address came from. Throws StartFault, without the address (it holds a password).
 */
export async function reachDatabase(setting: string, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  try {
    await client.connect()
  } catch (cause) {
    const code = (cause as { code?: string }).code ?? 'no answer within 5 s'
    const refusal = refusals[code]
    throw new StartFault(
      refusal
        ? `The database in ${setting} ${refusal} (${code}).`
        : `The database in ${setting} cannot be reached (${code}). Is it running, and is the address right?`,
      { cause },
    )
  } finally {
    await client.end().catch(() => {})
  }
}
