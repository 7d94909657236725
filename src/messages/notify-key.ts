import { findReachable, isWithheldFrom } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Db } from '../platform/database/database.ts'
import { addNotice } from './notices-store.ts'
import type { WhatToTell } from './notify.ts'

/**
 * Tells one who signed in as a citizen and sent something, by the key they signed in with. About a person they stand around
 * they are reached as others are, also on paper; about nobody known they read it inside. One the person is
 * withheld from is not told.
 */
export async function notifyKey(
  db: Db,
  authorityId: string,
  recipientKey: string,
  what: WhatToTell,
  personId: string | null = null,
): Promise<void> {
  if (personId && (await isWithheldFrom(db, personId, recipientKey, dayInOslo(what.now)))) return
  const reader = personId ? await findReachable(db, personId, recipientKey) : null
  const isReached = reader !== null && !reader.isStopped
  await addNotice(db, authorityId, {
    recipientKey,
    recipientKind: 'citizen',
    recipientName: reader?.name,
    personId: isReached ? personId : null,
    onPaper: isReached && reader.onPaper,
    ...what,
  })
}
