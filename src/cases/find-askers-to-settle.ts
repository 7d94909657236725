import { findInquiriesOfCase } from '../inquiries/index.ts'
import { rightsOn } from '../law/age.ts'
import {
  findOpenDifferences,
  findRelatedPersons,
  getPerson,
  type RegisterDifference,
} from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Case } from './case.ts'
import { toBeSettled } from './told-askers.ts'

/** Who asked in the case as parent, guardian or proxy and is not dealt with: no decision goes out before they are. */
export async function findAskersToSettle(
  db: ReadDb,
  file: Pick<Case, 'id' | 'personId'>,
  today: string,
): Promise<ReturnType<typeof toBeSettled>> {
  const around = await findRelatedPersons(db, file.personId, today)
  const rights = rightsOn(await getPerson(db, file.personId), today)
  return toBeSettled(await findInquiriesOfCase(db, file.id), around, rights)
}

/** What the population register says of those around whom nobody has recorded, and nobody has decided on. */
export async function findRegistersWord(
  db: ReadDb,
  personId: string,
): Promise<(RegisterDifference & { as: 'parent' | 'guardian' })[]> {
  const open = await findOpenDifferences(db, personId)
  return open.flatMap((each) => {
    const as = toldAs[each.kind]
    return as ? [{ ...each, as }] : []
  })
}

const toldAs: Partial<Record<string, 'parent' | 'guardian'>> = {
  parent_new: 'parent',
  guardian_new: 'guardian',
}
