import { nobody } from '../access/actor.ts'
import { findStandIn } from '../coordination/index.ts'
import { addDays } from '../law/calendar.ts'
import { notifyChosen } from '../messages/index.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Database, Db } from '../platform/database/database.ts'
import { writeEvents } from '../platform/events/events.ts'
import { isRefusal } from '../platform/refusal.ts'
import type { Consent } from './consent.ts'
import { findAnswers, findConsent, findConsents } from './consent-store.ts'
import { lockEnding, noteReminded, periodOf } from './reminder-store.ts'
import { consentStandsOn, needsConsents } from './rules/consent.ts'
import { reminderDue, reminderMarks } from './rules/renewal.ts'
import { tellCoordinators } from './tell.ts'
import { findDeciders } from './who-may-consent.ts'

interface At {
  authorityId: string
  now: Date
  today: string
}

/**
 * The job: those who decide, and who coordinates, are told before a consent runs out and when it has, once each. That it has passed is
 * an event, so that what stands open is shown anew. Nothing opens or closes by this: that is the clock's (`consent-open`).
 */
export async function remindOfConsents(means: { database: Database; now(): Date }): Promise<void> {
  const now = means.now()
  const today = dayInOslo(now)
  const around = Math.max(...reminderMarks)
  for (const authorityId of (await getAuthorities(means.database)).keys()) {
    await means.database.transaction(authorityId, async (db) => {
      for (const consentId of await lockEnding(db, addDays(today, -around), addDays(today, around)))
        await remindOf(db, { authorityId, now, today }, (await findConsent(db, consentId))!)
    })
  }
}

async function remindOf(db: Db, at: At, consent: Consent): Promise<void> {
  const { authorityId, now, today } = at
  const { id: consentId, personId, kind } = consent
  const period = periodOf(consent, await findAnswers(db, consentId))
  const mark = period && reminderDue(period, today)
  if (period === null || mark === null) return
  // What rests on a consent that has run out itself opens nothing: there is nothing to renew before that is
  const standsOn = needsConsents(consentStandsOn[kind], await findConsents(db, personId), today)
  if (mark !== 0 && isRefusal(standsOn)) return
  if (!(await noteReminded(db, authorityId, { consentId, untilDate: period.untilDate, mark, at: now })))
    return
  if (mark === 0) {
    const event = { type: 'consent_ended', personId, facts: { consentId } }
    await writeEvents(db, authorityId, [event], { actor: nobody, grant: null, now })
  }
  const href = `/${authorityId}/koordinering/${personId}/samtykke/${consentId}`
  const what = { kind: mark === 0 ? 'consent_ended' : 'consent_ends_soon', href } as const
  const { deciders } = await findDeciders(db, personId, kind, today)
  const chosen = {
    isPersonChosen: deciders.some(({ id }) => id === null),
    relatedPersonIds: deciders.flatMap(({ id }) => id ?? []),
  }
  if (deciders.length) await notifyChosen(db, authorityId, personId, chosen, { ...what, now })
  const standIn = await findStandIn(db, personId)
  await tellCoordinators(db, at, personId, { ...what, personId }, standIn?.practitionerId)
}
