import { createHash } from 'node:crypto'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import type { ComplaintDocument } from './complaint.ts'

const columns = ['id', 'kind', 'name', 'contentType', 'size', 'sha256', 'checked', 'addedAt'] as const

type NewDocument = Omit<ComplaintDocument, 'id' | 'size' | 'sha256' | 'checked'> &
  Partial<Pick<ComplaintDocument, 'checked'>> & { bytes: Buffer }

/** Keeps the sealed bytes by the hash of what is sealed, and the row that says what it is. @returns its id */
export async function addDocument(
  db: Db,
  secrets: Secrets,
  authorityId: string,
  complaintId: string,
  { bytes, ...document }: NewDocument,
): Promise<string> {
  const content = secrets.encryptBytes(bytes)
  const sha256 = createHash('sha256').update(content).digest('hex')
  const { contentType } = document
  await db
    .insertInto('document')
    .values({ authorityId, sha256, contentType, size: bytes.length, content })
    .execute()
  const { id } = await db
    .insertInto('complaintDocument')
    .values({ authorityId, complaintId, sha256, size: bytes.length, ...document })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** In the order they were added. */
export async function findDocuments(db: ReadDb, complaintId: string): Promise<ComplaintDocument[]> {
  const rows = await db
    .selectFrom('complaintDocument')
    .select(columns)
    .where('complaintId', '=', complaintId)
    .orderBy('number')
    .execute()
  return rows as ComplaintDocument[]
}
