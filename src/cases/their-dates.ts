import { getInquiry } from '../inquiries/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Transfer } from './transfer-store.ts'

/** What another authority has told of a case that was sent there: dates only, each null until it has come. */
export interface TheirDates {
  /** Their receipt. */
  receivedAt: Date | null
  /** By when they answer, with the new date when they have given one. */
  answerDue: string | null
  theyAnsweredAt: Date | null
}

export async function findTheirDates(
  db: ReadDb,
  { inquiryId }: Pick<Transfer, 'inquiryId'>,
): Promise<TheirDates> {
  const carried = inquiryId && (await getInquiry(db, inquiryId))
  if (!carried) return { receivedAt: null, answerDue: null, theyAnsweredAt: null }
  return {
    receivedAt: carried.forwardedInquiryReceivedAt,
    answerDue: carried.forwardedAnswerDue,
    theyAnsweredAt: carried.forwardedAnsweredAt,
  }
}
