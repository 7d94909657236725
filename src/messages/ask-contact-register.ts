import { findReachable } from '../people/index.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Means } from './means.ts'
import { noteReserved } from './note-reserved.ts'
import { findToBeTold } from './to-be-told.ts'

/**
 * The job: before a decision is issued, asks who of those it goes to is reserved against digital letters, so that the letter
 * counts with the post (eForvaltningsforskriften § 9). Only that is kept. Nothing is held open while the register answers.
 */
export async function askContactRegister(
  means: Pick<Means, 'database' | 'secrets' | 'contacts' | 'now'>,
  payload: Record<string, string>,
): Promise<void> {
  const { database, secrets, contacts } = means
  const { personId = '' } = payload
  const authority = (await getAuthorities(database)).get(payload.authorityId ?? '')
  if (!contacts || !authority) return
  const digital = await database.transaction(authority.id, async (db) => {
    const told = await findToBeTold(db, personId, 'case', dayInOslo(means.now()))
    const found = await Promise.all(
      told.filter(({ onPaper }) => !onPaper).map(({ key }) => findReachable(db, personId, key)),
    )
    return found.filter((each) => each !== null && !each.isStopped)
  })
  for (const reader of digital) {
    if (!reader?.nationalId) continue
    const contact = await contacts.find(secrets.decrypt(reader.nationalId))
    if (contact?.isReserved)
      await database.transaction(authority.id, (db) => noteReserved(db, personId, reader))
  }
}
