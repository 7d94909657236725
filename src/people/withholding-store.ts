import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { GuardedAddress } from './rules/shielded-reader.ts'

/** What somebody decided about whether a parent is to know of a child. */
export type WithholdingChoice = 'withheld' | 'told'

export interface NewWithholding {
  personId: string
  relatedPersonId: string
  ground: GuardedAddress
  choice: WithholdingChoice
  reason: string
  fromDate: string
  untilDate: string | null
  decidedBy: string
  decidedAt: Date
}

/** Kept for good: the newest counts. */
export async function insertWithholding(db: Db, authorityId: string, decided: NewWithholding): Promise<void> {
  await db
    .insertInto('withholding')
    .values({ authorityId, ...decided })
    .execute()
}

/** The newest word about each parent of a person, and who said it. */
export interface Withholding {
  relatedPersonId: string
  ground: GuardedAddress
  choice: WithholdingChoice | 'lapsed'
  reason: string
  untilDate: string | null
  decidedByName: string | null
  decidedAt: Date
}

/** All that was ever decided about a person, the newest first. */
export async function findWithholdings(db: ReadDb, personId: string): Promise<Withholding[]> {
  const rows = await db
    .selectFrom('withholding as w')
    .leftJoin('practitioner as p', 'p.id', 'w.decidedBy')
    .select([
      'w.relatedPersonId',
      'w.ground',
      'w.choice',
      'w.reason',
      'w.untilDate',
      'p.name as decidedByName',
      'w.decidedAt',
    ])
    .where('w.personId', '=', personId)
    .orderBy('w.id', 'desc')
    .execute()
  return rows as Withholding[]
}

/** Is the person withheld from the one with this key (or row id) on a day (`withheld-from-parent`)? */
export async function isWithheldFrom(
  db: ReadDb,
  personId: string,
  key: string,
  today: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('person')
    .select(sql<boolean>`is_withheld(authority_id, id, ${key}, ${today}::date)`.as('isWithheld'))
    .where('id', '=', personId)
    .executeTakeFirst()
  return row?.isWithheld ?? false
}

/** A protection begins anew: a yes that was given before it no longer counts. */
export async function lapseTold(db: Db, personId: string): Promise<void> {
  await db
    .insertInto('withholding')
    .columns([
      'authorityId',
      'personId',
      'relatedPersonId',
      'ground',
      'choice',
      'reason',
      'fromDate',
      'decidedAt',
    ])
    .expression((from) =>
      from
        .selectFrom('withholding as w')
        .select(({ val }) => [
          'w.authorityId',
          'w.personId',
          'w.relatedPersonId',
          'w.ground',
          val('lapsed').as('choice'),
          val('').as('reason'),
          'w.fromDate',
          'w.decidedAt',
        ])
        .where('w.personId', '=', personId)
        .where('w.choice', '=', 'told')
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('withholding as later')
                .select('later.id')
                .whereRef('later.relatedPersonId', '=', 'w.relatedPersonId')
                .whereRef('later.id', '>', 'w.id'),
            ),
          ),
        ),
    )
    .execute()
}
