import { findPractitionersOfService, type Practitioner } from '../authorities/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import {
  findReferralsNotPosted,
  findReferralsToServices,
  type Referral,
  type ReferralToPost,
} from './referral-store.ts'
import { readersOfReferral } from './rules/case-work.ts'

/** Those of a service who read what is referred to it today. */
export async function findReferralReaders(
  db: ReadDb,
  serviceId: string,
  today: string,
): Promise<Practitioner[]> {
  return readersOfReferral(await findPractitionersOfService(db, serviceId, today))
}

/** What is referred to the services somebody works in, and is theirs to read: not answered, or accepted and not done. */
export async function findReferralsTo(
  db: ReadDb,
  practitioner: Pick<Practitioner, 'id' | 'serviceIds'>,
  today: string,
): Promise<Referral[]> {
  if (!practitioner.serviceIds.length) return []
  const referrals = await findReferralsToServices(db, practitioner.serviceIds)
  const own: Referral[] = []
  for (const each of referrals) {
    const readers = await findReferralReaders(db, each.serviceId!, today)
    if (readers.some(({ id }) => id === practitioner.id)) own.push(each)
  }
  return own
}

/** Nobody reads it here today: it went to one outside, or all have left the service (`referral-to-nobody`). */
export async function isReadByNobody(
  db: ReadDb,
  { serviceId }: Pick<Referral, 'serviceId'>,
  today: string,
): Promise<boolean> {
  return serviceId === null || (await findReferralReaders(db, serviceId, today)).length === 0
}

/** Was it posted, or is it to be printed: nobody reads it here. */
export const isOnPaper = async (
  db: ReadDb,
  referral: Pick<Referral, 'serviceId' | 'postedOn'>,
  today: string,
): Promise<boolean> => referral.postedOn !== null || (await isReadByNobody(db, referral, today))

/** What these units are to print and post: nobody has answered it, and nobody reads it here. The oldest first. */
export async function findReferralsToPost(
  db: ReadDb,
  unitIds: readonly string[],
  today: string,
): Promise<ReferralToPost[]> {
  const unread: ReferralToPost[] = []
  for (const each of await findReferralsNotPosted(db, unitIds))
    if (await isReadByNobody(db, each, today)) unread.push(each)
  return unread
}
