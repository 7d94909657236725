import { getUnit } from '../authorities/index.ts'
import { ageGroupOn, rightsByAge } from '../law/age.ts'
import { findRelatedPersons, getPerson, type Person } from '../people/index.ts'
import type { Authority } from '../platform/authority/authority.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { themes } from '../ui/themes.ts'
import { textsOf } from './texts/index.ts'

/** Who writes and who is written to, as every letter of a case needs it. */
export interface LetterParties {
  person: Person
  sender: { name: string; unit: string; colour: string }
  unitPhone: string
  /** The party first, then those who also get it. */
  names: string[]
  /** Below the first name. */
  addressLines: string[]
  /** Somebody of them reads it digitally; else it is sent on paper. */
  isReached: boolean
  /** A child under 15 with no adult on record who may be written to: the letter goes to its home, on paper. */
  hasNobody: boolean
}

/**
 * The person from 15; parents with responsibility and those with care until 16; a guardian for personal matters. A child
 * is never written to alone (fvl §§ 16, 27): with nobody confirmed, it is those who have the care at its home.
 */
export async function findLetterParties(
  db: ReadDb,
  authority: Authority,
  of: { personId: string; unitId: string },
  today: string,
): Promise<LetterParties> {
  const person = await getPerson(db, of.personId)
  const unit = await getUnit(db, of.unitId)
  const rights = rightsByAge[ageGroupOn(person, today)]
  const around = (await findRelatedPersons(db, of.personId, today)).filter((each) => {
    if (each.diedOn) return false
    if (each.kind === 'guardian') return each.mandate === 'personal' || each.mandate === 'both'
    if (rights.consentsAlone) return false
    if (each.kind === 'parent') return each.hasParentalResponsibility
    return each.kind === 'foster_parent' || each.kind === 'care_authority'
  })
  const names = [...new Set(around.map((each) => each.name))]
  if (rights.hasOwnNotices) names.unshift(person.fullName)
  const hasNobody = names.length === 0
  const readsOwn = rights.hasOwnNotices && !person.onPaper && person.identityKey !== null
  return {
    person,
    sender: { name: authority.name, unit: unit.name, colour: themes[authority.settings.theme].color },
    unitPhone: unit.phone || authority.settings.phone,
    names: hasNobody ? [textsOf(person.language).toThoseWithCare] : names,
    addressLines: hasNobody ? [`c/o ${person.fullName}`] : [],
    isReached: readsOwn || around.some((each) => each.identityKey !== null && !each.onPaper),
    hasNobody,
  }
}
