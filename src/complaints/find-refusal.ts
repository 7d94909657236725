import { findInformingsOf, findInformingWord, type Informing } from '../cases/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Complaint } from './complaint.ts'

/** What a parent without parental responsibility was refused to know of a child (barneloven § 47). */
export interface Refusal
  extends Pick<Informing, 'personId' | 'relatedPersonId' | 'words' | 'reason' | 'childView'> {
  decidedOn: string
  decidedBy: string
  decidedByName: string
  /** What the parent had asked and been answered before it, the first first. */
  before: { by: 'parent' | 'unit'; on: string; words: string }[]
}

/** What is complained about; null: a decision, or one that is missing. */
export async function findRefusal(
  db: ReadDb,
  { informingId }: Pick<Complaint, 'informingId'>,
): Promise<Refusal | null> {
  const refused = informingId === null ? null : await findInformingWord(db, informingId)
  if (!refused) return null
  const { personId, relatedPersonId, words, reason, childView, decidedAt } = refused
  const all = await findInformingsOf(db, relatedPersonId)
  return {
    ...{ personId, relatedPersonId, words, reason, childView },
    decidedOn: dayInOslo(decidedAt),
    decidedBy: refused.decidedBy!, // what is refused, a person has decided
    decidedByName: refused.decidedByName ?? '',
    before: all
      .filter((each) => each.id < refused.id && each.words)
      .map((each) => ({
        by: each.decidedBy === null ? ('parent' as const) : ('unit' as const),
        on: dayInOslo(each.decidedAt),
        words: each.words,
      }))
      .reverse(),
  }
}
