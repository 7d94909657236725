import { rightsOn } from '../law/age.ts'
import {
  byItself,
  findAroundToTell,
  findRelatedPersons,
  findWithholdings,
  isForChild,
  type Person,
  type Withholding,
} from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'

/** A parent who is not confirmed to live with a child at a protected address: are they to know of it (`withheld-from-parent`)? */
export interface Telling {
  id: string
  name: string
  isWithheld: boolean
  /** With parental responsibility the law makes them a party, who has a right to be told. */
  isParty: boolean
  /** Nobody has said whether they live with the child. */
  isHomeUnknown: boolean
  /** The word that counts now; null: what holds by itself. */
  decided: Withholding | null
  /** A no whose time is out: it holds until it is decided anew. */
  over: Withholding | null
  /** They are kept out by itself, or by a no whose time is out: the unit's task. */
  isToBeDecided: boolean
}

/** Empty where nothing is to be decided. */
export async function findTelling(
  db: ReadDb,
  person: Pick<Person, 'id' | 'addressProtection' | 'birthDate' | 'dueDate'>,
  today: string,
): Promise<Telling[]> {
  const { addressProtection } = person
  if (addressProtection === 'none' || rightsOn(person, today).consentsAlone) return []
  const told = new Set((await findAroundToTell(db, person.id, today)).map(({ id }) => id))
  const words = (await findWithholdings(db, person.id)).filter(({ ground }) => !isForChild(ground))
  return (await findRelatedPersons(db, person.id, today))
    .filter(({ kind, sharesHome, diedOn }) => kind === 'parent' && sharesHome !== true && !diedOn)
    .map(({ id, name, hasParentalResponsibility: isParty, sharesHome }) => {
      const isWithheld = !told.has(id)
      const newest = words.find(({ relatedPersonId }) => relatedPersonId === id)
      const counts = newest?.choice === (isWithheld ? 'withheld' : 'told')
      const over = newest && counts && newest.untilDate && newest.untilDate < today ? newest : null
      const decided = newest && counts && !over ? newest : null
      return {
        id,
        name,
        isWithheld,
        isParty,
        isHomeUnknown: sharesHome === null,
        decided,
        over,
        isToBeDecided: over !== null || (decided === null && byItself[addressProtection] === 'withheld'),
      }
    })
}
