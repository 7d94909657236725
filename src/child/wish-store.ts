import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Mood } from './rules/private-wish.ts'

export interface Wish {
  id: string
  personId: string
  words: string
  mood: Mood | null
  keepFromParents: boolean
  sentAt: Date
  byCode: boolean
  answer: string
  answeredAt: Date | null
  answeredBy: string | null
}

export interface NewWish {
  personId: string
  words: string
  mood: Mood | null
  keepFromParents: boolean
  sentAt: Date
  sentAs: string
  byCode: boolean
}

export async function insertWish(db: Db, authorityId: string, wish: NewWish): Promise<string> {
  const { id } = await db
    .insertInto('childWish')
    .values({ authorityId, ...wish })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const mostShown = 100

/** The newest first. */
export async function findWishes(db: ReadDb, personId: string): Promise<Wish[]> {
  const rows = await db
    .selectFrom('childWish as w')
    .leftJoin('practitioner as p', (join) =>
      join.onRef('p.authorityId', '=', 'w.authorityId').onRef('p.id', '=', 'w.answeredBy'),
    )
    .select([
      'w.id',
      'w.personId',
      'w.words',
      'w.mood',
      'w.keepFromParents',
      'w.sentAt',
      'w.byCode',
      'w.answer',
      'w.answeredAt',
      'p.name as answeredBy',
    ])
    .where('w.personId', '=', personId)
    .orderBy('w.sentAt', 'desc')
    .limit(mostShown)
    .execute()
  return rows.map((row) => ({ ...row, mood: row.mood as Mood | null }))
}

export async function countUnanswered(db: ReadDb, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom('childWish')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('personId', '=', personId)
    .where('answeredAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** What waits for an answer, of each of these who has written: how many, and since when. */
export async function findWishesWaiting(
  db: ReadDb,
  personIds: readonly string[],
): Promise<Map<string, { count: number; since: Date }>> {
  if (personIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('childWish')
    .select(({ fn }) => ['personId', fn.countAll<number>().as('count'), fn.min('sentAt').as('since')])
    .where('personId', 'in', [...personIds])
    .where('answeredAt', 'is', null)
    .groupBy('personId')
    .execute()
  return new Map(rows.map(({ personId, count, since }) => [personId, { count: Number(count), since }]))
}

export async function lockWish(
  db: ReadDb,
  wishId: string,
): Promise<{ personId: string; answeredAt: Date | null } | null> {
  const row = await db
    .selectFrom('childWish')
    .select(['personId', 'answeredAt'])
    .where('id', '=', wishId)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

export async function answerWishRow(
  db: Db,
  wishId: string,
  change: { answer: string; answeredAt: Date; answeredBy: string },
): Promise<void> {
  await db.updateTable('childWish').set(change).where('id', '=', wishId).execute()
}
