import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { aboutConsent } from './about-person.ts'
import { acts } from './access.ts'
import { findConsent } from './consent-store.ts'
import { findToConfirm, noteConfirmed } from './find-to-confirm.ts'
import { settleConsent, signedIn } from './settle-consent.ts'
import { tellOfConsent } from './tell.ts'

/**
 * One who now decides alone says that what others said yes to is to stand: the same parts, as long as before, and from now on in
 * their own name. What is left out stays out. Refuses not_in_this_state where there is nothing to confirm, and as `settleConsent`.
 */
export const keepConsent = command({
  act: acts.answerConsent,
  form: z.object({ personId: id, consentId: id }),
  about: (which, db) => aboutConsent(db, which),
  async run({ input, db, actor, grant, authorityId, now, today, events }) {
    const { personId, consentId } = input
    const consent = (await findConsent(db, consentId))!
    const at = { authorityId, now, today }
    const asked = (await findToConfirm(db, [personId], today)).get(personId)
    if (!asked?.consentIds.includes(consentId)) return refuse('not_in_this_state')
    const settled = await settleConsent(db, at, consent, {
      ...signedIn({ actor, grant }),
      answer: 'given',
      sections: consent.sections,
      untilDate: consent.untilDate,
    })
    if (isRefusal(settled)) return settled
    events.add({ type: 'consent_kept', personId, facts: { consentId } })
    await noteConfirmed(db, at, personId)
    await tellOfConsent(db, at, consent, 'consent_answered')
    return { settled }
  },
})
