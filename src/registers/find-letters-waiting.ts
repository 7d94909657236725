import { getInquiry } from '../inquiries/index.ts'
import { findPaperLettersWaiting, type PaperLetter } from '../messages/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findUnitsOf } from './paper-store.ts'

/** A letter, and the case (or the inquiry, where nobody has a row) it belongs to. */
export interface LetterOf {
  letter: PaperLetter
  of: { caseId: string | null; reference: string } | null
}

/** What these units are to post, the oldest first. */
export const findLettersWaiting = async (
  db: ReadDb,
  unitIds: readonly string[],
  today: string,
): Promise<LetterOf[]> => onlyOf(db, unitIds, await findPaperLettersWaiting(db, today))

/** Those of these letters that are these units' own, and those that are no unit's. */
export async function onlyOf(
  db: ReadDb,
  unitIds: readonly string[],
  letters: readonly PaperLetter[],
): Promise<LetterOf[]> {
  const units = await findUnitsOf(
    db,
    letters.flatMap(({ personId }) => personId ?? []),
  )
  const found: LetterOf[] = []
  for (const letter of letters) {
    const of = letter.personId ? (units.get(letter.personId) ?? null) : await ofInquiry(db, letter.inquiryId!)
    if (!of || unitIds.includes(of.unitId)) found.push({ letter, of })
  }
  return found
}

async function ofInquiry(db: ReadDb, inquiryId: string) {
  const { unitId, caseId, reference } = await getInquiry(db, inquiryId)
  return { unitId, caseId, reference }
}
