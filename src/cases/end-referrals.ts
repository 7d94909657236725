import { isRefused } from '../law/refusal.ts'
import { notifyPractitioner } from '../messages/index.ts'
import type { Db } from '../platform/database/database.ts'
import { findReferralReaders } from './referral-readers.ts'
import { lockLivingReferrals, updateReferral } from './referral-store.ts'
import { type ReferralEndGround, referralLifecycle } from './rules/case-work.ts'

/**
 * What was referred for this case (or this person) and is not done, ends. Those who read it in the service are told that
 * it did, without content (`referral-ends`).
 */
export async function endReferrals(
  db: Db,
  { authorityId, now, today }: { authorityId: string; now: Date; today: string },
  of: { caseId: string } | { personId: string },
  ground: ReferralEndGround,
): Promise<void> {
  for (const { id, state: was, serviceId } of await lockLivingReferrals(db, of)) {
    const state = referralLifecycle.next(was, 'end')
    if (isRefused(state)) continue
    await updateReferral(db, id, { state: 'ended', endedOn: today, endedBecause: ground })
    const href = `/${authorityId}/henvisninger/${id}`
    for (const reader of serviceId ? await findReferralReaders(db, serviceId, today) : [])
      await notifyPractitioner(db, authorityId, reader.id, { kind: 'referral_ended', href, now })
  }
}
