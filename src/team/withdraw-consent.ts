import { z } from 'zod'
import { tellOfGone } from '../meetings/index.ts'
import { command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import type { NewEvent } from '../platform/events/events.ts'
import { id } from '../platform/form/fields.ts'
import { isRefusal } from '../platform/refusal.ts'
import { aboutConsent } from './about-person.ts'
import { acts } from './access.ts'
import { tellTheOthers } from './ask-the-others.ts'
import type { Consent } from './consent.ts'
import { findConsent, findConsents, updateConsent } from './consent-store.ts'
import { noteConfirmed } from './find-to-confirm.ts'
import { consentLifecycle, consentStandsOn } from './rules/consent.ts'
import { settleConsent, signedIn } from './settle-consent.ts'
import { tellOfConsent } from './tell.ts'

/**
 * Takes a consent back: at any time, without a reason, and for one of two parents alone. Counts from the next request.
 * What stands on it falls with it. Refuses as `settleConsent`.
 */
export const withdrawConsent = command({
  act: acts.answerConsent,
  form: z.object({ personId: id, consentId: id }),
  about: (which, db) => aboutConsent(db, which),
  async run({ input, db, actor, grant, authorityId, now, today, events }) {
    const consent = (await findConsent(db, input.consentId))!
    const at = { authorityId, now, today }
    const settled = await settleConsent(db, at, consent, {
      ...signedIn({ actor, grant }),
      answer: 'withdrawn',
      sections: [],
      untilDate: null,
    })
    if (isRefusal(settled)) return settled
    events.add({ type: 'consent_withdrawn', personId: consent.personId, facts: { consentId: consent.id } })
    await withdrawAllThatStandsOn(db, at, consent, events)
    await tellOfGone(db, at, consent.personId)
    await noteConfirmed(db, at, consent.personId)
    await tellTheOthers(db, at, consent, grant.relation.relatedPersonId ?? null, 'consent_withdrawn')
    await tellOfConsent(db, at, consent, 'consent_withdrawn')
    return { settled }
  },
})

/** Nothing is shared and no plan made without consent to coordination: when it falls, the others fall. */
export async function withdrawAllThatStandsOn(
  db: Db,
  { now }: { now: Date },
  fallen: Consent,
  events: { add(event: NewEvent): void },
): Promise<void> {
  const others = await findConsents(db, fallen.personId)
  for (const other of others) {
    const standsOn: readonly string[] = consentStandsOn[other.kind]
    if (!standsOn.includes(fallen.kind) || !consentLifecycle.canDo(other.state, 'withdraw')) continue
    await updateConsent(db, other.id, { state: 'withdrawn', endedAt: now })
    events.add({
      type: 'consent_withdrawn',
      personId: fallen.personId,
      facts: { consentId: other.id, because: fallen.kind },
    })
  }
}
