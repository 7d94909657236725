import { realpathSync } from 'node:fs'
import pg from 'pg'

/** Held, shared, by everybody who uses a server we started. The number is ours alone in these clusters. */
const presenceLock = 7268834

/** Two methods the types lack: whether an idle connection keeps the program alive. */
type Client = pg.Client & { ref(): void; unref(): void }

/** Our place among those who use the server. `leave` tells whether we were the last. */
export type Presence = { leave(): Promise<'last' | 'others'> }

/**
 * Joins the server that works in `data`, or gives undefined when none answers (not there, starting, or stopping).
 * Two programs may use one server; it is stopped by the last of them, and one that was killed counts no longer.
 */
export async function join(superUrl: string, data: string): Promise<Presence | undefined> {
  const client = new pg.Client({ connectionString: superUrl, application_name: 'samvei presence' }) as Client
  // The server may go down under us; those who use the database will notice and say so.
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query(
      `select current_setting('data_directory') as data, pg_try_advisory_lock_shared(${presenceLock}) as joined`,
    )
    if (rows[0]?.joined && realpathSync(rows[0].data) === realpathSync(data)) {
      // Being present must not keep a program alive that has nothing more to do.
      client.unref()
      return { leave: () => leave(client, () => join(superUrl, data)) }
    }
  } catch {
    // Not answering.
  }
  await client.end().catch(() => {})
  return undefined
}

/** @param again joins the server that answers now, where the one we had joined is gone */
async function leave(client: Client, again: () => Promise<Presence | undefined>): Promise<'last' | 'others'> {
  client.ref()
  try {
    const { rows } = await client.query(
      `select pg_advisory_unlock_shared(${presenceLock}), pg_try_advisory_lock(${presenceLock}) as last`,
    )
    if (!rows[0]?.last) await client.end()
    return rows[0]?.last ? 'last' : 'others'
  } catch {
    // Ours went down. One that answers now was started by somebody else; one that is only starting is theirs too.
    const presence = await again()
    return presence ? presence.leave() : 'others'
  }
}
