import type { ReadDb } from '../platform/database/database.ts'
import { findConsents, shownState } from '../team/index.ts'

/** `asked`: the answer is with the person's own side. */
export type ConsentStanding = 'given' | 'asked' | 'missing'

/** How the consent that coordination, or a plan, stands on is today (YYYY-MM-DD). */
export async function standingOfConsent(
  db: ReadDb,
  personId: string,
  kind: 'coordination' | 'plan',
  today: string,
): Promise<ConsentStanding> {
  const found = (await findConsents(db, personId)).find((each) => each.kind === kind)
  const state = found ? shownState(found, today) : null
  return state === 'given' || state === 'asked' ? state : 'missing'
}
