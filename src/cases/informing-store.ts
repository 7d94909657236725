import type { Person } from '../people/index.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { InformingChoice, InformingPart } from './rules/informing.ts'

export type Protection = Person['addressProtection']

/** A word about what a parent without parental responsibility is to know: the parent's asking, or what was decided. */
export interface Informing {
  relatedPersonId: string
  choice: InformingChoice | 'asked'
  what: InformingPart[]
  /** What the other side reads. */
  words: string
  reason: string
  childView: string
  /** Of the child’s address, when it was said. */
  protection: Protection
  fromDate: string
  untilDate: string | null
  decidedByName: string | null
  decidedAt: Date
}

export type DecidedInforming = Informing & { choice: InformingChoice }

export const isDecided = (word: Informing): word is DecidedInforming => word.choice !== 'asked'

export interface NewInforming extends Omit<Informing, 'decidedByName'> {
  personId: string
  /** Null: the parent asks. */
  decidedBy: string | null
}

/** Kept for good: the newest counts. */
export async function insertInforming(db: Db, authorityId: string, word: NewInforming): Promise<void> {
  await db
    .insertInto('informing')
    .values({ authorityId, ...word })
    .execute()
}

/** All that was ever asked and decided about a child, the newest first. */
export async function findInformings(db: ReadDb, personId: string): Promise<Informing[]> {
  const rows = await db
    .selectFrom('informing as i')
    .leftJoin('practitioner as p', 'p.id', 'i.decidedBy')
    .select([
      'i.relatedPersonId',
      'i.choice',
      'i.what',
      'i.words',
      'i.reason',
      'i.childView',
      'i.protection',
      'i.fromDate',
      'i.untilDate',
      'p.name as decidedByName',
      'i.decidedAt',
    ])
    .where('i.personId', '=', personId)
    .orderBy('i.id', 'desc')
    .execute()
  return rows as Informing[]
}
