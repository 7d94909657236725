import type { ReadDb } from '../platform/database/database.ts'
import { findCaseOfPerson } from './case-store.ts'
import { clocksOfCase } from './clocks.ts'
import { findDecisionsOfCase } from './decision-store.ts'
import type { CaseClock } from './rules/deadlines.ts'
import type { CaseState } from './rules/transitions.ts'

/** Where a person's living case stands, for the person: what they were promised and since when anybody waits. */
export interface PersonsClock {
  caseId: string
  reference: string
  state: CaseState
  receivedOn: string
  waitingSince: string | null
  /** The interim reply's new date. */
  newDate: string | null
  clocks: CaseClock[]
}

/** Null when the person has no case that is not closed. */
export async function findClocksOfPerson(
  db: ReadDb,
  personId: string,
  today: string,
): Promise<PersonsClock | null> {
  const file = await findCaseOfPerson(db, personId)
  if (!file || file.state === 'closed') return null
  const decidedAt = (await findDecisionsOfCase(db, file.id))[0]?.issuedAt ?? null
  const { id: caseId, reference, state, receivedOn, waitingSince, newDate } = file
  return {
    caseId,
    reference,
    state,
    receivedOn,
    waitingSince,
    newDate,
    clocks: clocksOfCase(file, decidedAt, today),
  }
}
