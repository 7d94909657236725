import { getUnit } from '../authorities/index.ts'
import { findToBeTold, noticeTexts } from '../messages/index.ts'
import { getPerson, type Person } from '../people/index.ts'
import type { Authority } from '../platform/authority/authority.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { themes } from '../ui/themes.ts'

/** Who writes and who is written to, as every letter of a case needs it. */
export interface LetterParties {
  person: Person
  sender: { name: string; unit: string; colour: string }
  unitPhone: string
  /** The party first, then those who also get it. */
  names: string[]
  /** Below the first name. */
  addressLines: string[]
  /** Somebody of them reads it digitally. */
  isReached: boolean
  /** Somebody of them gets it on paper. */
  isPosted: boolean
  /** A child under 15 with no adult on record who may be written to: the letter goes to its home, on paper. */
  hasNobody: boolean
}

/** Those who are told of the case (`who-is-told`), the person first where old enough; with nobody, the child's home. */
export async function findLetterParties(
  db: ReadDb,
  authority: Authority,
  of: { personId: string; unitId: string },
  today: string,
): Promise<LetterParties> {
  const person = await getPerson(db, of.personId)
  const unit = await getUnit(db, of.unitId)
  const told = await findToBeTold(db, of.personId, 'case', today)
  const hasNobody = told.some(({ isHome }) => isHome)
  return {
    person,
    sender: { name: authority.name, unit: unit.name, colour: themes[authority.settings.theme].color },
    unitPhone: unit.phone || authority.settings.phone,
    // Kept from all at home, and too young or unknown to be told here: the letter is the child's, and the unit finds the way
    names: hasNobody
      ? [noticeTexts[person.language].toThoseWithCare]
      : told.length
        ? told.map(({ name }) => name)
        : [person.fullName],
    addressLines: hasNobody ? [`c/o ${person.fullName}`] : [],
    isReached: told.some(({ onPaper }) => !onPaper),
    isPosted: told.some(({ onPaper }) => onPaper),
    hasNobody,
  }
}
