import { z } from 'zod'
import { grantedRights } from '../cases/index.ts'
import { notifyPerson } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { choice, id } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { aboutConsent, aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import { askConsent, findConsent, findConsents } from './consent-store.ts'
import {
  type ConsentKind,
  consentLifecycle,
  consentStandsOn,
  mayAskFor,
  needsConsents,
} from './rules/consent.ts'

const kind = choice(['coordination', 'plan'])

/** pbrl § 2-5, hol § 7-1: a plan needs a granted right and a consent, in that order. */
async function whyNotAsk(db: ReadDb, personId: string, kind: ConsentKind) {
  if (kind !== 'plan') return null // the others need no right
  const granted = (await grantedRights(db, personId)).map((right) => right.item)
  return isRefusal(mayAskFor(kind, granted)) ? refuse('right_missing') : null
}

/**
 * Staff asks for consent to coordination or to a plan. Refuses: right_missing (to a plan), consent_is_given, consent_missing
 * (what it stands on).
 */
export const askForConsent = command({
  act: acts.askConsent,
  form: z.object({ personId: id, kind }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async run({ input, subject: { personId }, db, grant, authorityId, now, today, events }) {
    const standsOn = needsConsents(consentStandsOn[input.kind], await findConsents(db, personId), today)
    if (isRefusal(standsOn)) return refuse('consent_missing')
    const not = await whyNotAsk(db, personId, input.kind)
    if (not) return not
    const asked = await askConsent(db, authorityId, {
      personId,
      kind: input.kind,
      askedBy: grant.relation.practitionerId,
      today,
    })
    if (!asked.isAsked) return refuse('consent_is_given')
    if (!asked.isNew) return asked // asked in another window: they are told once
    events.add({ type: 'consent_asked', personId, facts: { consentId: asked.consentId } })
    const href = `/${authorityId}/koordinering/${personId}/samtykke/${asked.consentId}`
    await notifyPerson(db, authorityId, personId, { kind: 'consent_asked', href, now })
    return asked
  },
})

/** Asks again for one that was refused, withdrawn or has run out. Refuses: not_in_this_state, right_missing (to a plan). */
export const askAgain = command({
  act: acts.askConsent,
  form: z.object({ personId: id, consentId: id }),
  about: (which, db) => aboutConsent(db, which),
  async run({ input, db, grant, authorityId, now, today, events }) {
    const consent = (await findConsent(db, input.consentId))!
    const isOver = consent.state === 'given' && consent.untilDate !== null && consent.untilDate < today
    if (!isOver && !consentLifecycle.canDo(consent.state, 'ask_again')) return refuse('not_in_this_state')
    const not = await whyNotAsk(db, consent.personId, consent.kind)
    if (not) return not
    await askConsent(db, authorityId, {
      ...consent,
      untilDate: null,
      askedBy: grant.relation.practitionerId,
      today,
    })
    events.add({ type: 'consent_asked', personId: consent.personId, facts: { consentId: consent.id } })
    const href = `/${authorityId}/koordinering/${consent.personId}/samtykke/${consent.id}`
    await notifyPerson(db, authorityId, consent.personId, { kind: 'consent_asked', href, now })
    return { consentId: consent.id }
  },
})

/** The person, or who decides for the person, begins without being asked: leads to the page where it is given. Refuses: right_missing. */
export const beginConsent = command({
  act: acts.beginConsent,
  form: z.object({ personId: id, kind }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async run({ input, subject: { personId }, db, authorityId, today, events }) {
    const not = await whyNotAsk(db, personId, input.kind)
    if (not) return not
    const asked = await askConsent(db, authorityId, { personId, kind: input.kind, today })
    if (asked.isAsked) events.add({ type: 'consent_asked', personId, facts: { consentId: asked.consentId } })
    return asked
  },
})
