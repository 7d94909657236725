import { findInformedParents, findInformingsOf, isOwedAnAnswer } from '../cases/index.ts'
import { getPerson } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Complaint } from './complaint.ts'
import type { Refusal } from './find-refusal.ts'

/** What came after the refusal, of a complaint that led somewhere: answered again, still owed, or nobody is to be informed any more. */
export type AfterRefusal = { answeredOn: string } | 'owed' | 'over'

/** Null: the complaint has led nowhere. */
export async function findAfterRefusal(
  db: ReadDb,
  { state, outcome, informingId }: Pick<Complaint, 'state' | 'outcome' | 'informingId'>,
  { personId, relatedPersonId }: Refusal,
  today: string,
): Promise<AfterRefusal | null> {
  if (state !== 'in_favour' && outcome !== 'changed' && outcome !== 'overturned') return null
  const later = (await findInformingsOf(db, relatedPersonId)).filter(
    ({ id, decidedBy }) => decidedBy !== null && id > informingId!,
  )
  const answered = later.at(-1)
  if (answered) return { answeredOn: dayInOslo(answered.decidedAt) }
  const person = await getPerson(db, personId)
  const parents = person.diedOn ? [] : await findInformedParents(db, person, today)
  return parents.some((each) => each.id === relatedPersonId && isOwedAnAnswer(each)) ? 'owed' : 'over'
}
