import type { ReadDb } from '../platform/database/database.ts'
import { type Consent, findConsents, shownState } from '../team/index.ts'

/** `asked`: the answer is with the person's own side. */
export type ConsentStanding = 'given' | 'asked' | 'missing'

/** How the consent that coordination, or a plan, stands on is today (YYYY-MM-DD). */
export async function standingOfConsent(
  db: ReadDb,
  personId: string,
  kind: 'coordination' | 'plan',
  today: string,
): Promise<ConsentStanding> {
  return standingIn(await findConsents(db, personId), kind, today)
}

/** The same, of consents that are read. */
export function standingIn(
  consents: readonly Pick<Consent, 'kind' | 'state' | 'untilDate'>[],
  kind: 'coordination' | 'plan',
  today: string,
): ConsentStanding {
  const found = consents.find((each) => each.kind === kind)
  const state = found ? shownState(found, today) : null
  return state === 'given' || state === 'asked' ? state : 'missing'
}
