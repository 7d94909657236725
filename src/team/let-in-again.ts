import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findConsent } from './consent-store.ts'
import { endException, findExceptions } from './exception-store.ts'
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
  async run({ input, grant, db, authorityId, now, today, events }) {
    const consent = (await findConsent(db, input.consentId))!
    const { personId } = consent
    const standing = (await findExceptions(db, personId)).find((each) => each.id === input.exceptionId)
    if (!standing || (standing.consentId ?? consent.id) !== consent.id) return refuse('not_in_this_state')
    const { deciders } = await findDeciders(db, personId, 'sharing', today)
    const by = grant.relation.relatedPersonId ?? null
    const decides = deciders.map((each) => each.id)
    if (!mayLetInAgain(by, standing.relatedPersonId, decides)) return refuse('not_yours_to_answer')
    // Two presses at once: the other was first
    if (!(await endException(db, personId, standing.id, standing, now))) return refuse('not_in_this_state')
    events.add({
      type: 'consent_exception_ended',
      personId,
      facts: { consentId: consent.id, exceptionId: standing.id },
    })
    await tellOfConsent(db, { authorityId, now, today }, consent, 'consent_changed')
    return { exceptionId: standing.id }
  },
})
