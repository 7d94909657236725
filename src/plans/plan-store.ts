import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { type Writer, writeRevised } from './revision-store.ts'
import type { TextKey, Word } from './things.ts'

export interface Plan {
  id: string
  personId: string
  state: string
  version: number
  revisionOn: string | null
  responsibleServiceId: string | null
  periodFrom: string | null
  periodTo: string | null
  responsiblePhysician: string
  word: string
  wordReason: string
}

const columns = [
  'id',
  'personId',
  'state',
  'version',
  'revisionOn',
  'responsibleServiceId',
  'periodFrom',
  'periodTo',
  'responsiblePhysician',
  'word',
  'wordReason',
] as const

/** The person's living plan, or else the one that ended last; null when there never was one. */
export async function findPlanOfPerson(
  db: ReadDb,
  personId: string,
): Promise<Pick<Plan, 'id' | 'state' | 'revisionOn' | 'version'> | null> {
  return (await findPlansOfPersons(db, [personId])).get(personId) ?? null
}

/** The plan of each: the living one, else the one that ended last. Whoever has none is not there. */
export async function findPlansOfPersons(
  db: ReadDb,
  personIds: readonly string[],
): Promise<Map<string, Pick<Plan, 'id' | 'state' | 'revisionOn' | 'version'>>> {
  if (personIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('plan')
    .distinctOn('personId')
    .select(['personId', 'id', 'state', 'revisionOn', 'version'])
    .where(({ eb, fn, val }) => eb('personId', '=', fn.any(val([...personIds]))))
    .orderBy('personId')
    .orderBy(sql`state = 'ended'`)
    .orderBy('endedOn', 'desc')
    .execute()
  return new Map(rows.map(({ personId, ...plan }) => [personId, plan]))
}

export async function findPlan(db: ReadDb, planId: string): Promise<Plan | null> {
  const row = await db.selectFrom('plan').select(columns).where('id', '=', planId).executeTakeFirst()
  return row ?? null
}

/** Kept as it is until the transaction ends; goals and activities may still be added beside it. */
export async function lockPlan(db: ReadDb, planId: string): Promise<Plan | null> {
  const row = await db
    .selectFrom('plan')
    .select(columns)
    .where('id', '=', planId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row ?? null
}

export async function insertPlan(
  db: Db,
  authorityId: string,
  personId: string,
  writer: Writer,
): Promise<string> {
  const insert = db
    .insertInto('plan')
    .values({ authorityId, personId })
    .returningAll()
    .returning('id as planId')
  return writeRevised(db, 'plan', writer, insert)
}

/** Forskrift 1110 § 9: one plan per person, also across authorities. False when another one lives somewhere. */
export async function claimLivingPlan(
  db: ReadDb,
  authorityId: string,
  personKey: string,
  planId: string,
): Promise<boolean> {
  const { claimed } = await db
    .selectNoFrom(
      sql<boolean>`claim_living_plan(${personKey}, ${authorityId}, ${planId}::uuid)`.as('claimed'),
    )
    .executeTakeFirstOrThrow()
  return claimed
}

export async function releaseLivingPlan(db: ReadDb, authorityId: string, planId: string): Promise<void> {
  await db
    .selectNoFrom(sql`release_living_plan(${authorityId}, ${planId}::uuid)`.as('released'))
    .executeTakeFirst()
}

export interface PlanChange {
  state?: string
  responsibleServiceId?: string | null
  periodFrom?: string | null
  periodTo?: string | null
  revisionOn?: string | null
  responsiblePhysician?: string
  word?: Word
  wordReason?: string
  endedOn?: string
  endedReason?: string
}

/** Makes the plan's next version. */
export async function updatePlan(
  db: Db,
  plan: Pick<Plan, 'id' | 'version'>,
  change: PlanChange,
  writer: Writer,
): Promise<void> {
  const update = db
    .updateTable('plan')
    .set({ ...change, version: plan.version + 1 })
    .where('id', '=', plan.id)
    .returningAll()
    .returning('id as planId')
  await writeRevised(db, 'plan', writer, update)
}

export async function findTextVersion(db: ReadDb, planId: string, key: TextKey): Promise<number> {
  const row = await db
    .selectFrom('planText')
    .select('version')
    .where('planId', '=', planId)
    .where('key', '=', key)
    .executeTakeFirst()
  return row?.version ?? 0
}

/** Those written, by key. */
export async function findTexts(
  db: ReadDb,
  planId: string,
): Promise<Partial<Record<TextKey, { text: string; version: number }>>> {
  const rows = await db
    .selectFrom('planText')
    .select(['key', 'text', 'version'])
    .where('planId', '=', planId)
    .execute()
  return Object.fromEntries(rows.map(({ key, text, version }) => [key, { text, version }]))
}

export interface NewText {
  planId: string
  key: TextKey
  text: string
  /** The one it becomes. */
  version: number
  /** The relation of the one whose words they are, where that is not the writer: words that are put back. */
  wordsOf?: string
}

export async function saveText(
  db: Db,
  authorityId: string,
  { planId, key, text, version, wordsOf }: NewText,
  writer: Writer,
): Promise<void> {
  const written = {
    text,
    version,
    writtenBy: writer.by,
    writtenAs: wordsOf ?? writer.as,
    writtenAt: writer.at,
  }
  const save = db
    .insertInto('planText')
    .values({ authorityId, planId, key, ...written })
    .onConflict((conflict) => conflict.columns(['authorityId', 'planId', 'key']).doUpdateSet(written))
    .returningAll()
  await writeRevised(db, 'text', writer, save)
}
