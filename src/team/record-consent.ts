import { z } from 'zod'
import { sections } from '../access/sections.ts'
import { tellOfGone } from '../meetings/index.ts'
import { notifyPerson } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import { choice, choices, id, optionalDate, text } from '../platform/form/fields.ts'
import { isRefusal } from '../platform/refusal.ts'
import { aboutConsent } from './about-person.ts'
import { acts } from './access.ts'
import { findConsent } from './consent-store.ts'
import { noteConfirmed } from './find-to-confirm.ts'
import { byPerson, checkSaid, saidFields, saidOf } from './said-elsewhere.ts'
import { settleConsent } from './settle-consent.ts'
import { tellLetIn } from './tell.ts'
import { withdrawAllThatStandsOn } from './withdraw-consent.ts'

/**
 * Staff writes down what was answered orally or on paper: who, how, when, in which language and with whose help, and a note. Marked
 * as recorded, by whom; the person is told. It counts from now. Refuses as `checkSaid` and `settleConsent`.
 */
export const recordConsent = command({
  act: acts.recordConsent,
  form: z.object({
    personId: id,
    consentId: id,
    answer: choice(['given', 'refused', 'withdrawn']),
    ...saidFields,
    sections: choices(sections),
    untilDate: optionalDate,
    note: text(1000),
  }),
  about: (which, db) => aboutConsent(db, which),
  async run({ input, db, grant, authorityId, now, today, events }) {
    const consent = (await findConsent(db, input.consentId))!
    const at = { authorityId, now, today }
    const not = await checkSaid(db, consent, input, input.answer, today)
    if (not) return not
    const settled = await settleConsent(db, at, consent, {
      relatedPersonId: input.answeredBy === byPerson ? null : input.answeredBy,
      as: input.answeredBy === byPerson ? 'self' : 'representative',
      answer: input.answer,
      sections: input.sections,
      untilDate: input.untilDate ?? null,
      how: input.how,
      said: saidOf(input),
      note: input.note,
      recordedBy: grant.relation.practitionerId ?? null,
      identityId: null,
    })
    if (isRefusal(settled)) return settled
    events.add({
      type: 'consent_recorded',
      personId: consent.personId,
      facts: { consentId: consent.id, settled, how: input.how, sections: input.sections },
    })
    if (settled === 'refused' || settled === 'withdrawn') {
      await withdrawAllThatStandsOn(db, at, consent, events)
      await tellOfGone(db, at, consent.personId)
    }
    if (settled === 'given') await tellLetIn(db, at, consent)
    await noteConfirmed(db, at, consent.personId)
    const href = `/${authorityId}/koordinering/${consent.personId}/samtykke/${consent.id}`
    await notifyPerson(db, authorityId, consent.personId, { kind: 'consent_answered', href, now })
    return { settled }
  },
})
