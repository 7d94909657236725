import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { ReferralState } from './rules/case-work.ts'

export interface Referral {
  id: string
  caseId: string
  personId: string
  sentTo: 'service' | 'user_organisation'
  receiver: string
  purpose: string
  ground: 'consent' | 'other'
  groundWords: string
  state: ReferralState
  answerWords: string
  sentBy: string
  sentAt: Date
  answeredOn: string | null
  doneOn: string | null
  version: number
}

const columns = [
  'id',
  'caseId',
  'personId',
  'sentTo',
  'receiver',
  'purpose',
  'ground',
  'groundWords',
  'state',
  'answerWords',
  'sentBy',
  'sentAt',
  'answeredOn',
  'doneOn',
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

export async function lockReferral(db: Db, referralId: string): Promise<Referral | null> {
  const row = await db
    .selectFrom('referral')
    .select(columns)
    .where('id', '=', referralId)
    .forUpdate()
    .executeTakeFirst()
  return row ? (row as Referral) : null
}

export async function insertReferral(
  db: Db,
  authorityId: string,
  referral: Pick<
    Referral,
    'caseId' | 'personId' | 'sentTo' | 'receiver' | 'purpose' | 'ground' | 'groundWords' | 'sentBy' | 'sentAt'
  >,
): Promise<void> {
  await db
    .insertInto('referral')
    .values({ authorityId, ...referral })
    .execute()
}

export async function updateReferral(
  db: Db,
  referralId: string,
  changes: Partial<Pick<Referral, 'state' | 'answerWords' | 'answeredOn' | 'doneOn'>>,
): Promise<void> {
  await db
    .updateTable('referral')
    .set({ ...changes, version: sql<number>`version + 1` })
    .where('id', '=', referralId)
    .execute()
}
