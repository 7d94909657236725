import { findReferralsToPost } from '../cases/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findLettersWaiting } from './find-letters-waiting.ts'
import { hasWaitedTooLong } from './rules/post-soon.ts'

/** How much these units are to post, and since which day the oldest has waited (`nextDue`); names nobody. */
export async function findToPost(
  db: ReadDb,
  unitIds: readonly string[],
  today: string,
): Promise<{ count: number; nextDue: string | null; isLate: boolean }> {
  const letters = await findLettersWaiting(db, unitIds, today)
  const referrals = await findReferralsToPost(db, unitIds, today)
  const days = [...letters.map(({ letter }) => letter.madeAt), ...referrals.map(({ sentAt }) => sentAt)]
    .map(dayInOslo)
    .sort()
  const oldest = days[0] ?? null
  return { count: days.length, nextDue: oldest, isLate: oldest !== null && hasWaitedTooLong(oldest, today) }
}
