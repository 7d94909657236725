import { findInquiriesOfCase, findToldSecret } from '../inquiries/index.ts'
import { findPersonsAlike, getPerson, type PersonAlike, type ToCompare } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Case } from './case.ts'
import { toCompareOf } from './known-alike.ts'

/** What of a case's person is compared: with who asked, since one who stands beside another of that name may mean them. */
export async function compareCase(
  db: ReadDb,
  { id, personId }: Pick<Case, 'id' | 'personId'>,
): Promise<ToCompare> {
  const inquiries = await findInquiriesOfCase(db, id)
  const senders = inquiries.filter(({ senderKind }) => senderKind === 'parent')
  return toCompareOf(await getPerson(db, personId), [
    ...senders.map(({ senderKey }) => senderKey),
    ...inquiries.map(({ expectingKey }) => expectingKey),
  ])
}

/** Those known here who may be the person of the case, of whom nobody has said that they are two. */
export async function findUnsettledAlike(
  db: ReadDb,
  file: Pick<Case, 'id' | 'personId'>,
): Promise<PersonAlike[]> {
  return findPersonsAlike(db, await compareCase(db, file))
}

/**
 * An inquiry that waits beside the case says that the address is secret, and nobody has taken it in or settled it; null where
 * none does, or the address is guarded already.
 */
export async function findUnguardedWord(db: ReadDb, personId: string) {
  const person = await getPerson(db, personId)
  return person.addressProtection === 'none' ? findToldSecret(db, person) : null
}

/**
 * May the person of the case be one whose address is protected? Then nobody is let in until that is settled: the refusal's
 * name; null where nothing stands in the way.
 */
export async function whyNobodyLetIn(
  db: ReadDb,
  file: Pick<Case, 'id' | 'personId'>,
): Promise<'address_told_secret' | 'same_person_unsettled' | null> {
  if (await findUnguardedWord(db, file.personId)) return 'address_told_secret'
  const alike = await findUnsettledAlike(db, file)
  return alike.some(({ person }) => person.addressProtection !== 'none') ? 'same_person_unsettled' : null
}
