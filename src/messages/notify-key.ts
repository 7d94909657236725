import type { Db } from '../platform/database/database.ts'
import { addNotice } from './notices-store.ts'
import type { WhatToTell } from './notify.ts'

/** Tells one who signed in as a citizen and sent something, by the key they signed in with; about nobody. */
export async function notifyKey(
  db: Db,
  authorityId: string,
  recipientKey: string,
  what: WhatToTell,
): Promise<void> {
  await addNotice(db, authorityId, {
    recipientKey,
    recipientKind: 'citizen',
    personId: null,
    onPaper: false,
    ...what,
  })
}
