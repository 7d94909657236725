import type { Asked } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import { noteShown } from './notices-store.ts'

/** One's own pages list the notices: what leads there is read when it is pressed. */
const home = /^\/[^/]+\/(min-side|arbeid)$/

/** Somebody is shown a page: what told them of it is read. */
export function noteRead(db: Db, { actor, authorityId, now }: Asked, path: string): void {
  if (actor.kind === 'nobody' || actor.kind === 'door' || home.test(path)) return
  noteShown(db, { authorityId, recipientKey: actor.identityKey, recipientKind: actor.kind, path, now })
}
