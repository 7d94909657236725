import { findOtherAuthorities } from '../inquiries/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { getCase } from './case-store.ts'
import { findTransfersOfCase } from './transfer-store.ts'

/** The authority that has taken the case and answers it; null as long as it is here. Not for one who is not to learn where. */
export async function findTakenBy(
  db: ReadDb,
  authorityId: string,
  caseId: string,
): Promise<{ id: string; name: string } | null> {
  if ((await getCase(db, caseId)).state !== 'closed') return null
  const taken = (await findTransfersOfCase(db, caseId)).find(
    (each) => each.toAuthorityId && each.state === 'accepted' && !each.keepsCase,
  )
  if (!taken) return null
  const to = (await findOtherAuthorities(db, authorityId)).find(({ id }) => id === taken.toAuthorityId)
  return to ? { id: to.id, name: to.name } : null
}
