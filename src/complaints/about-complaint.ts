import type { SignedInActor } from '../access/actor.ts'
import { findCase, findDecision, getCase } from '../cases/index.ts'
import type { Asked } from '../platform/asked.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { type Complaint, lastDayOf } from './complaint.ts'
import { findComplaint } from './complaint-store.ts'
import { findRefusal } from './find-refusal.ts'
import type { ComplaintTime } from './rules/time-to-complain.ts'

/** What an act on a complaint is about: the person, and the unit the case is in now. */
export const aboutComplaint = (input: { complaintId: string }, db: ReadDb) => about(input, db, false)

/** The same, locked until the transaction ends. */
export const lockedComplaint = (input: { complaintId: string }, db: ReadDb) => about(input, db, true)

/** As somebody follows it who is not the unit’s: one on a refusal is there for the parent who complained alone. */
export const aboutOwnComplaint = (input: { complaintId: string }, db: ReadDb, asked: Asked) =>
  aboutOwn(input, db, asked, false)

export const lockedOwnComplaint = (input: { complaintId: string }, db: ReadDb, asked: Asked) =>
  aboutOwn(input, db, asked, true)

async function aboutOwn(input: { complaintId: string }, db: ReadDb, { actor }: Asked, lock: boolean) {
  const found = await about(input, db, lock)
  if (!found) return null
  const { informingId, complainantKey } = found.complaint
  const isAnothers = complainantKey === null || complainantKey !== (actor as SignedInActor).identityKey
  return informingId !== null && isAnothers ? null : found
}

async function about({ complaintId }: { complaintId: string }, db: ReadDb, lock: boolean) {
  const complaint = await findComplaint(db, complaintId, { lock })
  if (!complaint) return null
  const { unitId } = await getCase(db, complaint.caseId)
  return { personId: complaint.personId, unitId, version: complaint.version, complaint }
}

/** The case, and the decision that is complained about (null: one that is missing). */
export async function aboutCase(db: ReadDb, caseId: string) {
  const file = await findCase(db, caseId)
  return file && { personId: file.personId, unitId: file.unitId, case: file }
}

export async function timeOf(db: ReadDb, complaint: Complaint): Promise<ComplaintTime> {
  const { receivedOn, decisionId } = complaint
  const decision = decisionId ? await findDecision(db, decisionId) : null
  const refusal = await findRefusal(db, complaint)
  return {
    receivedOn,
    deadlineOn: lastDayOf(complaint),
    decidedOn: refusal?.decidedOn ?? (decision && dayInOslo(decision.issuedAt)),
  }
}
