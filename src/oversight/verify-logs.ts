import type { Database } from '../platform/database/database.ts'
import { keptOfRowHash, makeSeal } from './seal-hash.ts'
import {
  countAfter,
  findAuthorityIds,
  findLogRows,
  findNextSeal,
  type Log,
  type LogRow,
  logs,
  type Seal,
} from './seal-store.ts'

export interface LogReport {
  authorityId: string
  log: Log
  /** Rows under a seal that holds, up to the first fault. */
  sealed: number
  seals: number
  unsealed: number
  /** The last seal that holds. */
  lastHash: string | null
  /** The first thing that is wrong, in one line; null when the log is whole. */
  fault: string | null
}

const hour = 3_600

/** Counts every seal of every authority over again. `staleSeconds`: after how long a row should be sealed. */
export async function verifyLogs(database: Database, staleSeconds = hour): Promise<LogReport[]> {
  const reports: LogReport[] = []
  for (const authorityId of await findAuthorityIds(database)) {
    for (const log of logs) reports.push(await verifyLog(database, authorityId, log, staleSeconds))
  }
  return reports
}

/** The report as one line. */
export function lineOf({ authorityId, log, sealed, seals, unsealed, lastHash, fault }: LogReport): string {
  const place = `${authorityId} ${log}:`
  if (fault) return `${place} FAULT ${fault} (${sealed} rows before it are whole)`
  const last = lastHash ? `, the last ${lastHash}` : ''
  return `${place} whole: ${sealed} rows sealed (${seals} seals${last}), ${unsealed} not yet sealed`
}

async function verifyLog(
  database: Database,
  authorityId: string,
  log: Log,
  staleSeconds: number,
): Promise<LogReport> {
  let before: Seal | null = null
  let sealed = 0
  let fault: string | null = null
  while (!fault) {
    const found: Found | null = await findSealed(database, authorityId, log, before)
    if (!found) break
    fault = faultIn(authorityId, log, found, before)
    if (fault) break
    before = found.seal
    sealed += found.seal.rows
  }
  const { rows, stale } = await database.transaction(authorityId, (db) =>
    countAfter(db, log, before?.lastId ?? 0, staleSeconds),
  )
  if (!fault && stale)
    fault = `${stale} rows after id ${before?.lastId ?? 0} should have been sealed: the worker has stopped, or seals were removed`
  return {
    authorityId,
    log,
    sealed,
    seals: before?.number ?? 0,
    unsealed: rows,
    lastHash: before?.hash.toString('hex') ?? null,
    fault,
  }
}

interface Found {
  seal: Seal
  rows: LogRow[]
}

async function findSealed(
  database: Database,
  authorityId: string,
  log: Log,
  before: Seal | null,
): Promise<Found | null> {
  return database.transaction(authorityId, async (db) => {
    const seal = await findNextSeal(db, log, before?.number ?? 0)
    if (!seal) return null
    return { seal, rows: await findLogRows(db, log, { after: before?.lastId ?? 0, upTo: seal.lastId }) }
  })
}

function faultIn(authorityId: string, log: Log, { seal, rows }: Found, before: Seal | null): string | null {
  const expected = (before?.number ?? 0) + 1
  if (seal.number !== expected) return `seal ${expected} is missing`
  const now = makeSeal(authorityId, log, rows, before)
  if (now.hash.equals(seal.hash)) return null
  return firstDifference(rows, marksOf(seal.rowHashes), marksOf(now.rowHashes), seal)
}

function firstDifference(rows: readonly LogRow[], then: string[], now: string[], seal: Seal): string {
  const at = then.findIndex((mark, i) => mark !== now[i])
  if (at === -1 && now.length > then.length) return `row ${rows[then.length]!.id} was added`
  if (at === -1) return `seal ${seal.number} was altered`
  const previous = at > 0 ? `after id ${rows[at - 1]!.id}` : `at or after id ${seal.firstId}`
  const mark = now[at]
  if (mark === undefined || then.includes(mark, at + 1)) return `a row is missing, the first ${previous}`
  if (now.includes(then[at]!, at + 1)) return `row ${rows[at]!.id} was added`
  return `row ${rows[at]!.id} was altered`
}

function marksOf(rowHashes: Buffer): string[] {
  const marks: string[] = []
  for (let at = 0; at < rowHashes.length; at += keptOfRowHash)
    marks.push(rowHashes.subarray(at, at + keptOfRowHash).toString('hex'))
  return marks
}
