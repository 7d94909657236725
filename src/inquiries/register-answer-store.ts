import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { RegisterAnswer } from './rules/where-it-belongs.ts'

/** `nameFits`: the register calls the number something like what was written; true where it does not know it. */
export type KeptRegisterAnswer = RegisterAnswer & { askedAt: Date; nameFits: boolean }

/** What the population register said when the inquiry came. Null: not asked (yet), or there is no number to ask by. */
export async function findRegisterAnswer(db: ReadDb, inquiryId: string): Promise<KeptRegisterAnswer | null> {
  const row = await db
    .selectFrom('inquiryRegisterAnswer')
    .select(['isKnown', 'diedOn', 'protection', 'livesElsewhere', 'municipality', 'askedAt', 'nameFits'])
    .where('inquiryId', '=', inquiryId)
    .executeTakeFirst()
  return (row as KeptRegisterAnswer | undefined) ?? null
}

/** The unit, or the register, has said that the number is theirs: no name that was written stands in the way any longer. */
export async function noteNameFits(db: Db, inquiryIds: readonly string[]): Promise<void> {
  await db
    .updateTable('inquiryRegisterAnswer')
    .set({ nameFits: true })
    .where(({ eb, fn, val }) => eb('inquiryId', '=', fn.any(val([...inquiryIds]))))
    .execute()
}

/**
 * Keeps what the register answered, in the place of what it answered before. A protected address is from then on treated as
 * one that the sender says is secret: the version stays, so that nobody's open form grows stale by it.
 */
export async function saveRegisterAnswer(
  db: Db,
  authorityId: string,
  inquiryId: string,
  answer: KeptRegisterAnswer,
): Promise<void> {
  await db
    .insertInto('inquiryRegisterAnswer')
    .values({ authorityId, inquiryId, ...answer })
    .onConflict((conflict) => conflict.columns(['authorityId', 'inquiryId']).doUpdateSet(answer))
    .execute()
  if (answer.protection === 'none') return
  await db
    .updateTable('inquiry')
    .set({ addressIsSecret: sql<boolean>`true`, livesIn: '' })
    .where('id', '=', inquiryId)
    .execute()
}
