import type { ReadDb } from '../database/database.ts'
import type { Secrets } from '../secrets/secrets.ts'

/** The bytes as they were kept, by their hash. Null when there is no such document. */
export async function readDocument(db: ReadDb, secrets: Secrets, sha256: string): Promise<Buffer | null> {
  const row = await db
    .selectFrom('document')
    .select('content')
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row ? secrets.decryptBytes(row.content) : null
}
