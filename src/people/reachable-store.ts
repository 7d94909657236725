import type { ReadDb } from '../platform/database/database.ts'
import type { Language } from '../platform/i18n/language.ts'
import { getPerson } from './people-store.ts'
import { findRelatedNumber } from './related-persons-store.ts'

/** What must be known to tell one citizen that something waits. */
export interface Reachable {
  /** The row of the one around; null: the person. */
  relatedId: string | null
  name: string
  /** Encrypted; null where it is not known. */
  nationalId: Buffer | null
  onPaper: boolean
  language: Language | null
  /** The address of one of them is protected: none is written down, and no name of the authority leaves. */
  isProtected: boolean
  /** One of them is dead: nothing is sent. */
  isStopped: boolean
}

/** The one with this key who is told about this person: the person, or somebody around. Null: nobody any more. */
export async function findReachable(
  db: ReadDb,
  personId: string,
  recipientKey: string,
): Promise<Reachable | null> {
  const person = await getPerson(db, personId)
  const isProtected = person.addressProtection !== 'none'
  const isStopped = person.diedOn !== null
  if (recipientKey === person.identityKey || recipientKey === person.id) {
    const { nationalId } = await db
      .selectFrom('person')
      .select('nationalId')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow()
    const { fullName: name, onPaper, language } = person
    return { relatedId: null, name, nationalId, onPaper, language, isProtected, isStopped }
  }
  const related = await findRelatedNumber(db, personId, recipientKey)
  if (!related) return null
  return {
    relatedId: related.id,
    name: related.name,
    nationalId: related.nationalId,
    onPaper: related.onPaper,
    language: null,
    isProtected: isProtected || related.addressProtected,
    isStopped: isStopped || related.diedOn !== null,
  }
}
