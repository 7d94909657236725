import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import { notifyPerson } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { isRefusal } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findConsent } from './consent-store.ts'
import { aboutConsentOf, leaveOutFields, leaveOutOf } from './leave-out.ts'
import { letIn } from './let-in-again.ts'
import { byPerson, checkSaid, saidByFields } from './said-elsewhere.ts'

const saidFields = {
  personId: id,
  consentId: id,
  ...saidByFields,
}

const saidBy = (answeredBy: string) => (answeredBy === byPerson ? null : answeredBy)

/**
 * The one who coordinates writes down that one who decides has said, orally or on paper, «not this» or «not to her». Marked with how,
 * and by whom; no words of why, which nobody has to say. The person is told. Refuses as `leaveOut`.
 */
export const recordException = command({
  act: acts.recordException,
  form: z.object({ ...saidFields, ...leaveOutFields }),
  about: aboutConsentOf,
  async run({ input, grant, db, events, ...asked }) {
    const consent = (await findConsent(db, input.consentId))!
    const not = await checkSaid(db, consent, input, 'given', asked.today)
    if (not) return not
    const by = {
      relatedPersonId: saidBy(input.answeredBy),
      as: input.answeredBy === byPerson ? 'self' : 'representative',
      recordedBy: { practitionerId: writtenBy(grant), how: input.how, saidOn: input.saidOn },
    }
    const outcome = await leaveOutOf({ db, asked, events }, consent, input, { grant, by })
    if (!isRefusal(outcome) && outcome.left) await tellPerson(db, asked, input)
    return outcome
  },
})

/** And that who left it out lets it in again. Refuses as `letInAgain`. */
export const recordLetIn = command({
  act: acts.recordException,
  form: z.object({ ...saidFields, exceptionId: id }),
  about: aboutConsentOf,
  async run({ input, db, events, ...asked }) {
    const consent = (await findConsent(db, input.consentId))!
    const not = await checkSaid(db, consent, input, 'given', asked.today)
    if (not) return not
    const said = { by: saidBy(input.answeredBy), how: input.how, saidOn: input.saidOn }
    const outcome = await letIn({ db, events, ...asked }, input, said)
    if (!isRefusal(outcome)) await tellPerson(db, asked, input)
    return outcome
  },
})

// Those at work alone may, and each of them has a practitioner's id
const writtenBy = ({ relation }: Grant) => relation.practitionerId!

function tellPerson(
  db: Db,
  { authorityId, now }: { authorityId: string; now: Date },
  { personId, consentId }: { personId: string; consentId: string },
): Promise<void> {
  const href = `/${authorityId}/koordinering/${personId}/samtykke/${consentId}`
  return notifyPerson(db, authorityId, personId, { kind: 'consent_changed', href, now })
}
