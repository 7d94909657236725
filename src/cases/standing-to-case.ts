import { citizenWith } from '../access/actor.ts'
import { can } from '../access/acts.ts'
import { findRelations } from '../access/find-relations.ts'
import { getPerson, isAnybodyKeptOut, isKeptOutOf, isNotPosted } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { acts } from './access.ts'
import type { Withdrawing } from './rules/take-back.ts'

/**
 * How somebody stands to a person whose case they want dropped, by what is on record on a day and not by what they said.
 * `key` null: nobody knows who it is, and it may be the one who is kept out.
 */
export async function standingToCase(
  db: ReadDb,
  personId: string,
  key: string | null,
  today: string,
): Promise<Pick<Withdrawing, 'isOnRecord' | 'isKeptOut'>> {
  if (key === null) return { isOnRecord: false, isKeptOut: await isAnybodyKeptOut(db, personId, today) }
  const relations = await findRelations(db, citizenWith(key), { personId, unitId: null }, today)
  const isOnRecord = can(acts.takeBackCase, relations) !== null
  // A child kept from all who answer for it is not kept from itself
  if ((await getPerson(db, personId)).identityKey === key) return { isOnRecord, isKeptOut: false }
  const isKeptOut =
    (await isKeptOutOf(db, personId, key, today)) || (await isNotPosted(db, personId, key, today))
  return { isOnRecord, isKeptOut }
}
