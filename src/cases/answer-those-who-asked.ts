import { answerInquiriesOfCase, tellSendersOfCase } from '../inquiries/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import type { Case } from './case.ts'

/** What was asked in the case has its answer: in each inquiry, and told to those who sent one. */
export async function answerThoseWhoAsked(
  db: Db,
  { authorityId, now, today }: Pick<Asked, 'authorityId' | 'now' | 'today'>,
  file: Pick<Case, 'id' | 'personId'>,
  answer: string,
): Promise<void> {
  await tellSendersOfCase(db, authorityId, file, { now, today })
  await answerInquiriesOfCase(db, file.id, now, answer)
}
