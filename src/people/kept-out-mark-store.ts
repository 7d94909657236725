import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { findStanding, findWithholdings, isForChild, type WithholdingGround } from './withholding-store.ts'

/** One who is to be kept out of what concerns a child, said before they are on record here (`kept-out-before-known`). */
export interface KeptOutMark {
  id: number
  /** 'all': everybody who answers for the child. */
  whom: 'one' | 'all'
  name: string
  /** Null: the number is not known; it counts for everybody who may be meant. */
  identityKey: string | null
  ground: WithholdingGround
  reason: string
  fromDate: string
  /** As it was decided where it came from. Here it holds until it is decided anew. */
  untilDate: string | null
  /** '' the unit here said it. */
  fromAuthority: string
  markedByName: string | null
  markedAt: Date
}

/** What is told of one who is kept out, to the authority something is passed on to. */
export type CarriedMark = Omit<KeptOutMark, 'id' | 'fromAuthority' | 'markedByName' | 'markedAt'>

/** Marks of an inquiry that are not ended, the oldest first. */
export async function findKeptOutMarks(db: ReadDb, inquiryId: string): Promise<KeptOutMark[]> {
  const rows = await inForce(db).where('m.inquiryId', '=', inquiryId).execute()
  return rows as KeptOutMark[]
}

/** The same of a person, where nobody on record is the one it was said of yet. */
export async function findWaitingMarks(db: ReadDb, personId: string): Promise<KeptOutMark[]> {
  const rows = await inForce(db)
    .innerJoin('inquiry as i', 'i.id', 'm.inquiryId')
    .where('i.personId', '=', personId)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('withholding as w').select('w.id').whereRef('w.markId', '=', 'm.id'))),
    )
    .execute()
  return rows as KeptOutMark[]
}

function inForce(db: ReadDb) {
  return db
    .selectFrom('keptOutMark as m')
    .leftJoin('practitioner as p', 'p.id', 'm.markedBy')
    .select([
      'm.id',
      'm.whom',
      'm.name',
      'm.identityKey',
      'm.ground',
      'm.reason',
      'm.fromDate',
      'm.untilDate',
      'm.fromAuthority',
      'p.name as markedByName',
      'm.markedAt',
    ])
    .where('m.endedAt', 'is', null)
    .orderBy('m.id')
}

/** From now on: whoever it may be, also who comes on record later. `markedBy` null: it came from `fromAuthority`. */
export async function insertKeptOutMark(
  db: Db,
  authorityId: string,
  mark: CarriedMark & {
    inquiryId: string
    fromAuthority: string
    markedBy: string | null
    markedAt: Date
    /** Rows on record, who are not meant. */
    besides?: string[]
  },
): Promise<void> {
  await db
    .insertInto('keptOutMark')
    .values({ authorityId, ...mark })
    .execute()
}

/** What another authority tells with what it passed on. What it told before is not told twice. */
export async function takeCarriedMarks(
  db: Db,
  authorityId: string,
  came: { inquiryId: string; marks: readonly CarriedMark[]; fromAuthority: string; now: Date },
): Promise<void> {
  const { inquiryId, marks, fromAuthority, now } = came
  const { rows } = await sql<{ said: string }>`
    select ${saidOf} as said from kept_out_mark where inquiry_id = ${inquiryId}`.execute(db)
  const before = new Set(rows.map(({ said }) => said))
  for (const mark of marks) {
    const { whom, name, identityKey, ground, reason, fromDate, untilDate } = mark
    if (before.has([whom, identityKey ?? name, ground, reason, fromDate, untilDate ?? ''].join('|'))) continue
    const from = { inquiryId, fromAuthority, markedBy: null, markedAt: now }
    await insertKeptOutMark(db, authorityId, {
      ...{ whom, name, identityKey, ground, reason, fromDate, untilDate },
      ...from,
    })
  }
}

const saidOf = sql`concat_ws('|', whom, coalesce(identity_key, name), ground, reason, from_date, coalesce(until_date::text, ''))`

/** It was said wrongly. False: there is no such mark in force of this inquiry, or somebody on record is withheld from by it. */
export async function endKeptOutMark(
  db: Db,
  inquiryId: string,
  markId: number,
  ended: { endedBy: string; endedAt: Date; endReason: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('keptOutMark')
    .set(ended)
    .where('id', '=', markId)
    .where('inquiryId', '=', inquiryId)
    .where('endedAt', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('withholding as w').select('w.id').whereRef('w.markId', '=', 'keptOutMark.id'))),
    )
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows) === 1
}

/**
 * Who is kept out of what concerns a person today, as it is told to the authority something is passed on to: by a decision, by what
 * the child asks, by itself at a strictly confidential address, and what was said of those who never came on record.
 * `personId` null: nobody is known here by the inquiry.
 */
export async function findKeptOutToCarry(
  db: ReadDb,
  of: { inquiryId: string; personId: string | null },
  today: string,
): Promise<CarriedMark[]> {
  const { inquiryId, personId } = of
  const marks = await findKeptOutMarks(db, inquiryId)
  if (!personId) return marks.map(carriedOf)
  const around = await findEverAround(db, personId, today)
  const words = await findWithholdings(db, personId)
  const asked = await findStanding(db, personId, null, today)
  const isOfAll = asked === 'asked' || asked === 'withheld'
  const request = words.find((word) => word.relatedPersonId === null)
  return [
    ...(isOfAll ? [{ ...nobody, whom: 'all' as const, ...whyOf(request, today) }] : []),
    ...around
      .filter(({ isKeptOut }) => isKeptOut)
      .flatMap(({ ids, name, identityKey, fromDate }) => {
        const said = words.filter(
          ({ relatedPersonId: whom, choice }) =>
            (whom === null || ids.includes(whom)) && (choice === 'withheld' || choice === 'asked'),
        )
        const why = said.find(({ ground }) => isForChild(ground)) ?? said[0]
        // What the child asks of everybody is carried once
        if (why && why.relatedPersonId === null && isOfAll) return []
        return [{ whom: 'one' as const, name, identityKey, ...whyOf(why, fromDate) }]
      }),
    ...marks
      .filter(({ id, whom, identityKey }) => {
        if (whom === 'all') return false // it is what stands of everybody
        if (identityKey) return !around.some((each) => each.identityKey === identityKey)
        return !words.some(({ markId, relatedPersonId }) => markId === id && isDecided(relatedPersonId))
      })
      .map(carriedOf),
  ]

  /** Who was meant is found: carried by their number. */
  function isDecided(relatedPersonId: string | null): boolean {
    const newest = words.find((word) => word.relatedPersonId === relatedPersonId && isForChild(word.ground))
    return newest?.choice === 'withheld'
  }
}

const nobody = { name: '', identityKey: null }

const carriedOf = ({ id: _, fromAuthority: __, markedByName: ___, markedAt: ____, ...mark }: KeptOutMark) =>
  mark

function whyOf(
  word: Pick<KeptOutMark, 'ground' | 'reason' | 'fromDate' | 'untilDate'> | undefined,
  since: string,
): Pick<CarriedMark, 'ground' | 'reason' | 'fromDate' | 'untilDate'> {
  // Nobody has decided: the address itself keeps them out
  if (!word) return { ground: 'strictly_confidential', reason: '', fromDate: since, untilDate: null }
  const { ground, reason, fromDate, untilDate } = word
  return { ground, reason, fromDate, untilDate }
}

/** Is anybody kept out of what concerns a person today: on record, of all, or said of one who never came on record? */
export async function isAnybodyKeptOut(db: ReadDb, personId: string, today: string): Promise<boolean> {
  if ((await findEverAround(db, personId, today)).some((each) => each.isKeptOut)) return true
  if ((await findWaitingMarks(db, personId)).length > 0) return true
  const ofAll = await findStanding(db, personId, null, today)
  return ofAll === 'asked' || ofAll === 'withheld'
}

/** Everybody who answers, or answered, for the person: each once, with all their rows, and whether they are kept out. */
async function findEverAround(db: ReadDb, personId: string, today: string) {
  const rows = await db
    .selectFrom('relatedPerson')
    .select(({ fn, ref }) => [
      'name',
      'identityKey',
      sql<string[]>`array_agg(id::text)`.as('ids'),
      sql<string>`min(from_date)`.as('fromDate'),
      fn
        .agg<boolean>('bool_or', [
          sql`is_kept_out(authority_id, person_id, coalesce(${ref('identityKey')}, id::text), ${today}::date)`,
        ])
        .as('isKeptOut'),
    ])
    .where('personId', '=', personId)
    .where('kind', 'in', ['parent', 'foster_parent', 'care_authority', 'guardian'])
    .groupBy(['name', 'identityKey'])
    .orderBy('name')
    .execute()
  return rows
}
