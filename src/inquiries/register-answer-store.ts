import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { RegisterAnswer } from './rules/where-it-belongs.ts'

/** What the population register said when the inquiry came. Null: not asked (yet), or there is no number to ask by. */
export async function findRegisterAnswer(
  db: ReadDb,
  inquiryId: string,
): Promise<(RegisterAnswer & { askedAt: Date }) | null> {
  const row = await db
    .selectFrom('inquiryRegisterAnswer')
    .select(['isKnown', 'diedOn', 'protection', 'livesElsewhere', 'municipality', 'askedAt'])
    .where('inquiryId', '=', inquiryId)
    .executeTakeFirst()
  return (row as (RegisterAnswer & { askedAt: Date }) | undefined) ?? null
}

/**
 * Keeps what the register answered, in the place of what it answered before. A protected address is from then on treated as
 * one that the sender says is secret: the version stays, so that nobody's open form grows stale by it.
 */
export async function saveRegisterAnswer(
  db: Db,
  authorityId: string,
  inquiryId: string,
  answer: RegisterAnswer & { askedAt: Date },
): Promise<void> {
  await db
    .insertInto('inquiryRegisterAnswer')
    .values({ authorityId, inquiryId, ...answer })
    .onConflict((conflict) => conflict.columns(['authorityId', 'inquiryId']).doUpdateSet(answer))
    .execute()
  if (answer.protection === 'none') return
  await db
    .updateTable('inquiry')
    .set({ addressIsSecret: sql<boolean>`true` })
    .where('id', '=', inquiryId)
    .execute()
}
