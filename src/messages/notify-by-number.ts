import type { Db } from '../platform/database/database.ts'
import { addNotice } from './notices-store.ts'
import type { WhatToTell } from './notify.ts'

/** Tells one who has no row here, and whose number an inquiry gave: as others are told, also on paper. */
export async function notifyByNumber(
  db: Db,
  authorityId: string,
  told: { key: string; inquiryId: string },
  what: WhatToTell,
): Promise<void> {
  const recipient = { recipientKey: told.key, recipientKind: 'citizen', inquiryId: told.inquiryId } as const
  await addNotice(db, authorityId, { ...recipient, personId: null, onPaper: false, ...what })
}
