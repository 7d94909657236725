import { can, type Grant } from '../access/acts.ts'
import type { Thing } from '../access/left-out.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { acts } from './access.ts'
import { findDocumentsOfPlan, thingOf } from './document-store.ts'
import { seesDocument } from './sees-document.ts'

/** A document that a consent may leave out, by its title. */
export interface DocumentThing {
  thing: Thing
  kind: 'document'
  words: string
  under: null
  answeredBy: ReadonlySet<string>
}

const nobody: ReadonlySet<string> = new Set()

/** The documents that stand in the plan, for one who reads them. Whether the plan is open to the reader at all is asked before. */
export async function findDocumentsToLeaveOut(
  db: ReadDb,
  planId: string,
  by: Grant['by'],
): Promise<DocumentThing[]> {
  const grant = can(acts.readDocuments, by)
  if (!grant) return []
  const all = await findDocumentsOfPlan(db, planId)
  return all
    .filter(
      ([{ id, withdrawnReason }]) =>
        withdrawnReason === null && seesDocument(grant, { id, isWithdrawn: false }),
    )
    .map(([{ id, title }]) => ({
      ...{ thing: thingOf(id), kind: 'document', words: title, under: null, answeredBy: nobody },
    }))
}
