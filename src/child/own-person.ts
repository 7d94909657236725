import { ageOn } from '../law/age.ts'
import { findPersonByKey, findPersons, type Person } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'

export interface AboutChild {
  personId: string
  person: Person
  age: number
}

/** The child who asks: the one whose door it is, or the one signed in with their own eID. Null from 18, and after a death. */
export async function aboutOwnPerson(
  _input: object,
  db: ReadDb,
  { actor, today }: Pick<Asked, 'actor' | 'today'>,
): Promise<AboutChild | null> {
  if (actor.kind === 'nobody' || actor.kind === 'work') return null
  const person =
    actor.kind === 'door'
      ? (await findPersons(db, [actor.door.personId]))[0]
      : await findPersonByKey(db, actor.identityKey)
  return person ? aboutChild(person, today) : null
}

/** The person, where it is a child that lives. */
export function aboutChild(person: Person, today: string): AboutChild | null {
  const { birthDate, diedOn } = person
  if (!birthDate || diedOn || birthDate > today) return null
  const age = ageOn(birthDate, today)
  return age < 18 ? { personId: person.id, person, age } : null
}

/** The same for one who is named by an address. */
export async function aboutNamedChild(
  { personId }: { personId: string },
  db: ReadDb,
  { today }: Pick<Asked, 'today'>,
): Promise<AboutChild | null> {
  const [person] = await findPersons(db, [personId])
  return person ? aboutChild(person, today) : null
}
