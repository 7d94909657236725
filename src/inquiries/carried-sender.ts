import { citizenWith } from '../access/actor.ts'
import { isKeptOutOf } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Inquiry } from './inquiry-store.ts'
import { isSilent } from './rules/hears-nothing-more.ts'
import { goesAlong } from './rules/passed-on.ts'
import { senderSeen } from './sender-seen.ts'

/** The sender's key as it is carried to the authority it is passed on to; null: they are not to be known there (`sender-goes-along`). */
export async function carriedKey(db: ReadDb, sent: Inquiry, today: string): Promise<string | null> {
  const { senderKey, senderSignedInAs, livesIn, forwardedTo } = sent
  if (senderKey === null || senderSignedInAs !== 'citizen' || isSilent(sent)) return null
  // Kept out of what concerns the child, they do not read on there (`kept-out-goes-along`)
  const { personId, personKey } = sent
  if (personId && senderKey !== personKey && (await isKeptOutOf(db, personId, senderKey, today))) return null
  const seen = await senderSeen(db, citizenWith(senderKey), sent, today)
  const saidItThemselves = forwardedTo !== null && livesIn === forwardedTo
  return goesAlong({ ...seen, saidItThemselves }) ? senderKey : null
}
