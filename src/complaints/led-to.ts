import {
  findDecisionsOfPerson,
  findLedTo,
  isToBeAssessedAgain,
  nameOfRight,
  type Redecision,
} from '../cases/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { Complaint } from './complaint.ts'

/** The new decision that a complaint led to, owed or made. */
export interface LedTo extends Pick<Redecision, 'caseId' | 'order' | 'dueOn'> {
  /** Of the decision complained of, what is decided anew. */
  items: string[]
  mustBeGranted: string[]
  /** Some of it has answers that count no more. */
  isToBeAssessed: boolean
  isDone: boolean
  /** Where it was closed without one: null. */
  decisionId: string | null
  /** What was decided then, by name; null until somebody for the party has opened it (eForvaltningsforskriften § 8). */
  decided: { item: string; name: string; isYes: boolean }[] | null
}

/** What came of it, and what it led to. Null: no new decision. */
export async function findWhatItLedTo(
  db: ReadDb,
  { id, personId }: Pick<Complaint, 'id' | 'personId'>,
  language: Language,
): Promise<LedTo | null> {
  const found = await findLedTo(db, id)
  if (!found) return null
  const { caseId, order, dueOn, binds, doneAt, doneBy } = found
  const decisions = doneBy ? await findDecisionsOfPerson(db, personId) : []
  const decision = decisions.find((each) => each.id === doneBy)
  const items = binds.map(({ item }) => item)
  return {
    caseId,
    order,
    dueOn,
    items,
    mustBeGranted: binds.filter(({ must }) => must === 'grant').map(({ item }) => item),
    isToBeAssessed: binds.some(isToBeAssessedAgain),
    isDone: doneAt !== null,
    decisionId: doneBy,
    decided: decision?.openedAt
      ? decision.items.map(({ item, result }) => ({
          item,
          name: nameOfRight(item, language),
          isYes: result === 'granted',
        }))
      : null,
  }
}
