import type { RelationName } from '../access/relations.ts'
import { mayReadChildWords } from '../cases/index.ts'
import type { Born } from '../law/age.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { type ChildWord, findChildWords } from './child-word-store.ts'
import type { Consent } from './consent.ts'
import { mayKeepWords } from './record-child-word.ts'
import { type Hearing, hearingOf, lacksChildWord } from './rules/child-heard.ts'
import type { WhoConsents } from './rules/who-consents.ts'

export interface ChildWordShown extends Pick<ChildWord, 'id' | 'outcome' | 'writtenName' | 'at'> {
  /** Null: kept from the reader, or free words to one who is not to learn where the child is. */
  words: string | null
  heardBy: string
  isKept: boolean
  /** Why it is kept; to those at work alone. */
  keptReason: string
}

export interface ChildWords {
  hearing: Hearing
  /** From 7: nothing is written of what the child means, in the round the consent stands in. */
  isMissing: boolean
  words: ChildWordShown[]
  mayWrite: boolean
  mayKeep: boolean
}

/** Those who decide, the child, those who coordinate and those with the case read and write it; others nothing of it. */
export async function findChildWordsShown(
  db: ReadDb,
  consent: Pick<Consent, 'id' | 'round'>,
  child: Born,
  reader: {
    relation: RelationName
    by: WhoConsents['by']
    decides: boolean
    isShielded: boolean
    today: string
  },
): Promise<ChildWords | null> {
  const { relation, isShielded } = reader
  const isChild = relation === 'self' || relation === 'child_15' || relation === 'child'
  const isAtWork = mayKeepWords(relation)
  if (!reader.decides && !isChild && !isAtWork) return null
  const hearing = hearingOf(child, reader.by, reader.today)
  const all = await findChildWords(db, consent.id)
  if (hearing === 'no' && !all.length) return null
  const rounds = all.map(({ round }) => round)
  return {
    hearing,
    isMissing: lacksChildWord(hearing, rounds, consent.round),
    words: all.map(({ id, outcome, words, heardBy, kept, keptReason, writtenName, at }) => {
      const reads = isAtWork || mayReadChildWords(kept !== '', relation)
      return {
        ...{ id, outcome, at, isKept: kept !== '' },
        words: reads && !isShielded ? words : null,
        heardBy: isShielded ? '' : heardBy,
        keptReason: isAtWork ? keptReason : '',
        writtenName: isShielded ? '' : writtenName,
      }
    }),
    mayWrite: hearing !== 'no',
    mayKeep: isAtWork,
  }
}
