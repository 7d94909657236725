import type { ReadDb } from '../platform/database/database.ts'
import type { Language } from '../platform/i18n/language.ts'
import { findGivenAddress } from './given-address-store.ts'
import { getPerson } from './people-store.ts'
import { findRelatedNumber } from './related-persons-store.ts'

/** What must be known to tell one citizen that something waits. */
export interface Reachable {
  /** The row of the one around; null: the person. */
  relatedId: string | null
  name: string
  /** Encrypted; null where it is not known. */
  nationalId: Buffer | null
  /** Encrypted lines, as they said themselves, or as the unit was told; the register's come first. */
  postalAddress: Buffer | null
  onPaper: boolean
  language: Language | null
  /** The address of one of them is protected: none is written down, and no name of the authority leaves. */
  isProtected: boolean
  /** One of them is dead: nothing is sent. */
  isStopped: boolean
}

/** Who is told by a notice or a letter: about a person known here, or by the number an inquiry gave. */
export async function findReachableOf(
  db: ReadDb,
  told: { personId: string | null; inquiryId: string | null; recipientKey: string },
): Promise<Reachable | null> {
  if (told.personId) return findReachable(db, told.personId, told.recipientKey)
  return told.inquiryId ? findReachableByInquiry(db, told.inquiryId, told.recipientKey) : null
}

/** One an inquiry is about, told by their own number. Entered here meanwhile: as others are. */
async function findReachableByInquiry(
  db: ReadDb,
  inquiryId: string,
  recipientKey: string,
): Promise<Reachable | null> {
  const row = await db
    .selectFrom('inquiry as i')
    .leftJoin('inquiryRegisterAnswer as a', (join) => join.onRef('a.inquiryId', '=', 'i.id'))
    .select([
      'i.personId',
      'i.personNationalId as nationalId',
      'i.personGivenName',
      'i.personFamilyName',
      'i.addressIsSecret',
      'a.protection',
      'a.diedOn',
    ])
    .where('i.id', '=', inquiryId)
    .where('i.personKey', '=', recipientKey)
    .executeTakeFirst()
  if (!row) return null
  if (row.personId) return findReachable(db, row.personId, recipientKey)
  return {
    relatedId: null,
    name: `${row.personGivenName} ${row.personFamilyName}`.trim(),
    nationalId: row.nationalId,
    postalAddress: null,
    onPaper: false,
    language: null,
    isProtected: row.addressIsSecret || (row.protection ?? 'none') !== 'none',
    isStopped: row.diedOn !== null,
  }
}

/** The one with this key who is told about this person: the person, or somebody around. Null: nobody any more. */
export async function findReachable(
  db: ReadDb,
  personId: string,
  recipientKey: string,
): Promise<Reachable | null> {
  const person = await getPerson(db, personId)
  const isProtected = person.addressProtection !== 'none'
  const isStopped = person.diedOn !== null
  if (recipientKey === person.identityKey || recipientKey === person.id) {
    const given = await findGivenAddress(db, { personId, relatedPersonId: null })
    const { nationalId, ...told } = await db
      .selectFrom('person')
      .select(['nationalId', 'postalAddress'])
      .where('id', '=', personId)
      .executeTakeFirstOrThrow()
    const { fullName: name, onPaper, language } = person
    const postalAddress = given?.address ?? told.postalAddress
    return { relatedId: null, name, nationalId, postalAddress, onPaper, language, isProtected, isStopped }
  }
  const related = await findRelatedNumber(db, personId, recipientKey)
  if (!related) return null
  const given = await findGivenAddress(db, { personId, relatedPersonId: related.id })
  return {
    relatedId: related.id,
    name: related.name,
    nationalId: related.nationalId,
    postalAddress: given?.address ?? related.postalAddress,
    onPaper: related.onPaper,
    language: null,
    isProtected: isProtected || related.addressProtected,
    isStopped: isStopped || related.diedOn !== null,
  }
}
