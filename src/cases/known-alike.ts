import { getUnit } from '../authorities/index.ts'
import {
  findPersonsAlike,
  findRelatedPersons,
  type Person,
  type ToCompare,
  type WhyAlike,
  whatDiffers,
} from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findCaseOfPerson } from './case-store.ts'
import type { CaseState } from './rules/transitions.ts'

/** One known here who may be the same, with what tells them apart. */
export interface KnownAlike {
  personId: string
  name: string
  birthDate: string | null
  dueDate: string | null
  byAdoption: boolean
  why: WhyAlike
  /** What is to be looked at twice before the two are taken for one. */
  differs: ReturnType<typeof whatDiffers>
  hasNumber: boolean
  isProtected: boolean
  /** Those around: only where the case is the reader's unit's own, and never of one who is protected. */
  around: string[]
  /** Their case, where it is the reader's unit's own. */
  caseHere: { id: string; reference: string; state: CaseState } | null
  /** The other unit whose the case is: nothing more of it is shown. */
  unitElsewhere: string | null
}

/** Those known here who may be the one that is told of, as this unit may see them. */
export async function findKnownAlike(
  db: ReadDb,
  told: ToCompare,
  { unitId, today }: { unitId: string; today: string },
): Promise<KnownAlike[]> {
  const alike: KnownAlike[] = []
  for (const { person, why } of await findPersonsAlike(db, told)) {
    const file = await findCaseOfPerson(db, person.id)
    const isHere = file?.unitId === unitId
    const isProtected = person.addressProtection !== 'none'
    alike.push({
      ...shortOf(person),
      why,
      differs: whatDiffers(told, person),
      isProtected,
      around: isHere && !isProtected ? await namesAround(db, person.id, today) : [],
      caseHere: file && isHere ? { id: file.id, reference: file.reference, state: file.state } : null,
      unitElsewhere: file && !isHere ? (await getUnit(db, file.unitId)).name : null,
    })
  }
  return alike
}

const shortOf = ({ id, fullName, birthDate, dueDate, byAdoption, identityKey }: Person) => ({
  personId: id,
  name: fullName.trim(),
  birthDate,
  dueDate,
  byAdoption,
  hasNumber: identityKey !== null,
})

async function namesAround(db: ReadDb, personId: string, today: string): Promise<string[]> {
  return (await findRelatedPersons(db, personId, today)).map(({ name }) => name)
}

/** Those who may be the person of a case, where nobody has said. `senderKeys`: of its inquiries. */
export function toCompareOf(person: Person, senderKeys: readonly (string | null)[]): ToCompare {
  const { id, identityKey, givenName, familyName, birthDate, dueDate, byAdoption } = person
  const keys = senderKeys.filter((key) => key !== null)
  return {
    personId: id,
    identityKey,
    givenName,
    familyName,
    birthDate,
    dueDate,
    byAdoption,
    senderKeys: keys,
  }
}
