import { findCaseOfPerson } from '../cases/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findNamedByKey } from './find-named-by-key.ts'
import { findLikelyDuplicates, type Inquiry } from './inquiry-store.ts'
import { type Likeness, likeness } from './rules/duplicate.ts'

/** What the same need may already be: open inquiries here, and the person's open case. */
export interface Likes {
  inquiries: { inquiry: Inquiry; likeness: Likeness }[]
  caseId: string | null
  /** The case that the inquiry goes into when it is opened: also one that is decided, which is taken up again. */
  joins: { reference: string; isDecided: boolean } | null
  /** The person known here, by the national id and something of the name, also where the inquiry came before they were. */
  personId: string | null
}

export async function findLikes(db: ReadDb, inquiry: Inquiry): Promise<Likes> {
  const likely = await findLikelyDuplicates(db, inquiry)
  const typed = { givenName: inquiry.personGivenName, familyName: inquiry.personFamilyName }
  const byKey = inquiry.personKey ? await findNamedByKey(db, inquiry.personKey, typed) : null
  const personId = inquiry.personId ?? byKey?.id ?? null
  const found = personId ? await findCaseOfPerson(db, personId) : null
  const isOpen = found !== null && found.state !== 'closed' && found.state !== 'decided'
  return {
    inquiries: likely.flatMap((each) => {
      const how = likeness(inquiry, each)
      return how ? [{ inquiry: each, likeness: how }] : []
    }),
    caseId: isOpen ? found.id : null,
    joins:
      found === null || found.state === 'closed'
        ? null
        : { reference: found.reference, isDecided: found.state === 'decided' },
    personId,
  }
}
