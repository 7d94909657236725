import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { ReferralEndGround, ReferralState } from './rules/case-work.ts'

export interface Referral {
  id: string
  caseId: string
  personId: string
  sentTo: 'service' | 'user_organisation'
  receiver: string
  /** Null: to one that is no service of the authority. */
  serviceId: string | null
  purpose: string
  ground: 'consent' | 'other'
  groundWords: string
  state: ReferralState
  answerWords: string
  sentBy: string
  sentAt: Date
  answeredOn: string | null
  /** Of the service, or of the unit that wrote the answer down. */
  answeredBy: string | null
  doneOn: string | null
  doneBy: string | null
  postedOn: string | null
  endedOn: string | null
  endedBecause: ReferralEndGround | null
  version: number
}

const columns = [
  'id',
  'caseId',
  'personId',
  'sentTo',
  'receiver',
  'serviceId',
  'purpose',
  'ground',
  'groundWords',
  'state',
  'answerWords',
  'sentBy',
  'sentAt',
  'answeredOn',
  'answeredBy',
  'doneOn',
  'doneBy',
  'postedOn',
  'endedOn',
  'endedBecause',
  'version',
] as const

/** Newest first. */
export async function findReferralsOfCase(db: ReadDb, caseId: string): Promise<Referral[]> {
  const rows = await db
    .selectFrom('referral')
    .select(columns)
    .where('caseId', '=', caseId)
    .orderBy('sentAt', 'desc')
    .orderBy('id')
    .execute()
  return rows as Referral[]
}

export async function findReferral(db: ReadDb, referralId: string): Promise<Referral | null> {
  const row = await db.selectFrom('referral').select(columns).where('id', '=', referralId).executeTakeFirst()
  return row ? (row as Referral) : null
}

export async function lockReferral(db: Db, referralId: string): Promise<Referral | null> {
  const row = await db
    .selectFrom('referral')
    .select(columns)
    .where('id', '=', referralId)
    .forUpdate()
    .executeTakeFirst()
  return row ? (row as Referral) : null
}

/** Sent to one of these services and not ended, the oldest first. */
export async function findReferralsToServices(
  db: ReadDb,
  serviceIds: readonly string[],
): Promise<Referral[]> {
  const rows = await db
    .selectFrom('referral')
    .select(columns)
    .where(({ eb, fn, val }) => eb('serviceId', '=', fn.any(val([...serviceIds]))))
    .where('state', 'in', ['sent', 'accepted'])
    .orderBy('sentAt')
    .orderBy('id')
    .execute()
  return rows as Referral[]
}

/** Not ended, of this case or this person; locked, the oldest first. */
export async function lockLivingReferrals(
  db: Db,
  of: { caseId: string } | { personId: string },
): Promise<Referral[]> {
  const [column, id] =
    'caseId' in of ? (['caseId', of.caseId] as const) : (['personId', of.personId] as const)
  const rows = await db
    .selectFrom('referral')
    .select(columns)
    .where(column, '=', id)
    .where('state', 'in', ['sent', 'accepted'])
    .orderBy('sentAt')
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows as Referral[]
}

/** What was referred in a case opened by mistake goes into the right one, whatever became of it. */
export async function moveReferralsToCase(
  db: Db,
  fromCaseId: string,
  to: { caseId: string; personId: string },
): Promise<void> {
  await db
    .updateTable('referral')
    .set({ ...to, version: sql<number>`version + 1` })
    .where('caseId', '=', fromCaseId)
    .execute()
}

/** A referral nobody has answered or posted, of a case in one of the units. */
export interface ReferralToPost {
  referralId: string
  caseId: string
  personId: string
  reference: string
  receiver: string
  serviceId: string | null
  sentAt: Date
  version: number
}

/** The oldest first; those of a service may be read there (`findReferralsToPost`). */
export async function findReferralsNotPosted(
  db: ReadDb,
  unitIds: readonly string[],
): Promise<ReferralToPost[]> {
  const rows = await db
    .selectFrom('referral as r')
    .innerJoin('caseFile as c', (join) =>
      join.onRef('c.authorityId', '=', 'r.authorityId').onRef('c.id', '=', 'r.caseId'),
    )
    .select([
      'r.id as referralId',
      'r.caseId',
      'r.personId',
      'c.reference',
      'r.receiver',
      'r.serviceId',
      'r.sentAt',
      'r.version',
    ])
    .where('r.postedOn', 'is', null)
    .where('r.state', '=', 'sent')
    .where(({ eb, fn, val }) => eb('c.unitId', '=', fn.any(val([...unitIds]))))
    .orderBy('r.sentAt')
    .orderBy('r.id')
    .execute()
  return rows as ReferralToPost[]
}

export async function insertReferral(
  db: Db,
  authorityId: string,
  referral: Pick<
    Referral,
    | 'caseId'
    | 'personId'
    | 'sentTo'
    | 'receiver'
    | 'serviceId'
    | 'purpose'
    | 'ground'
    | 'groundWords'
    | 'sentBy'
    | 'sentAt'
  >,
): Promise<string> {
  const { id } = await db
    .insertInto('referral')
    .values({ authorityId, ...referral })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateReferral(
  db: Db,
  referralId: string,
  changes: Partial<
    Pick<
      Referral,
      | 'state'
      | 'answerWords'
      | 'answeredOn'
      | 'answeredBy'
      | 'doneOn'
      | 'doneBy'
      | 'postedOn'
      | 'endedOn'
      | 'endedBecause'
    > & { postedBy: string }
  >,
): Promise<void> {
  await db
    .updateTable('referral')
    .set({ ...changes, version: sql<number>`version + 1` })
    .where('id', '=', referralId)
    .execute()
}
