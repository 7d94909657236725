import { createHash } from 'node:crypto'
import type { Log, LogRow, Seal } from './seal-store.ts'

/** How much of a row's hash a seal keeps, in bytes. */
export const keptOfRowHash = 8

/** The seal over some rows, standing on the one before it (null: the first). The rows are in order, and not none. */
export function makeSeal(authorityId: string, log: Log, rows: readonly LogRow[], before: Seal | null): Seal {
  const range = {
    number: (before?.number ?? 0) + 1,
    firstId: rows[0]?.id ?? 0,
    lastId: rows.at(-1)?.id ?? 0,
    rows: rows.length,
  }
  const rowHashes = rows.map((row) => sha256(row.text))
  const hash = sha256(
    JSON.stringify([authorityId, log, range.number, range.firstId, range.lastId, range.rows]),
    before?.hash ?? Buffer.alloc(0),
    ...rowHashes,
  )
  return {
    ...range,
    hash,
    rowHashes: Buffer.concat(rowHashes.map((each) => each.subarray(0, keptOfRowHash))),
  }
}

function sha256(...parts: (string | Buffer)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
