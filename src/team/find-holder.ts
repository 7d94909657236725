import { findReachable, findRelatedPersons, getPerson, isNotPosted, isWithheldFrom } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { LetterFacts } from './rules/answer-by-code.ts'

export interface Holder extends Omit<LetterFacts, 'about'> {
  /** Identity key, or the row's own id. */
  key: string
  name: string
}

/** The one a letter would go to: the person, or somebody around. Null: nobody any more. */
export async function findHolder(
  db: ReadDb,
  personId: string,
  relatedPersonId: string | null,
  today: string,
): Promise<Holder | null> {
  const key = relatedPersonId
    ? await keyAround(db, personId, relatedPersonId, today)
    : await keyOfPerson(db, personId)
  const reader = key && (await findReachable(db, personId, key))
  if (!key || !reader) return null
  return {
    key,
    name: reader.name,
    isProtected: reader.isProtected,
    isStopped: reader.isStopped,
    isWithheld:
      (await isNotPosted(db, personId, key, today)) || (await isWithheldFrom(db, personId, key, today)),
    hasRegisteredAddress: reader.nationalId !== null,
  }
}

async function keyOfPerson(db: ReadDb, personId: string): Promise<string> {
  const { identityKey, id } = await getPerson(db, personId)
  return identityKey ?? id
}

async function keyAround(db: ReadDb, personId: string, relatedId: string, today: string) {
  const related = (await findRelatedPersons(db, personId, today)).find(({ id }) => id === relatedId)
  return related ? (related.identityKey ?? related.id) : null
}
