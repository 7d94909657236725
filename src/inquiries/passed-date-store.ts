import { sql } from 'kysely'
import type { Db } from '../platform/database/database.ts'
import type { Inquiry } from './inquiry-store.ts'

/** Theirs who answer it now. */
const promised = sql<string>`coalesce(forwarded_answer_due, answer_due)`

/**
 * Not answered, in no case here, and past the day that was promised, which nobody has been told of; locked, the longest past
 * first.
 */
export async function lockInquiriesPastDate(db: Db, today: string): Promise<Inquiry[]> {
  const rows = await db
    .selectFrom('inquiry')
    .selectAll()
    .where('state', 'in', ['received', 'needs_information', 'forwarded'])
    .where('caseId', 'is', null)
    .where('forwardedAnsweredAt', 'is', null)
    .where(promised, '<', today)
    .where(sql<boolean>`passed_told is distinct from ${promised}`)
    .orderBy(promised)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows as unknown as Inquiry[]
}

/** That its promised day has passed is told. No change that anybody's form need know of. */
export async function noteInquiryPassedTold(db: Db, { id }: Pick<Inquiry, 'id'>): Promise<void> {
  await db.updateTable('inquiry').set({ passedTold: promised }).where('id', '=', id).execute()
}
