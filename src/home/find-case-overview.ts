import type { SignedInActor } from '../access/actor.ts'
import {
  findCaseOfPerson,
  findDecisionsOfPerson,
  findLedTo,
  findRequestsOfCase,
  mayReadRequest,
} from '../cases/index.ts'
import { findComplaintsOfPerson } from '../complaints/index.ts'
import type { Person } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { CaseOverview } from './overview.ts'

/** Null when there is no case and no decision about the person here. To one who has died no new decision is owed. */
export async function findCaseOverview(
  db: ReadDb,
  { id: personId, diedOn }: Person,
  reader: SignedInActor,
  today: string,
): Promise<CaseOverview | null> {
  const file = await findCaseOfPerson(db, personId)
  const decisions = await findDecisionsOfPerson(db, personId)
  if (!file && !decisions.length) return null
  // What a parent was refused to know, that parent alone follows
  const complaints = (await findComplaintsOfPerson(db, personId)).filter(
    ({ informingId }) => informingId === null,
  )
  const isAnswered = !file || file.state === 'decided' || file.state === 'closed'
  return {
    caseId: file?.id ?? null,
    unansweredId: isAnswered ? null : file.id,
    questions: isAnswered ? [] : await findQuestions(db, file.id, reader, today),
    complaints: await Promise.all(
      complaints.map(async ({ id, state, receivedOn }) => {
        const anew = await findLedTo(db, id)
        const stands = anew !== null && (diedOn === null || anew.doneAt !== null)
        return {
          id,
          state,
          receivedOn,
          anew: stands
            ? { dueOn: anew.dueOn, isDone: anew.doneAt !== null, isDecided: anew.doneBy !== null }
            : null,
        }
      }),
    ),
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

/** What the person’s side is asked, where its page opens to the reader. */
async function findQuestions(
  db: ReadDb,
  caseId: string,
  reader: SignedInActor,
  today: string,
): Promise<CaseOverview['questions']> {
  const questions: CaseOverview['questions'] = []
  for (const { id, askedOf, state, answerBy } of await findRequestsOfCase(db, caseId)) {
    if (askedOf !== 'person' || state !== 'asked' || !(await mayReadRequest(db, reader, id, today))) continue
    questions.push({ id, answerBy })
  }
  return questions
}
