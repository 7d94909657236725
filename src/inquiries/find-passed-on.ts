import { getPerson } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findOtherAuthorities, type Inquiry } from './inquiry-store.ts'
import { mayNameReceiver } from './rules/passed-on.ts'

/** Where an inquiry was passed on to, and what has happened there, as its sender is told: dates only. */
export interface PassedOn {
  /** Null: not to be named to this reader. */
  name: string | null
  /** '' where they are not named. */
  phone: string
  receivedAt: Date | null
  answerDue: string | null
  answeredAt: Date | null
}

export async function findPassedOn(
  db: ReadDb,
  authorityId: string,
  inquiry: Inquiry,
): Promise<PassedOn | null> {
  if (!inquiry.forwardedTo) return null
  const to = (await findOtherAuthorities(db, authorityId)).find(({ id }) => id === inquiry.forwardedTo)
  const person = inquiry.personId ? await getPerson(db, inquiry.personId) : null
  const isProtected = person !== null && person.addressProtection !== 'none'
  const mayName = mayNameReceiver({
    isSecret: inquiry.addressIsSecret || isProtected,
    isThePerson:
      inquiry.senderSignedInAs === 'citizen' &&
      inquiry.senderKey !== null &&
      inquiry.senderKey === (person?.identityKey ?? inquiry.personKey),
  })
  return {
    name: mayName ? (to?.name ?? null) : null,
    phone: mayName ? (to?.phone ?? '') : '',
    receivedAt: inquiry.forwardedInquiryReceivedAt,
    answerDue: inquiry.forwardedAnswerDue,
    answeredAt: inquiry.forwardedAnsweredAt,
  }
}
