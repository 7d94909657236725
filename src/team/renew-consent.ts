import { z } from 'zod'
import { noteDone, notifyChosen, notifyPerson } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import type { NewEvent } from '../platform/events/events.ts'
import { id, text } from '../platform/form/fields.ts'
import { isRefusal, type Refusal, refuse } from '../platform/refusal.ts'
import { aboutConsent } from './about-person.ts'
import { acts } from './access.ts'
import { findAnswers, findConsent, updateConsent } from './consent-store.ts'
import { renewalFor } from './reminder-store.ts'
import { byPerson, checkSaid, saidFields, saidOf } from './said-elsewhere.ts'
import { type Answer, type Settled, settleConsent, signedIn } from './settle-consent.ts'
import { tellLetIn, tellOfConsent } from './tell.ts'
import { findDeciders } from './who-may-consent.ts'

/**
 * Who decides renews a consent in one press, signed in: for as long as it was given, from today, with the same sections; what was left
 * out stays out. Where two decide, each renews for themselves; when it has run out, the other follows to the same day. Refuses as `settleConsent`, and not_in_this_state where it is too
 * early, or too late.
 */
export const renewConsent = command({
  act: acts.answerConsent,
  form: z.object({ personId: id, consentId: id }),
  about: (which, db) => aboutConsent(db, which),
  run: ({ input, actor, grant, ...at }) => renew(at, input.consentId, signedIn({ actor, grant })),
})

/** Staff writes down that it was renewed orally or on paper, and by whom. The person is told. */
export const recordRenewal = command({
  act: acts.recordConsent,
  form: z.object({
    personId: id,
    consentId: id,
    ...saidFields,
    note: text(1000),
  }),
  about: (which, db) => aboutConsent(db, which),
  async run({ input, grant, ...at }) {
    const consent = (await findConsent(at.db, input.consentId))!
    const not = await checkSaid(at.db, consent, input, 'given', at.today)
    if (not) return not
    const renewed = await renew(at, input.consentId, {
      relatedPersonId: input.answeredBy === byPerson ? null : input.answeredBy,
      as: input.answeredBy === byPerson ? 'self' : 'representative',
      how: input.how,
      said: saidOf(input),
      note: input.note,
      recordedBy: grant.relation.practitionerId ?? null,
      identityId: null,
    })
    if (isRefusal(renewed)) return renewed
    const { personId, consentId } = input
    const href = `/${at.authorityId}/koordinering/${personId}/samtykke/${consentId}`
    await notifyPerson(at.db, at.authorityId, personId, { kind: 'consent_renewed', href, now: at.now })
    return renewed
  },
})

interface Renewing {
  db: Db
  authorityId: string
  now: Date
  today: string
  events: { add(event: NewEvent): void }
}

async function renew(
  { db, events, ...at }: Renewing,
  consentId: string,
  by: Omit<Answer, 'answer' | 'sections' | 'untilDate'>,
): Promise<{ settled: Settled } | Refusal> {
  const { authorityId, now, today } = at
  const consent = (await findConsent(db, consentId))!
  const { personId } = consent
  const found = await findDeciders(db, personId, consent.kind, today)
  const answers = await findAnswers(db, consentId)
  const renewal = renewalFor(by.relatedPersonId, consent, answers, found, today)
  if (!renewal) {
    const isTheirs = found.deciders.some((each) => each.id === by.relatedPersonId)
    return refuse(isTheirs ? 'not_in_this_state' : 'not_yours_to_answer')
  }
  const untilDate = renewal.until
  const yes = { ...by, answer: 'given', sections: renewal.sections, untilDate } as const
  const settled = await settleConsent(db, { authorityId, now, today }, consent, yes)
  if (isRefusal(settled)) return settled
  const after = (await findConsent(db, consentId))!
  const isRenewed = settled !== 'waits' && (settled === 'given' || after.untilDate !== consent.untilDate)
  events.add({
    type: isRenewed ? 'consent_renewed' : 'consent_partly_renewed',
    personId,
    facts: { consentId, untilDate },
  })
  const href = `/${authorityId}/koordinering/${personId}/samtykke/${consentId}`
  if (!isRenewed) {
    // It has run out: what the others are asked for is the same
    if (settled === 'waits') await updateConsent(db, consentId, { state: 'asked', untilDate })
    const others = found.deciders.flatMap((each) =>
      each.id && each.id !== by.relatedPersonId ? each.id : [],
    )
    const chosen = { isPersonChosen: false, relatedPersonIds: others }
    if (others.length)
      await notifyChosen(db, authorityId, personId, chosen, {
        kind: settled === 'waits' ? 'consent_asked' : 'consent_renew_too',
        href,
        now,
      })
    return { settled }
  }
  await noteDone(db, { kinds: ['consent_ends_soon', 'consent_ended', 'consent_renew_too'], href, now })
  // What staff writes down is told by them
  if (!by.recordedBy) {
    const chosen = {
      isPersonChosen: found.deciders.some((each) => each.id === null),
      relatedPersonIds: found.deciders.flatMap((each) => each.id ?? []),
    }
    await notifyChosen(db, authorityId, personId, chosen, { kind: 'consent_renewed', href, now })
  }
  await tellOfConsent(db, at, consent, 'consent_renewed')
  if (settled === 'given') await tellLetIn(db, at, consent)
  return { settled }
}
