import { findRelatedPersons, getPerson } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findTold, type Told } from './notices-store.ts'
import { nameOf } from './notify.ts'
import { toldTwice } from './rules/notice-kinds.ts'

export type ToldOne = Told & { name: string }

/** Who was told of what matters in a person's case, how, when it was opened, and when they were told again. */
export async function findToldAbout(db: ReadDb, personId: string, today: string): Promise<ToldOne[]> {
  const person = await getPerson(db, personId)
  const around = await findRelatedPersons(db, personId, today)
  const told = await findTold(db, personId, toldTwice)
  return told.map((each) => ({ ...each, name: each.writtenTo ?? nameOf(each.recipientKey, person, around) }))
}
