import { z } from 'zod'
import { sections } from '../access/sections.ts'
import { command } from '../platform/command.ts'
import { choice, choices, id, optionalDate } from '../platform/form/fields.ts'
import { isRefusal } from '../platform/refusal.ts'
import { aboutConsent } from './about-person.ts'
import { acts } from './access.ts'
import { askTheOthers, tellAllSaidYes } from './ask-the-others.ts'
import { shownState } from './consent.ts'
import { findConsent } from './consent-store.ts'
import { noteConfirmed } from './find-to-confirm.ts'
import { leaveOutFields, leaveOutTicked } from './leave-out.ts'
import { type Settled, settleConsent, signedIn } from './settle-consent.ts'
import { tellLetIn, tellOfConsent } from './tell.ts'
import { withdrawAllThatStandsOn } from './withdraw-consent.ts'

const eventOf: Record<Settled, string> = {
  given: 'consent_given',
  changed: 'consent_changed',
  waits: 'consent_partly_given',
  refused: 'consent_refused',
  withdrawn: 'consent_withdrawn',
}

/**
 * The person, or who decides for the person, says yes (with the sections and the last day chosen, or changed, and what is left
 * out, on top of what was before) or no, signed in. Refuses as `settleConsent` and `leaveOut`.
 */
export const answerConsent = command({
  act: acts.answerConsent,
  form: z.object({
    personId: id,
    consentId: id,
    answer: choice(['given', 'refused']),
    sections: choices(sections),
    untilDate: optionalDate,
    ...leaveOutFields,
  }),
  about: (which, db) => aboutConsent(db, which),
  async run({ input, db, grant, events, ...asked }) {
    const { actor, authorityId, now, today } = asked
    const consent = (await findConsent(db, input.consentId))!
    const at = { authorityId, now, today }
    const by = signedIn({ actor, grant })
    const left = input.answer === 'given' ? await leaveOutTicked(db, asked, consent, input, { grant, by }) : 0
    if (isRefusal(left)) return left
    const settled = await settleConsent(db, at, consent, {
      ...by,
      answer: input.answer,
      sections: input.sections,
      untilDate: input.untilDate ?? null,
    })
    if (isRefusal(settled)) return settled
    events.add({
      type: eventOf[settled],
      personId: consent.personId,
      facts: { consentId: consent.id, sections: input.sections, untilDate: input.untilDate ?? null, left },
    })
    if (settled === 'refused') await withdrawAllThatStandsOn(db, at, consent, events)
    // Where it had run out, the other's yes has too
    if (settled === 'waits' && shownState(consent, today) === 'expired')
      await askTheOthers(db, at, consent, by.relatedPersonId)
    if (settled !== 'waits') await tellOfConsent(db, at, consent, 'consent_answered')
    if (settled === 'given') {
      await tellLetIn(db, at, consent)
      await tellAllSaidYes(db, at, consent, by.relatedPersonId)
    }
    await noteConfirmed(db, at, consent.personId)
    return { settled }
  },
})
