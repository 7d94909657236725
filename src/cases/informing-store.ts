import type { Person } from '../people/index.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import {
  type InformingChoice,
  type InformingPart,
  type InformingWord,
  informingChoices,
} from './rules/informing.ts'

export type Protection = Person['addressProtection']

/** A word about what a parent without parental responsibility is to know: the parent's, what was decided, or what became of it. */
export interface Informing {
  id: number
  personId: string
  relatedPersonId: string
  choice: InformingWord
  what: InformingPart[]
  /** What the other side reads. */
  words: string
  reason: string
  childView: string
  /** Of the child’s address, when it was said. */
  protection: Protection
  fromDate: string
  untilDate: string | null
  /** Practitioner. Null: the parent says it, or nobody ('lapsed'). */
  decidedBy: string | null
  decidedByName: string | null
  decidedAt: Date
}

export type DecidedInforming = Informing & { choice: InformingChoice }

export const isDecided = (word: Informing): word is DecidedInforming =>
  informingChoices.some((each) => each === word.choice)

export type NewInforming = Omit<Informing, 'id' | 'decidedByName'>

/** Kept for good: the newest counts. */
export async function insertInforming(db: Db, authorityId: string, word: NewInforming): Promise<void> {
  await db
    .insertInto('informing')
    .values({ authorityId, ...word })
    .execute()
}

const select = (db: ReadDb) =>
  db
    .selectFrom('informing as i')
    .leftJoin('practitioner as p', 'p.id', 'i.decidedBy')
    .select([
      'i.id',
      'i.personId',
      'i.relatedPersonId',
      'i.choice',
      'i.what',
      'i.words',
      'i.reason',
      'i.childView',
      'i.protection',
      'i.fromDate',
      'i.untilDate',
      'i.decidedBy',
      'p.name as decidedByName',
      'i.decidedAt',
    ])
    .orderBy('i.id', 'desc')

/** All that was ever asked and decided about a child, the newest first. */
export async function findInformings(db: ReadDb, personId: string): Promise<Informing[]> {
  return (await select(db).where('i.personId', '=', personId).execute()) as Informing[]
}

/** The same of one parent. */
export async function findInformingsOf(db: ReadDb, relatedPersonId: string): Promise<Informing[]> {
  return (await select(db).where('i.relatedPersonId', '=', relatedPersonId).execute()) as Informing[]
}

/** One word; null when there is none in this authority. */
export async function findInformingWord(db: ReadDb, id: number): Promise<Informing | null> {
  return ((await select(db).where('i.id', '=', id).executeTakeFirst()) as Informing | undefined) ?? null
}
