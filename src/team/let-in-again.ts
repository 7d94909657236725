import { z } from 'zod'
import { command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import type { NewEvent } from '../platform/events/events.ts'
import { id } from '../platform/form/fields.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findConsent } from './consent-store.ts'
import { endException, findExceptions, type WrittenHow } from './exception-store.ts'
import { aboutConsentOf } from './leave-out.ts'
import { mayLetInAgain } from './rules/exception.ts'
import { tellOfConsent } from './tell.ts'
import { findDeciders } from './who-may-consent.ts'

/**
 * Who left somebody or something out lets it in again; while another holds to it, it stays out. What was left out by one who no
 * longer decides, those who decide now may let in. Refuses: not_yours_to_answer, not_in_this_state (it is in already).
 */
export const letInAgain = command({
  act: acts.answerConsent,
  form: z.object({ personId: id, consentId: id, exceptionId: id }),
  about: aboutConsentOf,
  run: ({ input, grant, ...at }) => letIn(at, input, { by: grant.relation.relatedPersonId ?? null }),
})

interface At {
  db: Db
  authorityId: string
  now: Date
  today: string
  events: { add(event: NewEvent): void }
}

/** `by`: of those who decide; null: the person. `how`: where one at work wrote it down. The consent is held. */
export async function letIn(
  { db, authorityId, now, today, events }: At,
  { consentId, exceptionId }: { consentId: string; exceptionId: string },
  { by, how, saidOn }: { by: string | null; how?: WrittenHow; saidOn?: string },
): Promise<{ exceptionId: string } | Refusal> {
  const consent = (await findConsent(db, consentId))!
  const { personId } = consent
  const standing = (await findExceptions(db, personId)).find((each) => each.id === exceptionId)
  if (!standing || (standing.consentId ?? consent.id) !== consent.id) return refuse('not_in_this_state')
  const { deciders } = await findDeciders(db, personId, 'sharing', today)
  const decides = deciders.map((each) => each.id)
  if (!mayLetInAgain(by, standing.relatedPersonId, decides)) return refuse('not_yours_to_answer')
  // Two presses at once: the other was first
  if (!(await endException(db, personId, standing.id, standing, now))) return refuse('not_in_this_state')
  events.add({
    type: 'consent_exception_ended',
    personId,
    facts: { consentId: consent.id, exceptionId: standing.id, ...(how && { how, saidOn }) },
  })
  await tellOfConsent(db, { authorityId, now, today }, consent, 'consent_changed')
  return { exceptionId: standing.id }
}
