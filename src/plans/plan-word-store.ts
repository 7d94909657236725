import type { Db, ReadDb } from '../platform/database/database.ts'
import type { WordHow } from './goal-word-store.ts'
import type { Writer } from './revision-store.ts'
import type { Word } from './things.ts'

/** 'unknown': written down by another before it was kept how. */
export type PlanWordHow = WordHow | 'unknown'

/** The person's word on the plan, as it was given once. `givenAs`: what the one who wrote it was to the person. */
export interface PlanWord {
  id: number
  word: Word
  reason: string
  how: PlanWordHow
  givenAs: string
  at: Date
}

export async function insertPlanWord(
  db: Db,
  authorityId: string,
  given: { planId: string; word: Word; reason: string; how: WordHow },
  writer: Writer,
): Promise<void> {
  await db
    .insertInto('planWord')
    .values({
      authorityId,
      ...given,
      givenBy: writer.by,
      givenAs: writer.as,
      practitionerId: writer.practitionerId,
      at: writer.at,
    })
    .execute()
}

/** Newest first. For those to whom what is about the person is open. */
export async function findPlanWords(db: ReadDb, planId: string): Promise<PlanWord[]> {
  const rows = await db
    .selectFrom('planWord')
    .select(['id', 'word', 'reason', 'how', 'givenAs', 'at'])
    .where('planId', '=', planId)
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
  return rows.map((row) => ({ ...row, word: row.word as Word, how: row.how as PlanWordHow }))
}
