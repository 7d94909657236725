import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { PlanLetterKind } from './rules/plan-letter.ts'

/** Minutes or a plan on paper, to one receiver. */
export interface PlanLetter {
  id: string
  personId: string
  /** To whom; null: the person. */
  relatedPersonId: string | null
  receiverName: string
  kind: PlanLetterKind
  planId: string | null
  planVersion: number | null
  meetingId: string | null
  /** Of what the receiver could read when it was made. */
  contentHash: Buffer
  /** Sealed lines; null where none is known, or none that may be written. */
  address: Buffer | null
  madeByName: string
  madeAt: Date
  postedOn: string | null
  postedByName: string | null
  withdrawnAt: Date | null
  reason: string
  version: number
}

const letters = (db: ReadDb) =>
  db
    .selectFrom('planLetter as l')
    .innerJoin('practitioner as m', 'm.id', 'l.madeBy')
    .leftJoin('practitioner as p', 'p.id', 'l.postedBy')
    .select([
      'l.id',
      'l.personId',
      'l.relatedPersonId',
      'l.receiverName',
      'l.kind',
      'l.planId',
      'l.planVersion',
      'l.meetingId',
      'l.contentHash',
      'l.address',
      'm.name as madeByName',
      'l.madeAt',
      'l.postedOn',
      'p.name as postedByName',
      'l.withdrawnAt',
      'l.reason',
      'l.version',
    ])

/** All about a person, those that wait first, then the newest. */
export async function findPlanLetters(db: ReadDb, personId: string): Promise<PlanLetter[]> {
  const rows = await letters(db)
    .where('l.personId', '=', personId)
    .orderBy(sql`l.posted_on is null and l.withdrawn_at is null`, 'desc')
    .orderBy('l.madeAt', 'desc')
    .orderBy('l.id')
    .limit(200)
    .execute()
  return rows as PlanLetter[]
}

export async function findPlanLetter(db: ReadDb, id: string): Promise<PlanLetter | null> {
  return ((await letters(db).where('l.id', '=', id).executeTakeFirst()) as PlanLetter | undefined) ?? null
}

export async function lockPlanLetter(db: Db, id: string): Promise<PlanLetter | null> {
  await sql`select 1 from plan_letter where id = ${id} for update`.execute(db)
  return findPlanLetter(db as ReadDb, id)
}

export interface NewPlanLetter
  extends Pick<
    PlanLetter,
    'personId' | 'relatedPersonId' | 'receiverName' | 'kind' | 'planId' | 'planVersion' | 'meetingId'
  > {
  contentHash: Buffer
  address: Buffer | null
  madeBy: string
  madeAt: Date
}

/** @returns its id; null: the same waits already for this receiver. */
export async function addPlanLetter(
  db: Db,
  authorityId: string,
  letter: NewPlanLetter,
): Promise<string | null> {
  const row = await db
    .insertInto('planLetter')
    .values({ authorityId, ...letter })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

export async function setPlanLetter(
  db: Db,
  { id, version }: Pick<PlanLetter, 'id' | 'version'>,
  to:
    | { postedOn: string; postedBy: string; address: null }
    | { withdrawnAt: Date; withdrawnBy: string; reason: string; address: null }
    | { contentHash: Buffer; planVersion: number | null; receiverName: string },
): Promise<void> {
  await db
    .updateTable('planLetter')
    .set({ ...to, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** As the register has it, while it waits. */
export async function setPlanLetterAddress(db: Db, id: string, address: Buffer | null): Promise<void> {
  await db
    .updateTable('planLetter')
    .set({ address })
    .where('id', '=', id)
    .where('postedOn', 'is', null)
    .where('withdrawnAt', 'is', null)
    .execute()
}

/** How many wait, and since when the oldest has, for each of these persons. */
export async function findPlanLettersWaiting(
  db: ReadDb,
  personIds: readonly string[],
): Promise<Map<string, { count: number; since: Date }>> {
  if (personIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('planLetter')
    .select(({ fn }) => ['personId', fn.countAll<number>().as('count'), fn.min<Date>('madeAt').as('since')])
    .where('personId', 'in', [...personIds])
    .where('postedOn', 'is', null)
    .where('withdrawnAt', 'is', null)
    .groupBy('personId')
    .execute()
  return new Map(rows.map(({ personId, count, since }) => [personId, { count: Number(count), since }]))
}
