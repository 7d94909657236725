import type { ReadDb } from '../platform/database/database.ts'
import { findInquiry, type Inquiry, lockInquiry } from './inquiry-store.ts'
import { isHiddenFromSender } from './may-ask-sender.ts'

/** What an act of the unit is about: the inquiry, in its unit. `lock`: until the transaction ends, for commands. */
export async function unitSubject(db: ReadDb, inquiryId: string, { lock = false } = {}) {
  const inquiry = await (lock ? lockInquiry : findInquiry)(db, inquiryId)
  return (
    inquiry && {
      personId: inquiry.personId,
      unitId: inquiry.unitId,
      version: inquiry.version,
      inquiry,
    }
  )
}

/** What an act of its sender is about, signed in: the inquiry they sent, or had carried here. */
export async function sentSubject(db: ReadDb, inquiryId: string, { lock = false } = {}) {
  const inquiry = await (lock ? lockInquiry : findInquiry)(db, inquiryId)
  return asSent(db, inquiry)
}

/** The same, once it is found; null where it is hidden from who sent it. */
export async function asSent(db: ReadDb, inquiry: Inquiry | null) {
  if (!inquiry || (await isHiddenFromSender(db, inquiry))) return null
  const { senderKey, senderSignedInAs, version } = inquiry
  return { senderKey, senderSignedInAs, version, inquiry }
}
