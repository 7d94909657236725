import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { type Content, findContent } from './find-content.ts'
import { findReceiver, type Receiver } from './find-receivers.ts'
import type { PlanLetter } from './plan-letter-store.ts'

/** How a letter that waits stands today: as it was made; no longer the same; or not to go to this receiver. */
export type Standing =
  | { is: 'ready' | 'changed'; receiver: Receiver; content: Content }
  | { is: 'not_to_them' }

/** Asked each time it is shown, printed and posted: whoever lost the right to it since it was made is not sent it. */
export async function standingOf(
  asks: Asked & { db: ReadDb },
  letter: Pick<PlanLetter, 'personId' | 'kind' | 'relatedPersonId' | 'planId' | 'meetingId' | 'contentHash'>,
): Promise<Standing> {
  const { personId, kind, relatedPersonId, contentHash } = letter
  const about = { personId, kind, today: asks.today, language: asks.authority.settings.language }
  const receiver = await findReceiver(asks.db, about, relatedPersonId)
  const content = receiver && (await findContent(asks, letter, receiver))
  if (!receiver || !content) return { is: 'not_to_them' }
  return { is: content.hash.equals(contentHash) ? 'ready' : 'changed', receiver, content }
}

/** The lines an envelope carries; none where the address is protected, or not known. */
export function addressLinesOf(
  { secrets }: Pick<Asked, 'secrets'>,
  receiver: Pick<Receiver, 'isProtected'>,
  { address }: Pick<PlanLetter, 'address'>,
): string[] {
  return address && !receiver.isProtected ? (JSON.parse(secrets.decrypt(address)) as string[]) : []
}
