import { createHash } from 'node:crypto'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import type { AskedHow, ExcerptPart, ExcerptPurpose } from './rules/excerpt.ts'

/** Something that was taken out of the plan and given to somebody. */
export interface Excerpt {
  id: string
  personId: string
  purpose: ExcerptPurpose
  receiver: string
  parts: ExcerptPart[]
  madeBy: string | null
  madeName: string
  madeAt: Date
  /** One at work was asked to: how, and on which day. '' and null: they made it themselves. */
  askedHow: AskedHow | ''
  askedOn: string | null
  sha256: string
}

/** Keeps the document, sealed, and the row that says for whom and for what. @returns its id */
export async function addExcerpt(
  db: Db,
  secrets: Secrets,
  authorityId: string,
  excerpt: Omit<Excerpt, 'id' | 'sha256'> & { planId: string; madeAs: string },
  pdf: Buffer,
): Promise<string> {
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  await db
    .insertInto('document')
    .values({
      authorityId,
      sha256,
      contentType: 'application/pdf',
      size: pdf.length,
      content: secrets.encryptBytes(pdf),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { id } = await db
    .insertInto('excerpt')
    .values({ authorityId, ...excerpt, sha256 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const columns = [
  'id',
  'personId',
  'purpose',
  'receiver',
  'parts',
  'madeBy',
  'madeName',
  'madeAt',
  'askedHow',
  'askedOn',
  'sha256',
] as const

/** What was given, the newest first. `madeBy`: only what this identity made. */
export async function findExcerpts(db: ReadDb, personId: string, madeBy?: string): Promise<Excerpt[]> {
  const rows = await db
    .selectFrom('excerpt')
    .select(columns)
    .where('personId', '=', personId)
    .$if(madeBy !== undefined, (found) => found.where('madeBy', '=', madeBy ?? null))
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map(excerptOf)
}

export async function findExcerpt(db: ReadDb, id: string): Promise<Excerpt | null> {
  const row = await db.selectFrom('excerpt').select(columns).where('id', '=', id).executeTakeFirst()
  return row ? excerptOf(row) : null
}

const excerptOf = (
  row: Omit<Excerpt, 'purpose' | 'parts' | 'askedHow'> & {
    purpose: string
    parts: string[]
    askedHow: string
  },
): Excerpt => ({
  ...row,
  purpose: row.purpose as ExcerptPurpose,
  parts: row.parts as ExcerptPart[],
  askedHow: row.askedHow as Excerpt['askedHow'],
})
