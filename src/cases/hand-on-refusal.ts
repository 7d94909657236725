import { mayReconsiderBy } from '../law/other-hand.ts'
import { isRefused, type Refused, refused } from '../law/refusal.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findHandlers } from './hand-over.ts'
import type { InformingComplaint } from './rules/informing-complaint.ts'

/** May this one look anew at the refusal that is complained about? Not who refused, where the unit has another (`complaint-other-hand`). */
export async function handOnRefusal(
  db: ReadDb,
  { refusedBy }: Pick<InformingComplaint, 'refusedBy'>,
  { unitId, me, today }: { unitId: string; me: string; today: string },
): Promise<Refused<'own_refusal'> | { noOtherHand: boolean }> {
  const unit = (await findHandlers(db, unitId, today)).map(({ id }) => id)
  const hand = mayReconsiderBy(me, refusedBy ? [refusedBy] : [], unit)
  return isRefused(hand) ? refused('own_refusal') : hand
}
