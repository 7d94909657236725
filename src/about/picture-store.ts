import { createHash } from 'node:crypto'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { RemadePicture } from '../platform/picture/remake-picture.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'

/** The picture as a page tells of it; the bytes are read apart. */
export interface AboutMePicture {
  /** What it shows, in words; '' when nobody said. */
  words: string
  width: number
  height: number
  setAt: Date
}

export async function findPicture(db: ReadDb, personId: string): Promise<AboutMePicture | null> {
  const row = await db
    .selectFrom('aboutMePicture')
    .select(['words', 'width', 'height', 'setAt'])
    .where('personId', '=', personId)
    .executeTakeFirst()
  return row ?? null
}

/** JPEG; null when there is none. */
export async function readPicture(db: ReadDb, secrets: Secrets, personId: string): Promise<Buffer | null> {
  const row = await db
    .selectFrom('aboutMePicture as p')
    .innerJoin('document as d', (join) =>
      join.onRef('d.authorityId', '=', 'p.authorityId').onRef('d.sha256', '=', 'p.sha256'),
    )
    .select('d.content')
    .where('p.personId', '=', personId)
    .executeTakeFirst()
  return row ? secrets.decryptBytes(row.content) : null
}

/** The bytes of the one before go with it. */
export async function replacePicture(
  db: Db,
  secrets: Secrets,
  authorityId: string,
  picture: RemadePicture & {
    personId: string
    words: string
    checked: string | null
    setBy: string | null
    setAs: string
    setAt: Date
  },
): Promise<void> {
  await deletePicture(db, picture.personId)
  const { bytes, ...row } = picture
  const content = secrets.encryptBytes(bytes)
  const sha256 = createHash('sha256').update(content).digest('hex')
  await db
    .insertInto('document')
    .values({ authorityId, sha256, contentType: 'image/jpeg', size: bytes.length, content })
    .execute()
  await db
    .insertInto('aboutMePicture')
    .values({ authorityId, sha256, ...row })
    .execute()
}

/** False when there was none. */
export async function deletePicture(db: Db, personId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('aboutMePicture')
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows) === 1
}
