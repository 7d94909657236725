import { findPractitionersOfService, type Practitioner } from '../authorities/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findReferralsToServices, type Referral } from './referral-store.ts'
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
