import { askerKey, type Inquiry, isOwnOfUnit, mayAskSender } from '../inquiries/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { type WayToAsk, wayToAsk } from './rules/asking-sender.ts'

/** How the sender of an inquiry may be asked now; null: not at all. */
export async function findWayToAsk(db: ReadDb, inquiry: Inquiry, today: string): Promise<WayToAsk | null> {
  return wayToAsk({
    mayBeAskedBack: await mayAskSender(db, inquiry, today),
    isSignedIn: askerKey(inquiry) !== null,
    hasCode: inquiry.codeHash !== null,
  })
}

/** A sender who can be asked on their own. The person and a parent, signed in, are asked as the person is. */
export async function findSendersToAsk(
  db: ReadDb,
  inquiries: readonly Inquiry[],
  today: string,
): Promise<{ inquiry: Inquiry; way: WayToAsk }[]> {
  const found: { inquiry: Inquiry; way: WayToAsk }[] = []
  for (const inquiry of inquiries) {
    const { senderKey, senderKind } = inquiry
    if (senderKey !== null && (senderKind === 'self' || senderKind === 'parent')) continue
    if (isOwnOfUnit(inquiry)) continue
    const way = await findWayToAsk(db, inquiry, today)
    if (way) found.push({ inquiry, way })
  }
  return found
}
