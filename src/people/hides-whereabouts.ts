import type { Relation, RelationName } from '../access/relations.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { getPerson, type Person } from './people-store.ts'
import { findRelatedHome } from './related-persons-store.ts'
import { type ShieldedWords, shieldedWords } from './rules/shielded-reader.ts'

/** Those who live with the person by their very relation, or who must know to do their work. */
const mayKnow: readonly RelationName[] = [
  'self',
  'child_15',
  'care_authority',
  'foster_parent',
  'coordinator',
  'stand_in',
  'participant',
  'case_handler',
  'unit_leader',
  'service_leader',
]

/**
 * Whether services, places and those who work there are left out for this reader: they would tell where a person with a
 * protected address is (folkeregisterloven § 10-4; barneloven § 47). A parent sees all when the unit has confirmed that the two
 * live together; where that is not known the parent is shielded.
 */
export function hidesWhereabouts(
  { addressProtection }: Pick<Person, 'addressProtection'>,
  { name, sharesHome }: Pick<Relation, 'name' | 'sharesHome'>,
): boolean {
  if (addressProtection === 'none' || mayKnow.includes(name)) return false
  return !(name === 'parent' && sharesHome === true)
}

/** The words of the plan this reader is shown: all of them, but for one who is shielded (`shielded-reader`). */
export function wordsShownTo(
  person: Pick<Person, 'addressProtection'>,
  reader: Pick<Relation, 'name' | 'sharesHome'>,
): ShieldedWords {
  if (person.addressProtection === 'none' || !hidesWhereabouts(person, reader))
    return { goals: true, activities: true, whatMatters: true }
  return shieldedWords[person.addressProtection]
}

/** Whether one who is this to somebody could be shielded at all: for the rest no person need be read to know. */
export const mayBeShielded = (name: RelationName): boolean => !mayKnow.includes(name)

/** For one who is written to: by identity key, or the row's own id where there is none. Nobody known: shielded. */
export async function hidesFromRecipient(
  db: ReadDb,
  personId: string,
  recipientKey: string,
): Promise<boolean> {
  const person = await getPerson(db, personId)
  if (recipientKey === person.identityKey || recipientKey === person.id) return false
  const related = await findRelatedHome(db, personId, recipientKey)
  const name = (related?.kind ?? 'anyone') as RelationName
  return hidesWhereabouts(person, { name, sharesHome: related?.sharesHome ?? undefined })
}
