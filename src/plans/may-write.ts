import type { Grant } from '../access/acts.ts'
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
  if (plan.planState === 'ended') return refuse('plan_ended')
  return (await hasConsent(db, plan.personId, 'plan', today)) ? null : refuse('consent_missing')
}

/** The relations whose goals are wishes until the person, or who decides for the person, has taken them up. */
const proposing = ['child', 'child_15', 'participant', 'private_participant']

export function proposesOnly(grant: Grant): boolean {
  return proposing.includes(grant.relation.name)
}
