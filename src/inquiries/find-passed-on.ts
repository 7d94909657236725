import type { ReadDb } from '../platform/database/database.ts'
import { findOtherAuthorities, type Inquiry } from './inquiry-store.ts'
import { mayNameReceiver, type SenderSeen } from './rules/passed-on.ts'

/** Where an inquiry was passed on to, and what has happened there, as its sender is told: dates only. */
export interface PassedOn {
  /** Null: not to be named to this reader. */
  name: string | null
  /** '' where they are not named. */
  phone: string
  receivedAt: Date | null
  answerDue: string | null
  /** What they said before, where they have moved it. */
  answerDueWas: string | null
  answeredAt: Date | null
  /** The sender's own page there; null where they have none, or are not to be led there. */
  readAt: string | null
}

export async function findPassedOn(
  db: ReadDb,
  authorityId: string,
  inquiry: Inquiry,
  seen: SenderSeen,
): Promise<PassedOn | null> {
  if (!inquiry.forwardedTo) return null
  const to = (await findOtherAuthorities(db, authorityId)).find(({ id }) => id === inquiry.forwardedTo)
  const saidItThemselves = inquiry.livesIn === inquiry.forwardedTo
  const mayName = mayNameReceiver({ ...seen, saidItThemselves })
  return {
    name: mayName ? (to?.name ?? null) : null,
    phone: mayName ? (to?.phone ?? '') : '',
    receivedAt: inquiry.forwardedInquiryReceivedAt,
    answerDue: inquiry.forwardedAnswerDue,
    answerDueWas: inquiry.forwardedAnswerDueWas,
    answeredAt: inquiry.forwardedAnsweredAt,
    readAt:
      mayName && inquiry.forwardedSentId
        ? `/${inquiry.forwardedTo}/henvendelse/sendt/${inquiry.forwardedSentId}`
        : null,
  }
}
