import { can, type Grant } from '../access/acts.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { acts } from './access.ts'
import { findDocumentsOfPlan } from './document-store.ts'
import { changesOf, type DocumentChange } from './document-versions.ts'
import { seesAll } from './sees-document.ts'

/** What has been done with the documents of a plan, the newest first, within a time: for those who see what was. */
export async function findDocumentChanges(
  db: ReadDb,
  planId: string,
  { by }: Pick<Grant, 'by'>,
  { from, before }: { from: Date | null; before: Date | null },
): Promise<DocumentChange[]> {
  const grant = can(acts.readDocuments, by)
  if (!grant || !seesAll(grant)) return []
  const all = await findDocumentsOfPlan(db, planId)
  return all
    .flatMap(changesOf)
    .filter(({ at }) => (!from || at >= from) && (!before || at < before))
    .sort((a, b) => +b.at - +a.at)
}
