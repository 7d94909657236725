import { freezePlanVersion } from '../plans/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import { postTexts } from './texts/index.ts'

/** The plan is kept as it stands where it is sent. Its version's number; null: it is no plan that is sent. */
export async function keepVersionSent(
  db: Db,
  { authorityId, authority, actor, now }: Pick<Asked, 'authorityId' | 'authority' | 'actor' | 'now'>,
  planId: string | null,
): Promise<number | null> {
  if (!planId) return null
  return freezePlanVersion(db, authorityId, planId, {
    occasion: 'by_hand',
    note: postTexts[authority.settings.language].versionNote,
    now,
    by: actor.kind === 'nobody' ? null : actor.identityId,
  })
}
