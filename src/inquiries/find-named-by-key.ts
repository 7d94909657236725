import { findPersonByKey, type Person } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { nameFits, type PersonName } from './rules/told-by-number.ts'

/**
 * The one known here by a number that was typed, by something of that name: a number that is somebody else's (mistyped)
 * leads to nobody until the unit has said whose it is. Without a name there is nothing to compare.
 */
export async function findNamedByKey(
  db: ReadDb,
  identityKey: string,
  typed: PersonName,
): Promise<Person | null> {
  const known = await findPersonByKey(db, identityKey)
  return known && isNamed(known, typed) ? known : null
}

/** Is one known here called something like what was typed? */
export function isNamed(known: Pick<Person, 'givenName' | 'familyName'>, typed: PersonName): boolean {
  return `${typed.givenName}${typed.familyName}`.trim() === '' || nameFits(typed, known)
}
