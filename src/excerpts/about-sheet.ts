import type { ReadDb } from '../platform/database/database.ts'
import { readPart, type SheetPart } from './rules/sheet.ts'
import { emptySheet, type Sheet, type SheetContent } from './sheet.ts'
import { findSheet, findSheetVersion } from './sheet-store.ts'

export interface SheetSubject {
  personId: string
  sheet: Sheet | null
  version: number
}

/** The person's sheet, at its newest version; 0 where nothing is written. */
export async function aboutSheet(db: ReadDb, personId: string): Promise<SheetSubject> {
  const sheet = await findSheet(db, personId)
  return { personId, sheet, version: sheet?.version ?? 0 }
}

/**
 * The same for a form that writes one part: as long as that part stands as it did when the form was made, whatever else has
 * been written since, nothing is written over.
 */
export async function aboutSheetPart(
  db: ReadDb,
  input: { personId: string; part: SheetPart; version?: number },
): Promise<SheetSubject> {
  const subject = await aboutSheet(db, input.personId)
  const { version: made } = input
  if (made === undefined || made === subject.version) return subject
  const then = made === 0 ? emptySheet : (await findSheetVersion(db, input.personId, made))?.content
  const now = subject.sheet?.content ?? emptySheet
  const isSame = then && asText(contentOfPart(then, input.part)) === asText(contentOfPart(now, input.part))
  return isSame ? { ...subject, version: made } : subject
}

const asText = (part: unknown): string => JSON.stringify(part ?? null)

/** What one part of the sheet holds; undefined for a row that is not there. */
export function contentOfPart(content: SheetContent, part: SheetPart): unknown {
  if (part.kind === 'first') return content.first
  if (part.kind === 'contact') return content.contacts[part.at]
  if (part.kind === 'step') return content.steps[part.at]
  return [content.avoid, content.calm, content.where]
}

/** A part in an address; an unknown one is no part. */
export const partOf = (typed: unknown): SheetPart | null =>
  typeof typed === 'string' ? readPart(typed) : null
