import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '../platform/database/database.ts'
import { makeSeal } from './seal-hash.ts'
import {
  addSeal,
  findAuthorityIds,
  findLastId,
  findLastSeal,
  findLogRows,
  findWriters,
  type Log,
  logs,
} from './seal-store.ts'

/** A seal that was set, for the process's own log: kept outside the database, it shows a chain that was made anew. */
export interface SealNote {
  authority: string
  log: Log
  number: number
  lastId: number
  rows: number
  hash: string
}

const rowsPerSeal = 5_000
const betweenLooks = 50

/**
 * Seals what is certainly complete in both logs of every authority: ids up to the highest one committed, once every
 * transaction that could still add a lower one is over. Nobody waits for it; what is not complete within `patience`
 * milliseconds is sealed the next time. Run twice, or by two at once, it seals the same rows once.
 */
export async function sealLogs(
  database: Database,
  options: { note?: (seal: SealNote) => void; patience?: number } = {},
): Promise<void> {
  const authorityIds = await findAuthorityIds(database)
  for (const log of logs) {
    const lastIds: [string, number][] = []
    for (const authorityId of authorityIds)
      lastIds.push([authorityId, await database.transaction(authorityId, (db) => findLastId(db, log))])
    if (!(await writersAreDone(database, log, options.patience ?? 5_000))) continue
    for (const [authorityId, upTo] of lastIds) {
      let seal: SealNote | null
      do {
        seal = await sealNext(database, authorityId, log, upTo)
        if (seal) options.note?.(seal)
      } while (seal)
    }
  }
}

/** Those who write at this moment; others may begin meanwhile, but get higher ids. */
async function writersAreDone(database: Database, log: Log, patience: number): Promise<boolean> {
  let left = await findWriters(database, log)
  for (let waited = 0; left.length && waited < patience; waited += betweenLooks) {
    await wait(betweenLooks)
    const now = new Set(await findWriters(database, log))
    left = left.filter((each) => now.has(each))
  }
  return left.length === 0
}

async function sealNext(
  database: Database,
  authorityId: string,
  log: Log,
  upTo: number,
): Promise<SealNote | null> {
  return database.transaction(authorityId, async (db) => {
    const before = await findLastSeal(db, log)
    const rows = await findLogRows(db, log, { after: before?.lastId ?? 0, upTo, most: rowsPerSeal })
    if (!rows.length) return null
    const seal = makeSeal(authorityId, log, rows, before)
    if (!(await addSeal(db, authorityId, log, seal))) return null
    const { number, lastId, hash } = seal
    return { authority: authorityId, log, number, lastId, rows: rows.length, hash: hash.toString('hex') }
  })
}
