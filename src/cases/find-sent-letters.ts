import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { readDocument } from '../platform/documents/read-document.ts'
import { longDate } from '../platform/i18n/dates.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import type { Letter } from './case.ts'
import { withHowSent } from './how-sent.ts'
import { findLettersOfCase } from './letter-store.ts'
import { textsOf } from './texts/index.ts'

/** A letter as it left, with its kind and its day in words. */
export interface SentLetter extends Pick<Letter, 'kind' | 'language' | 'sha256' | 'at'> {
  title: string
  how: string
  pdf: Buffer
}

/** The letters of a case as they were sent, the oldest first. */
export async function findSentLetters(
  db: ReadDb,
  secrets: Secrets,
  caseId: string,
  language: Language,
): Promise<SentLetter[]> {
  const t = textsOf(language).case
  const letters = await withHowSent(db, (await findLettersOfCase(db, caseId)).toReversed())
  return Promise.all(
    letters.map(async ({ kind, language: written, sha256, at, sentAs }) => ({
      kind,
      language: written,
      sha256,
      at,
      title: `${t.letterKinds[kind] ?? kind}, ${longDate(language, dayInOslo(at))}`,
      how: t.sentAs[sentAs] ?? '',
      pdf: (await readDocument(db, secrets, sha256))!,
    })),
  )
}
