import type { Asked } from '../platform/asked.ts'
import type { Database } from '../platform/database/database.ts'
import { noteShown } from './notices-store.ts'

/** One's own pages list the notices: what leads there is read when it is pressed. */
const home = /^\/[^/]+\/(min-side|arbeid)$/

/** Somebody was shown a page: what told them of it is read. */
export async function noteRead(database: Database, asked: Asked, path: string): Promise<void> {
  const { actor, authorityId, now } = asked
  if (actor.kind === 'nobody' || home.test(path)) return
  const { identityKey: recipientKey, kind: recipientKind } = actor
  await database.transaction(authorityId, (db) => noteShown(db, { recipientKey, recipientKind, path, now }))
}
