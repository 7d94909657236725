import { changePerson, changeRelatedPerson, type Reachable } from '../people/index.ts'
import type { Db } from '../platform/database/database.ts'

/** The contact register said that one of those told about a person is reserved: from now on they are written to. */
export async function noteReserved(db: Db, personId: string, reader: Reachable): Promise<void> {
  if (reader.onPaper) return
  if (reader.relatedId) await changeRelatedPerson(db, reader.relatedId, { onPaper: true })
  else await changePerson(db, personId, { onPaper: true })
}
