import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Consent } from './consent.ts'
import type { ChildWordOutcome } from './rules/child-heard.ts'

export interface ChildWord {
  id: string
  round: number
  outcome: ChildWordOutcome
  /** The child's own words, or why it could not be asked. */
  words: string
  heardBy: string
  /** Why the words are kept from those who decide; '': they are not. */
  kept: '' | 'child_asks' | 'weighty_reasons'
  keptReason: string
  writtenAs: string
  writtenName: string
  at: Date
}

/** What the child has said of a consent, the newest first. */
export async function findChildWords(db: ReadDb, consentId: string): Promise<ChildWord[]> {
  const rows = await db
    .selectFrom('consentChildWord')
    .select([
      'id',
      'round',
      'outcome',
      'words',
      'heardBy',
      'kept',
      'keptReason',
      'writtenAs',
      'writtenName',
      'at',
    ])
    .where('consentId', '=', consentId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute()
  return rows as ChildWord[]
}

export async function insertChildWord(
  db: Db,
  authorityId: string,
  consent: Pick<Consent, 'id' | 'round'>,
  word: Omit<ChildWord, 'id' | 'round'>,
): Promise<void> {
  await db
    .insertInto('consentChildWord')
    .values({ authorityId, consentId: consent.id, round: consent.round, ...word })
    .execute()
}
