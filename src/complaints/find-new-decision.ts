import { type Decision, findDecision, findDecisionsOfCase, findLedTo, isOfCapacity } from '../cases/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Complaint } from './complaint.ts'
import { findSteps } from './complaint-store.ts'

/**
 * The decision that came of it: the first one, in the case where it was owed, since it was upheld here, wholly or in part, or changed by the
 * appeal body, whichever was last.
 */
export async function findNewDecision(db: ReadDb, complaint: Complaint): Promise<Decision | null> {
  const { outcome } = complaint
  if (complaint.informingId !== null) return null // the parent is answered anew, and nothing is decided of rights
  const leading = ['find_in_favour', 'find_partly']
  if (outcome === 'overturned' || outcome === 'changed') leading.push('record_outcome')
  const about = complaint.decisionId ? await findDecision(db, complaint.decisionId) : null
  if (about && isOfCapacity(about)) return null // set aside, and not decided anew (`capacity-set-aside`)
  const since = (await findSteps(db, complaint.id)).findLast(({ act }) => leading.includes(act))
  if (!since) return null
  const at = (await findLedTo(db, complaint.id))?.caseId ?? complaint.caseId
  const decisions = (await findDecisionsOfCase(db, at)).toReversed()
  return decisions.find((each) => each.issuedAt > since.at) ?? null
}
