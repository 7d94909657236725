import { noteDone } from '../messages/index.ts'
import type { CommandContext } from '../platform/command.ts'
import { settleTakeBack, type TakeBack } from './take-back-store.ts'

/** What waits in a case is settled: what the unit was told of it asks for nothing any longer. Nothing may wait. */
export async function endTakeBack(
  { db, authorityId, now }: Pick<CommandContext<unknown, object>, 'db' | 'authorityId' | 'now'>,
  caseId: string,
  settled: { result: NonNullable<TakeBack['result']>; answer?: string; settledBy: string | null },
): Promise<void> {
  await settleTakeBack(db, caseId, { answer: '', ...settled, settledAt: now })
  const href = `/${authorityId}/saker/${caseId}`
  await noteDone(db, { kinds: ['case_taken_back', 'case_take_back_word'], href, now })
}
