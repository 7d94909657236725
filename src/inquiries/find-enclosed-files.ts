import type { ReadDb } from '../platform/database/database.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import { readSealedAttachments } from './attachment-store.ts'

/** A file that came with an inquiry, or with what was added to it. */
export interface EnclosedFile {
  /** To be shown only. */
  name: string
  contentType: string
  /** What a malware scanner said; null: nobody has looked. */
  checked: string | null
  kind: string
  addedAt: Date
  bytes: Buffer
}

/** All of them with their bytes, in the order they were added: for one who is to have the whole case. */
export async function findEnclosedFiles(
  db: ReadDb,
  secrets: Secrets,
  inquiryId: string,
): Promise<EnclosedFile[]> {
  const sealed = await readSealedAttachments(db, inquiryId)
  return sealed.map(({ content, name, contentType, checked, kind, addedAt }) => {
    return { name, contentType, checked, kind, addedAt, bytes: secrets.decryptBytes(content) }
  })
}
