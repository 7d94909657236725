import { findInquiriesOfCase } from '../inquiries/index.ts'
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

/** May the person of the case be one whose address is protected? Then nobody is let in until that is settled. */
export async function mayBeProtected(db: ReadDb, file: Pick<Case, 'id' | 'personId'>): Promise<boolean> {
  const alike = await findUnsettledAlike(db, file)
  return alike.some(({ person }) => person.addressProtection !== 'none')
}
