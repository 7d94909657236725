import type { ReadDb } from '../platform/database/database.ts'
import { findInquiry, lockInquiry } from './inquiry-store.ts'

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
