import type { Db, ReadDb } from '../platform/database/database.ts'
import type { saidHow } from './said-how.ts'

/** Never changed: a correction points back at what it corrects. */
export interface CaseNote {
  id: string
  saidBy: string
  saidHow: (typeof saidHow)[number]
  saidOn: string
  words: string
  correctsId: string | null
  notedBy: string
  notedAt: Date
}

/** Newest first. */
export async function findNotesOfCase(db: ReadDb, caseId: string): Promise<CaseNote[]> {
  const rows = await db
    .selectFrom('caseNote')
    .select(['id', 'saidBy', 'saidHow', 'saidOn', 'words', 'correctsId', 'notedBy', 'notedAt'])
    .where('caseId', '=', caseId)
    .orderBy('number', 'desc')
    .execute()
  return rows as CaseNote[]
}

export async function insertNote(
  db: Db,
  authorityId: string,
  note: Omit<CaseNote, 'id'> & { caseId: string },
): Promise<void> {
  await db
    .insertInto('caseNote')
    .values({ authorityId, ...note })
    .execute()
}
