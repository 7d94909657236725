import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findDraft } from '../platform/form/drafts.ts'

/** What a child has typed or chosen and not sent, as the page kept it (`wish-page.tsx`). */
export interface UnsentWish {
  words: string
  mood: string
  home: string
}

/** Null: nothing is typed or chosen. A choice about home alone is nothing to send. */
export async function findUnsentWish(
  db: ReadDb,
  { secrets, draftOwner, authorityId }: Pick<Asked, 'secrets' | 'draftOwner' | 'authorityId'>,
): Promise<UnsentWish | null> {
  const draft = await findDraft(db, secrets, draftOwner, `/${authorityId}/barn/onske`)
  const { words, mood, home } = draft?.fields ?? {}
  const unsent = { words: String(words ?? ''), mood: String(mood ?? ''), home: String(home ?? '') }
  return unsent.words.trim() || unsent.mood ? unsent : null
}
