import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { Blocks, TemplateKind } from './rules/letter-blocks.ts'

/** One version of an authority's words in a letter; never changed. Used once it is published, until a newer one is. */
export interface LetterTemplate {
  id: string
  kind: TemplateKind
  language: Language
  version: number
  blocks: Blocks
  savedBy: string
  savedAt: Date
  publishedAt: Date | null
}

const columns = ['id', 'kind', 'language', 'version', 'blocks', 'savedBy', 'savedAt', 'publishedAt'] as const

/** Newest first. */
export async function findTemplates(
  db: ReadDb,
  kind: TemplateKind,
  language: Language,
): Promise<LetterTemplate[]> {
  const rows = await db
    .selectFrom('letterTemplate')
    .select(columns)
    .where('kind', '=', kind)
    .where('language', '=', language)
    .orderBy('version', 'desc')
    .execute()
  return rows as unknown as LetterTemplate[]
}

/** The one letters are written by; null: the house's own words. */
export async function findTemplateInUse(
  db: ReadDb,
  kind: TemplateKind,
  language: Language,
): Promise<LetterTemplate | null> {
  return (await findTemplates(db, kind, language)).find((each) => each.publishedAt !== null) ?? null
}

/** Waits for whoever writes the same letter's words right now. */
export async function lockTemplates(db: Db, kind: TemplateKind, language: Language): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`letter template ${kind} ${language}`}, 0))`.execute(
    db,
  )
}

export async function insertTemplate(
  db: Db,
  authorityId: string,
  template: Omit<LetterTemplate, 'id' | 'publishedAt'>,
): Promise<void> {
  const { blocks, ...rest } = template
  await db
    .insertInto('letterTemplate')
    .values({ authorityId, ...rest, blocks: JSON.stringify(blocks) })
    .execute()
}

export async function publishTemplateRow(
  db: Db,
  templateId: string,
  published: { publishedAt: Date; publishedBy: string },
): Promise<void> {
  await db.updateTable('letterTemplate').set(published).where('id', '=', templateId).execute()
}
