import { findDecision, findHandlers, makersOf } from '../cases/index.ts'
import { handsThatMay } from '../law/other-hand.ts'
import { findCapacityIssuedAs } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Complaint } from './complaint.ts'
import { findRefusal } from './find-refusal.ts'

/** Those who handle the unit's cases today, by id; and who made any of what is complained about. */
export async function findHands(db: ReadDb, complaint: Complaint, unitId: string, today: string) {
  const decision = complaint.decisionId ? await findDecision(db, complaint.decisionId) : null
  const unit = await findHandlers(db, unitId, today)
  // Who decided that somebody cannot consent is known by name (pbrl § 4-3)
  const assessor = decision && (await findCapacityIssuedAs(db, decision.id))?.assessedBy.trim().toLowerCase()
  const byName = unit.filter(({ name }) => name.toLowerCase() === assessor).map(({ id }) => id)
  const refusal = await findRefusal(db, complaint)
  return { unit, makers: decision ? [...makersOf(decision), ...byName] : refusal ? [refusal.decidedBy] : [] }
}

/** Those in the unit who may look at it anew, by name. Empty: there is no other hand. */
export async function findWhoMayLook(db: ReadDb, complaint: Complaint, unitId: string, today: string) {
  const { unit, makers } = await findHands(db, complaint, unitId, today)
  const may = handsThatMay(
    makers,
    unit.map(({ id }) => id),
  )
  return unit.filter(({ id }) => may.includes(id))
}
