import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'

export interface ReplyCode {
  id: string
  reference: string
  personId: string
  /** To whom; null: the person. */
  relatedPersonId: string | null
  aboutKind: 'consent' | 'team_invitation' | 'meeting'
  /** The consent, the participant, or the meeting's invitation. */
  aboutId: string
  round: number
  noticeId: string
  usedAt: Date | null
  /** It answers no more: another letter took its place, or its sixty days have gone (real time). */
  isOver: boolean
}

const codes = (db: ReadDb) =>
  db
    .selectFrom('replyCode')
    .select([
      'id',
      'reference',
      'personId',
      'relatedPersonId',
      'aboutKind',
      'aboutId',
      'round',
      'noticeId',
      'usedAt',
      sql<boolean>`ended_at is not null or ends_at <= now()`.as('isOver'),
    ])

export async function findReplyByCode(
  db: ReadDb,
  reference: string,
  codeHash: Buffer,
): Promise<ReplyCode | null> {
  const row = await codes(db)
    .where('reference', '=', reference)
    .where('codeHash', '=', codeHash)
    .executeTakeFirst()
  return (row as ReplyCode | undefined) ?? null
}

export async function findReply(db: ReadDb, id: string): Promise<ReplyCode | null> {
  return ((await codes(db).where('id', '=', id).executeTakeFirst()) as ReplyCode | undefined) ?? null
}

/** Two who press at once come one after the other. */
export async function lockReply(db: ReadDb, id: string): Promise<ReplyCode | null> {
  const row = await codes(db).where('id', '=', id).forUpdate().executeTakeFirst()
  return (row as ReplyCode | undefined) ?? null
}

/** Those out and not answered, by what they are about and to whom. */
export async function findRepliesOut(db: ReadDb, personId: string): Promise<ReplyCode[]> {
  const rows = await codes(db)
    .where('personId', '=', personId)
    .where('usedAt', 'is', null)
    .where('endedAt', 'is', null)
    .where('endsAt', '>', sql<Date>`now()`)
    .execute()
  return rows as ReplyCode[]
}

export interface NewReplyCode {
  reference: string
  codeHash: Buffer
  codeSealed: Buffer
  personId: string
  relatedPersonId: string | null
  aboutKind: ReplyCode['aboutKind']
  aboutId: string
  round: number
  noticeId: string
  madeBy: string
}

/** One living code to one holder about one thing: an earlier letter's is no longer any. */
export async function insertReplyCode(db: Db, authorityId: string, code: NewReplyCode): Promise<void> {
  await db
    .updateTable('replyCode')
    .set({ endedAt: sql<Date>`now()`, codeSealed: null })
    .where('aboutId', '=', code.aboutId)
    .where('relatedPersonId', 'is not distinct from', code.relatedPersonId)
    .where('usedAt', 'is', null)
    .where('endedAt', 'is', null)
    .execute()
  await db
    .insertInto('replyCode')
    .values({ authorityId, ...code })
    .execute()
}

export async function markReplyUsed(db: Db, id: string, answer: string): Promise<void> {
  await db
    .updateTable('replyCode')
    .set({ usedAt: sql<Date>`now()`, answer, codeSealed: null })
    .where('id', '=', id)
    .execute()
}

export interface ReplyToPrint extends ReplyCode {
  sealed: Buffer
  endsAt: Date
}

/** For the printing of a letter that is not posted yet. Null: none goes along, or it answers no more. */
export async function findReplyToPrint(db: ReadDb, noticeId: string): Promise<ReplyToPrint | null> {
  const row = await codes(db)
    .select(['codeSealed', 'endsAt'])
    .where('noticeId', '=', noticeId)
    .where('usedAt', 'is', null)
    .where('endedAt', 'is', null)
    .where('endsAt', '>', sql<Date>`now()`)
    .executeTakeFirst()
  if (!row?.codeSealed) return null
  const { codeSealed: sealed, ...reply } = row
  return { ...(reply as ReplyCode & Pick<typeof row, 'endsAt'>), sealed }
}

/** The letter is in the post: the code is nobody's to read any more but its holder's. */
export async function forgetReplyCode(db: Db, noticeId: string): Promise<void> {
  await db.updateTable('replyCode').set({ codeSealed: null }).where('noticeId', '=', noticeId).execute()
}

/** Misses on a reference in the last minutes. Real time. */
/** Those who try the same reference at once come one after the other: each is counted before the next is tried. */
export async function countReplyAttempts(db: Db, reference: string, minutes: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reply ${reference}`}, 0))`.execute(db)
  const { count } = await (db as ReadDb)
    .selectFrom('replyAttempt')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('reference', '=', reference)
    .where('at', '>', sql<Date>`now() - make_interval(mins => ${minutes}::int)`)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function addReplyAttempt(db: Db, authorityId: string, reference: string): Promise<void> {
  await db.deleteFrom('replyAttempt').where('at', '<', sql<Date>`now() - interval '1 day'`).execute()
  await db.insertInto('replyAttempt').values({ authorityId, reference }).execute()
}
