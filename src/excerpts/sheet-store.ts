import type { Db, ReadDb } from '../platform/database/database.ts'
import type { SaidHow, Sheet, SheetContent } from './sheet.ts'

const columns = [
  'version',
  'content',
  'writtenAt',
  'writtenAs',
  'writtenName',
  'saidHow',
  'confirmedOn',
  'confirmedVersion',
  'confirmedAs',
  'confirmedName',
  'confirmedHow',
] as const

/** As it stands now. Null: nothing was ever written. */
export async function findSheet(db: ReadDb, personId: string): Promise<Sheet | null> {
  const row = await db
    .selectFrom('contingencySheet')
    .select(columns)
    .where('personId', '=', personId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? sheetOf(row) : null
}

/** As it stood then. Null: there was no such version. */
export async function findSheetVersion(db: ReadDb, personId: string, version: number): Promise<Sheet | null> {
  const row = await db
    .selectFrom('contingencySheet')
    .select(columns)
    .where('personId', '=', personId)
    .where('version', '=', version)
    .executeTakeFirst()
  return row ? sheetOf(row) : null
}

/** Every version, the newest first. */
export async function findSheetVersions(db: ReadDb, personId: string): Promise<Sheet[]> {
  const rows = await db
    .selectFrom('contingencySheet')
    .select(columns)
    .where('personId', '=', personId)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(sheetOf)
}

export interface SheetRow extends Sheet {
  writtenBy: string | null
}

/** The next version. False when somebody else wrote the same one first. */
export async function addSheetVersion(
  db: Db,
  authorityId: string,
  personId: string,
  { content, ...row }: SheetRow,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('contingencySheet')
    .values({ authorityId, personId, ...row, content: JSON.stringify(content) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows ?? 0) === 1
}

function sheetOf(row: Omit<Sheet, 'content' | 'saidHow' | 'confirmedHow'> & Raw): Sheet {
  return {
    ...row,
    content: row.content as SheetContent,
    saidHow: row.saidHow as SaidHow,
    confirmedHow: row.confirmedHow as SaidHow,
  }
}

interface Raw {
  content: unknown
  saidHow: string
  confirmedHow: string
}
