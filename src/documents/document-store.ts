import { createHash } from 'node:crypto'
import type { Thing } from '../access/left-out.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { FileKind } from '../platform/form/file-kind.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import type { DocumentKind } from './things.ts'

/** One version of a document in a plan. Days 'YYYY-MM-DD'. */
export interface DocumentVersion {
  id: string
  version: number
  planId: string
  personId: string
  kind: DocumentKind
  title: string
  /** Who wrote the document, as it is told; '' not said. */
  fromWhom: string
  datedOn: string | null
  contentType: FileKind
  /** Bytes. */
  size: number
  sha256: string
  /** What a malware scanner said; null: nobody has looked. */
  checked: string | null
  /** In which version the file came. */
  fileVersion: number
  /** Why it was taken out; null: it stands. */
  withdrawnReason: string | null
  /** Identity. */
  writtenBy: string | null
  /** Relation. */
  writtenAs: string
  writtenName: string
  writtenAt: Date
}

const columns = [
  ...(['id', 'version', 'planId', 'personId', 'kind', 'title', 'fromWhom', 'datedOn'] as const),
  ...(['contentType', 'size', 'sha256', 'checked', 'fileVersion', 'withdrawnReason'] as const),
  ...(['writtenBy', 'writtenAs', 'writtenName', 'writtenAt'] as const),
] as const

/** A document with all its versions, the newest first: there is always one. */
export type Versions = readonly [DocumentVersion, ...DocumentVersion[]]

/** The thing a consent may leave out. */
export const thingOf = (documentId: string): Thing => `document:${documentId}`

/** Every document of the plan, the one last added first. */
export async function findDocumentsOfPlan(db: ReadDb, planId: string): Promise<Versions[]> {
  const rows = await db
    .selectFrom('planDocument')
    .select(columns)
    .where('planId', '=', planId)
    .orderBy('version', 'desc')
    .execute()
  const byId = Map.groupBy(rows as DocumentVersion[], ({ id }) => id)
  return ([...byId.values()] as unknown as Versions[]).toSorted(
    (a, b) => +b.at(-1)!.writtenAt - +a.at(-1)!.writtenAt,
  )
}

export async function findDocument(db: ReadDb, planId: string, documentId: string): Promise<Versions | null> {
  const rows = await db
    .selectFrom('planDocument')
    .select(columns)
    .where('planId', '=', planId)
    .where('id', '=', documentId)
    .orderBy('version', 'desc')
    .execute()
  return rows.length ? (rows as unknown as Versions) : null
}

export async function countDocuments(db: ReadDb, planId: string): Promise<number> {
  const { count } = await db
    .selectFrom('planDocument')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('planId', '=', planId)
    .where('version', '=', 1)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Keeps the sealed bytes. Gives the hash of what is sealed: no two files share it. */
export async function keepBytes(
  db: Db,
  secrets: Secrets,
  authorityId: string,
  { bytes, contentType }: { bytes: Buffer; contentType: FileKind },
): Promise<string> {
  const content = secrets.encryptBytes(bytes)
  const sha256 = createHash('sha256').update(content).digest('hex')
  await db
    .insertInto('document')
    .values({ authorityId, sha256, contentType, size: bytes.length, content })
    .execute()
  return sha256
}

/** Adds a version: those before it stay. False when somebody else made the same one first. */
export async function addVersion(db: Db, authorityId: string, version: DocumentVersion): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('planDocument')
    .values({ authorityId, ...version })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows ?? 0) === 1
}
