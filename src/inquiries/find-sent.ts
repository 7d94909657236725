import type { SignedInActor } from '../access/actor.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findInquiriesSentBy, type Inquiry } from './inquiry-store.ts'
import { isHiddenFromSender } from './may-ask-sender.ts'

/** What somebody has sent here, or had carried here, signed in as they are now, newest first; but what is hidden from them. */
export async function findSentTo(db: ReadDb, sender: SignedInActor): Promise<Inquiry[]> {
  const shown: Inquiry[] = []
  for (const each of await findInquiriesSentBy(db, sender))
    if (!(await isHiddenFromSender(db, each))) shown.push(each)
  return shown
}
