import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { FileKind } from '../platform/form/file-kind.ts'
import type { TakenFile } from '../platform/form/take-files.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'

/** A file that came, or will come, with an inquiry. */
export interface Attachment {
  id: string
  /** To be shown only. */
  name: string
  contentType: FileKind
  /** Bytes. */
  size: number
  /** What a malware scanner said; null: nobody has looked. */
  checked: string | null
  /** What the sender says it is. */
  kind: '' | 'power_of_attorney'
  /** The addition it came with; null: with the inquiry. */
  additionId: string | null
}

/** The draft an unsent attachment hangs on: it goes where the draft goes. */
export interface OfDraft {
  ownerKey: string
  draftForm: string
}

const columns = ['id', 'name', 'contentType', 'size', 'checked', 'kind', 'additionId'] as const

export async function findAttachmentsOfDraft(db: ReadDb, of: OfDraft): Promise<Attachment[]> {
  const rows = await db
    .selectFrom('attachment')
    .select(columns)
    .where('ownerKey', '=', of.ownerKey)
    .where('draftForm', '=', of.draftForm)
    .orderBy('number')
    .execute()
  return rows as Attachment[]
}

/** In the order they were added. */
export async function findAttachments(db: ReadDb, inquiryId: string): Promise<Attachment[]> {
  const rows = await db
    .selectFrom('attachment')
    .select(columns)
    .where('inquiryId', '=', inquiryId)
    .orderBy('number')
    .execute()
  return rows as Attachment[]
}

/** How many came with each of these; those without any are left out. */
export async function countAttachments(
  db: ReadDb,
  inquiryIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('attachment')
    .select((row) => ['inquiryId', row.fn.countAll<number>().as('count')])
    .where('inquiryId', '=', sql<string>`any(${inquiryIds})`)
    .groupBy('inquiryId')
    .execute()
  return new Map(rows.map((row) => [row.inquiryId!, Number(row.count)]))
}

/** The file as it was added; null when the inquiry has no such attachment. */
export async function readAttachment(
  db: ReadDb,
  secrets: Secrets,
  inquiryId: string,
  attachmentId: string,
): Promise<Buffer | null> {
  const row = await db
    .selectFrom('attachment as a')
    .innerJoin('document as d', (join) =>
      join.onRef('d.authorityId', '=', 'a.authorityId').onRef('d.sha256', '=', 'a.sha256'),
    )
    .select('d.content')
    .where('a.inquiryId', '=', inquiryId)
    .where('a.id', '=', attachmentId)
    .executeTakeFirst()
  return row ? secrets.decryptBytes(row.content) : null
}

export interface NewFile extends TakenFile {
  kind: Attachment['kind']
}

export async function addToDraft(
  db: Db,
  secrets: Secrets,
  authorityId: string,
  of: OfDraft,
  file: NewFile,
  addedAt: Date,
): Promise<void> {
  const row = sealed(secrets, file, addedAt)
  await insertSealed(db, authorityId, { ...row, ...of, inquiryId: null, additionId: null })
}

/** Added to an inquiry that is sent. */
export async function addToInquiryFiles(
  db: Db,
  secrets: Secrets,
  authorityId: string,
  of: { inquiryId: string; additionId: string },
  file: NewFile,
  addedAt: Date,
): Promise<void> {
  const row = sealed(secrets, file, addedAt)
  await insertSealed(db, authorityId, { ...row, ...of, ownerKey: null, draftForm: null })
}

function sealed(secrets: Secrets, { bytes, ...file }: NewFile, addedAt: Date) {
  return { ...file, size: bytes.length, addedAt, content: secrets.encryptBytes(bytes) }
}

/** The bytes go with it. False when there is no such attachment of this draft. */
export async function removeFromDraft(db: Db, of: OfDraft, attachmentId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('attachment')
    .where('id', '=', attachmentId)
    .where('ownerKey', '=', of.ownerKey)
    .where('draftForm', '=', of.draftForm)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows) === 1
}

/** Sent: from now on they belong to the inquiry. */
export async function moveToInquiry(db: Db, of: OfDraft, inquiryId: string): Promise<void> {
  await db
    .updateTable('attachment')
    .set({ inquiryId, ownerKey: null, draftForm: null })
    .where('ownerKey', '=', of.ownerKey)
    .where('draftForm', '=', of.draftForm)
    .execute()
}

/** The same files with another inquiry of this authority: the bytes are not kept twice. */
export async function copyAttachments(db: Db, fromId: string, inquiryId: string): Promise<void> {
  const rows = await db
    .selectFrom('attachment')
    .select(['authorityId', 'sha256', 'name', 'contentType', 'size', 'addedAt', 'checked', 'kind'])
    .where('inquiryId', '=', fromId)
    .orderBy('number')
    .execute()
  if (rows.length === 0) return
  await db
    .insertInto('attachment')
    .values(rows.map((row) => ({ ...row, inquiryId })))
    .execute()
}

/** A document this authority keeps already, by its hash. */
export interface KeptFile {
  sha256: string
  name: string
  at: Date
}

/** Goes with an inquiry as it is kept. */
export async function attachKept(
  db: Db,
  authorityId: string,
  inquiryId: string,
  { sha256, name, at }: KeptFile,
): Promise<void> {
  const { contentType, size } = await db
    .selectFrom('document')
    .select(['contentType', 'size'])
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('attachment')
    .values({ authorityId, sha256, name, contentType, size, addedAt: at, inquiryId, kind: '' })
    .execute()
}

/** An attachment as it goes from one authority to another: sealed, and never opened on the way. */
export interface SealedAttachment {
  name: string
  contentType: string
  size: number
  addedAt: Date
  checked: string | null
  kind: string
  additionId: string | null
  content: Buffer
}

export async function readSealedAttachments(db: ReadDb, inquiryId: string): Promise<SealedAttachment[]> {
  const rows = await db
    .selectFrom('attachment as a')
    .innerJoin('document as d', (join) =>
      join.onRef('d.authorityId', '=', 'a.authorityId').onRef('d.sha256', '=', 'a.sha256'),
    )
    .select([
      'a.name',
      'a.contentType',
      'a.size',
      'a.addedAt',
      'a.checked',
      'a.kind',
      'a.additionId',
      'd.content',
    ])
    .where('a.inquiryId', '=', inquiryId)
    .orderBy('a.number')
    .execute()
  return rows as unknown as SealedAttachment[]
}

export async function addSealed(
  db: Db,
  authorityId: string,
  inquiryId: string,
  attachment: SealedAttachment,
): Promise<void> {
  await insertSealed(db, authorityId, { ...attachment, inquiryId, ownerKey: null, draftForm: null })
}

async function insertSealed(
  db: Db,
  authorityId: string,
  {
    content,
    ...row
  }: SealedAttachment & { inquiryId: string | null } & {
    ownerKey: string | null
    draftForm: string | null
  },
): Promise<void> {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const { contentType, size } = row
  await db
    .insertInto('document')
    .values({ authorityId, sha256, contentType, size, content })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('attachment')
    .values({ authorityId, sha256, ...row })
    .execute()
}
