import type { Grant } from '../access/acts.ts'
import { consentInForce } from '../access/open-consent.ts'
import type { Person } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import { hasConsent } from '../team/index.ts'

/**
 * Why nothing can be written in this plan now, or null. Forskrift 1110 § 5: no work on a plan without consent, by anyone.
 * An ended plan stands as it was.
 */
export async function whyNotWrite(
  db: ReadDb,
  plan: { personId: string; planState: string },
  today: string,
): Promise<Refusal<'plan_ended' | 'consent_missing'> | null> {
  return whyNotWriteIn({ ...plan, hasConsent: await hasConsent(db, plan.personId, 'plan', today) })
}

/** The same, of what is read. */
export function whyNotWriteIn(plan: {
  planState: string
  hasConsent: boolean
}): Refusal<'plan_ended' | 'consent_missing'> | null {
  if (plan.planState === 'ended') return refuse('plan_ended')
  return plan.hasConsent ? null : refuse('consent_missing')
}

/** What writing in a plan hangs on beside who writes, asked for with the thing itself. */
export interface Writable {
  hasConsent: boolean
  addressProtection: Person['addressProtection']
}

/** SQL: the columns of `Writable`, of plan `p` and its person `who`, on the day $2. */
export const writableColumns = `who.address_protection as "addressProtection",
    exists (select from consent c where c.authority_id = p.authority_id and c.person_id = p.person_id and c.kind = 'plan'
      and ${consentInForce('c', '$2::date')}) as "hasConsent"`

/** The relations whose goals are wishes until the person, or who decides for the person, has taken them up. */
const proposing = ['child', 'child_15', 'participant', 'private_participant']

export function proposesOnly(grant: Grant): boolean {
  return proposing.includes(grant.relation.name)
}
