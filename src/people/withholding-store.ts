import { sql } from 'kysely'
import { addDays } from '../law/calendar.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { type ChildGround, childGrounds, type Standing } from './rules/kept-from-parents.ts'
import type { GuardedAddress } from './rules/shielded-reader.ts'

/** What somebody decided about whether a parent is to know of a child. */
export type WithholdingChoice = 'withheld' | 'told'

/** For the address, or for the child's own sake: each stands on its own. */
export type WithholdingGround = GuardedAddress | ChildGround

export interface NewWithholding {
  personId: string
  relatedPersonId: string
  ground: WithholdingGround
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

/** A word about a parent of a person, and who said it. */
export interface Withholding {
  /** Null: of everybody who answers for the child. */
  relatedPersonId: string | null
  ground: WithholdingGround
  /** 'asked': by the child, and not decided. */
  choice: WithholdingChoice | 'lapsed' | 'asked'
  /** Of what the child asked, its own words. */
  reason: string
  fromDate: string
  untilDate: string | null
  decidedByName: string | null
  decidedAt: Date
  /** What was said before they were on record; null: nothing. */
  markId: number | null
  /** The authority that said so, with what it passed on; and what it then stood on. '' and null: said here. */
  fromAuthority: string
  carriedGround: WithholdingGround | null
  carriedUntil: string | null
  /** As they were called when it was said; and no number said that it is this one. */
  markName: string
  isMaybe: boolean
}

export const isForChild = (ground: WithholdingGround): ground is ChildGround =>
  (childGrounds as readonly string[]).includes(ground)

/** All that was ever decided about a person, and what was said and is not ended, the newest first. */
export async function findWithholdings(db: ReadDb, personId: string): Promise<Withholding[]> {
  const rows = await db
    .selectFrom('withholding as w')
    .leftJoin('keptOutMark as m', 'm.id', 'w.markId')
    .leftJoin('practitioner as p', (on) => on.on(sql<boolean>`p.id = coalesce(w.decided_by, m.marked_by)`))
    .select([
      'w.relatedPersonId',
      'w.ground',
      'w.choice',
      'w.reason',
      'w.fromDate',
      'w.untilDate',
      'p.name as decidedByName',
      'w.decidedAt',
      'w.markId',
      sql<string>`coalesce(m.from_authority, '')`.as('fromAuthority'),
      'm.ground as carriedGround',
      'm.untilDate as carriedUntil',
      sql<string>`coalesce(m.name, '')`.as('markName'),
      sql<boolean>`m.id is not null and m.whom = 'one' and m.identity_key is null`.as('isMaybe'),
    ])
    .where('w.personId', '=', personId)
    .where('m.endedAt', 'is', null)
    .orderBy('w.id', 'desc')
    .execute()
  return rows as Withholding[]
}

/** What one of the database's functions of a person says on a day; undefined: there is no such person. */
async function askOf<T>(
  db: ReadDb,
  personId: string,
  asked: ReturnType<typeof sql<T>>,
): Promise<T | undefined> {
  const row = await db
    .selectFrom('person')
    .select(asked.as('said'))
    .where('id', '=', personId)
    .executeTakeFirst()
  return row?.said as T | undefined
}

/** Is the person withheld from the one with this key (or row id) on a day (`withheld-from-parent`)? */
export const isWithheldFrom = async (
  db: ReadDb,
  personId: string,
  key: string,
  today: string,
): Promise<boolean> =>
  (await askOf(db, personId, sql<boolean>`is_withheld(authority_id, id, ${key}, ${today}::date)`)) ?? false

/**
 * Are the words of one who says to stand around the person to reach nobody there? The person is withheld from them, or from all
 * who answer for it, where they are not on record.
 */
export async function isKeptOutOf(
  db: ReadDb,
  personId: string,
  key: string,
  today: string,
): Promise<boolean> {
  if (await isWithheldFrom(db, personId, key, today)) return true
  if (await isEverAround(db, personId, key)) return false
  if (await isMarkedKeptOut(db, personId, key)) return true
  const said = await findStanding(db, personId, null, today)
  return said === 'asked' || said === 'withheld'
}

/** Has somebody said that the one with this key, not on record, is kept out of what concerns the person? */
const isMarkedKeptOut = async (db: ReadDb, personId: string, key: string): Promise<boolean> =>
  (await askOf(db, personId, sql<boolean>`is_marked_kept_out(authority_id, id, ${key})`)) ?? false

/** Was somebody with this key ever on record around the person? */
export async function isEverAround(db: ReadDb, personId: string, identityKey: string): Promise<boolean> {
  const row = await db
    .selectFrom('relatedPerson')
    .select('id')
    .where('personId', '=', personId)
    .where('identityKey', '=', identityKey)
    .executeTakeFirst()
  return row !== undefined
}

/** Is nothing posted to the one with this key about the person: kept out, or the child's own home (`told-when-kept`)? */
export const isNotPosted = async (
  db: ReadDb,
  personId: string,
  key: string,
  today: string,
): Promise<boolean> =>
  (await askOf(db, personId, sql<boolean>`is_not_posted(authority_id, id, ${key}, ${today}::date)`)) ?? false

/** What stands for the child's own sake towards one around them on a day; `relatedPersonId` null: what the child asks of all. */
export const findStanding = async (
  db: ReadDb,
  personId: string,
  relatedPersonId: string | null,
  today: string,
): Promise<Standing> =>
  (await askOf(
    db,
    personId,
    sql<Standing>`kept_for_child(authority_id, id, ${relatedPersonId}::uuid, ${today}::date)`,
  )) ?? null

/** Is something kept, for the child's own sake, from everybody who answers for it (`kept-from-parents`)? */
export const isKeptFromParents = async (db: ReadDb, personId: string, today: string): Promise<boolean> =>
  (await askOf(db, personId, sql<boolean>`is_kept_from_parents(authority_id, id, ${today}::date)`)) ?? false

/** Parents who may know from this day, or since a week, by a decision made before it. */
export async function findToldFrom(
  db: ReadDb,
  day: string,
): Promise<{ personId: string; relatedPersonId: string }[]> {
  const rows = await db
    .selectFrom('withholding')
    .select(['personId', 'relatedPersonId'])
    .distinct()
    .where('choice', '=', 'told')
    .where('fromDate', '<=', day)
    .where('fromDate', '>=', addDays(day, -7)) // the job may have stood still
    .where('ground', 'in', [...childGrounds])
    .execute()
  return rows.flatMap(({ personId, relatedPersonId }) =>
    relatedPersonId ? [{ personId, relatedPersonId }] : [],
  )
}

/** What was withheld until a day in these, and nothing was said of since: whom it is about, until when, and since when. */
export async function findWithheldUntil(
  db: ReadDb,
  { first, last }: { first: string; last: string },
): Promise<{ personId: string; untilDate: string; decidedAt: Date }[]> {
  const rows = await db
    .selectFrom('withholding as w')
    .select(['w.personId', 'w.untilDate', 'w.decidedAt'])
    .where('w.choice', '=', 'withheld')
    .where('w.untilDate', '>=', first)
    .where('w.untilDate', '<=', last)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('withholding as later')
            .select('later.id')
            .whereRef('later.personId', '=', 'w.personId')
            .where(sql<boolean>`later.related_person_id is not distinct from w.related_person_id`)
            .where(
              sql<boolean>`(later.ground = any(${[...childGrounds]})) = (w.ground = any(${[...childGrounds]}))`,
            )
            .whereRef('later.id', '>', 'w.id'),
        ),
      ),
    )
    .orderBy('w.id')
    .execute()
  return rows.map(({ untilDate, ...rest }) => ({ ...rest, untilDate: untilDate! }))
}

const addressGrounds = ['confidential', 'strictly_confidential'] as const

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
        .where('w.ground', 'in', [...addressGrounds])
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('withholding as later')
                .select('later.id')
                .whereRef('later.relatedPersonId', '=', 'w.relatedPersonId')
                .where('later.ground', 'in', [...addressGrounds])
                .whereRef('later.id', '>', 'w.id'),
            ),
          ),
        ),
    )
    .execute()
}
