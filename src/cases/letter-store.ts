import { createHash } from 'node:crypto'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import type { Letter } from './case.ts'

/** Keeps a letter: the sealed bytes by their hash, and the row that says to whom and how. @returns the hash */
export async function storeLetter(
  db: Db,
  secrets: Secrets,
  authorityId: string,
  letter: Omit<Letter, 'id' | 'sha256' | 'templateId'> & Partial<Pick<Letter, 'templateId'>>,
  pdf: Buffer,
): Promise<{ id: string; sha256: string }> {
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
    .insertInto('letter')
    .values({ authorityId, ...letter, sha256 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, sha256 }
}

const columns = [
  'id',
  'personId',
  'caseId',
  'kind',
  'language',
  'sha256',
  'sentAs',
  'at',
  'templateId',
  'answerBy',
  'complainBy',
] as const

export async function findLetter(db: ReadDb, letterId: string): Promise<Letter | null> {
  const row = await db.selectFrom('letter').select(columns).where('id', '=', letterId).executeTakeFirst()
  return row ? (row as Letter) : null
}

/** A letter to the person by its bytes: a letter is never written twice. */
export async function findLetterOf(db: ReadDb, personId: string, sha256: string): Promise<Letter | null> {
  const row = await db
    .selectFrom('letter')
    .select(columns)
    .where('personId', '=', personId)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row ? (row as Letter) : null
}

/** Newest first. */
export async function findLettersOfCase(db: ReadDb, caseId: string): Promise<Letter[]> {
  const rows = await db
    .selectFrom('letter')
    .select(columns)
    .where('caseId', '=', caseId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute()
  return rows as Letter[]
}
