import { ageGroupOn, rightsByAge } from '../law/age.ts'
import { decisionInForce } from '../law/capacity.ts'
import {
  consentFields,
  findAroundToTell,
  findCapacityDecisions,
  getPerson,
  hidesFromRecipient,
  isKeptFromParents,
} from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { NoticeField } from './rules/notice-kinds.ts'
import { isToldOf, type Recipient, recipientsOf, recipientsWhenKept } from './rules/recipients.ts'
import { noticeTexts } from './texts/index.ts'

/** Those who by law are to know of a matter of this field about the person, the person first (`who-is-told`). */
export async function findToBeTold(
  db: ReadDb,
  personId: string,
  field: NoticeField,
  today: string,
): Promise<Recipient[]> {
  const person = await getPerson(db, personId)
  const around = await findAroundToTell(db, personId, today)
  const written = await findCapacityDecisions(db, personId)
  const cannot = consentFields.filter((each) => decisionInForce(written, each, today) !== null)
  const rights = rightsByAge[ageGroupOn(person, today)]
  if (await isKeptFromParents(db, personId, today)) return recipientsWhenKept(person, rights, around, field)
  return recipientsOf(person, rights, around, cannot, field).map((each) =>
    each.isHome
      ? { ...each, name: `${noticeTexts[person.language].toThoseWithCare} c/o ${each.name}` }
      : each,
  )
}

/** Those of them who are asked for information about the person: nobody who is not to learn where they are (`shielded-is-not-asked`). */
export async function findToBeAsked(db: ReadDb, personId: string, today: string): Promise<Recipient[]> {
  const asked: Recipient[] = []
  for (const each of await findToBeTold(db, personId, 'case', today))
    if (isToldOf(each, 'information_needed') && !(await hidesFromRecipient(db, personId, each.key)))
      asked.push(each)
  return asked
}
