import type { Actor, Language } from '../access/actor.ts'
import type { Authority } from './authority/authority.ts'
import type { ReadDb } from './database/database.ts'
import type { DraftOwner } from './form/drafts.ts'
import type { Secrets } from './secrets/secrets.ts'

/** Who asks, where and when: what every command and query gets from the request. */
export interface Asked {
  actor: Actor
  authorityId: string
  authority: Authority
  language: Language
  /** Business time. */
  now: Date
  /** The business day in Norway, YYYY-MM-DD. */
  today: string
  secrets: Secrets
  /**
   * Where the actor is taken from memory: asks, in the transaction that reads or writes, whether the session still is what it was.
   * `query` and `command` throw `SessionChanged` when it is not.
   */
  isStillSignedIn?: (db: ReadDb) => Promise<boolean>
  /** The page stood open and fetched itself: nobody pressed anything. The browser's own word; it hides no row of the log. */
  isRefresh?: boolean
  /** Whose drafts: the identity's, or those of this browser's cookie. */
  draftOwner: DraftOwner
}

/** The session has ended, become another, or not been proved since it was remembered: nothing was shown or done, all is asked anew. */
export class SessionChanged extends Error {}

/** Why nothing was shown or done. Unknown and forbidden are one and the same. */
export type Denied = { denied: 'sign_in' | 'not_found' }

export function isDenied(value: unknown): value is Denied {
  return typeof value === 'object' && value !== null && 'denied' in value
}
