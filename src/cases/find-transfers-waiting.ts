import type { ReadDb } from '../platform/database/database.ts'
import { getCase } from './case-store.ts'
import { findTransfersTo } from './transfer-store.ts'

/** Cases sent to these gates and not answered: how many, and the first day their party was promised an answer; names nobody. */
export async function findTransfersWaiting(
  db: ReadDb,
  unitIds: readonly string[],
): Promise<{ count: number; nextDue: string | null; onlyId?: string }> {
  const transfers = await findTransfersTo(db, unitIds)
  const due: string[] = []
  for (const { caseId } of transfers) {
    const { newDate, answerDue, state } = await getCase(db, caseId)
    if (state !== 'decided') due.push(newDate ?? answerDue)
  }
  return {
    count: transfers.length,
    nextDue: due.sort()[0] ?? null,
    ...(transfers.length === 1 && transfers[0] && { onlyId: transfers[0].id }),
  }
}
