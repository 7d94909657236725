import { findToBeTold } from '../messages/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import type { Case, Letter } from './case.ts'
import { storeLetter } from './letter-store.ts'
import { sentAs } from './rules/when-known.ts'

/** Keeps a letter of a case as it is sent now to those who are to know of the case. */
export async function keepLetter(
  db: Db,
  { authorityId, secrets, now, today }: Pick<Asked, 'authorityId' | 'secrets' | 'now' | 'today'>,
  file: Pick<Case, 'id' | 'personId'>,
  letter: Omit<Letter, 'id' | 'sha256' | 'personId' | 'caseId' | 'sentAs' | 'at' | 'templateId'> &
    Partial<Pick<Letter, 'templateId'>>,
  pdf: Buffer,
): Promise<{ id: string; sha256: string }> {
  const told = await findToBeTold(db, file.personId, 'case', today)
  const of = { personId: file.personId, caseId: file.id, sentAs: sentAs(told), at: now }
  return storeLetter(db, secrets, authorityId, { ...letter, ...of }, pdf)
}
