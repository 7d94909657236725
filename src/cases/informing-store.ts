import { sql } from 'kysely'
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

export interface NewInforming extends Omit<Informing, 'decidedByName'> {
  personId: string
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
      'i.decidedBy',
      'p.name as decidedByName',
      'i.decidedAt',
    ])
    .where('i.personId', '=', personId)
    .orderBy('i.id', 'desc')
    .execute()
  return rows as Informing[]
}

/** The complaints in these units that are neither answered with another answer nor sent on, the oldest first, by their living case. */
export async function findInformingComplaints(
  db: ReadDb,
  unitIds: readonly string[],
): Promise<{ caseId: string; receivedOn: string }[]> {
  return db
    .selectFrom('informing as i')
    .innerJoin('caseFile as c', (join) =>
      join.onRef('c.authorityId', '=', 'i.authorityId').onRef('c.personId', '=', 'i.personId'),
    )
    .select(['c.id as caseId', 'i.fromDate as receivedOn'])
    .where('i.choice', '=', 'complaint')
    .where(
      sql<boolean>`not exists (select from informing n where n.authority_id = i.authority_id
        and n.related_person_id = i.related_person_id and n.id > i.id and n.choice in ('informed', 'sent_on'))`,
    )
    .where(
      sql<boolean>`c.id = (select f.id from case_file f where f.authority_id = i.authority_id and f.person_id = i.person_id
        order by f.state = 'closed', f.received_on desc limit 1)`,
    )
    .where(sql<boolean>`c.unit_id = any(${[...unitIds]}::uuid[])`)
    .where(sql<boolean>`exists (select from person p where p.authority_id = i.authority_id and p.id = i.person_id
      and p.died_on is null)`)
    .orderBy('i.fromDate')
    .orderBy('i.id')
    .execute()
}
