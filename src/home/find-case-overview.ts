import { findCaseOfPerson, findDecisionsOfPerson } from '../cases/index.ts'
import { findComplaintsOfPerson } from '../complaints/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { CaseOverview } from './overview.ts'

/** Null when there is no case and no decision about the person here. */
export async function findCaseOverview(db: ReadDb, personId: string): Promise<CaseOverview | null> {
  const file = await findCaseOfPerson(db, personId)
  const decisions = await findDecisionsOfPerson(db, personId)
  if (!file && !decisions.length) return null
  const complaints = await findComplaintsOfPerson(db, personId)
  const isAnswered = !file || file.state === 'decided' || file.state === 'closed'
  return {
    caseId: file?.id ?? null,
    unansweredId: isAnswered ? null : file.id,
    complaints: complaints.map(({ id, state, receivedOn }) => ({ id, state, receivedOn })),
    answerBy: isAnswered ? null : { from: file.receivedOn, to: file.newDate ?? file.answerDue },
    waitingSince: isAnswered ? null : file.waitingSince,
    decisions: decisions.map(({ id, result, issuedAt, openedAt }) => ({
      id,
      result,
      issuedAt,
      isOpened: openedAt !== null,
    })),
  }
}
