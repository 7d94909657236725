import { z } from 'zod'
import { isRefused } from '../law/refusal.ts'
import { notifyRecipient } from '../messages/index.ts'
import { findRelatedPersons, getPerson, isWithheldFrom } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { date, id, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { findParentsToInform, openComplaintOf } from './find-informing.ts'
import { handOnRefusal } from './hand-on-refusal.ts'
import { insertInforming } from './informing-store.ts'
import { keepInformingLetter } from './keep-informing-letter.ts'

/**
 * A complaint on a refusal is sent on to Statsforvalteren, and the parent gets a copy of what was written (`informing-complaint`).
 * One the child is withheld from hears nothing. Refuses: no_complaint_waits, own_refusal, in_the_future, before_it_came.
 */
export const sendInformingOn = command({
  act: acts.workOnCase,
  form: z.object({ caseId: id, relatedPersonId: id, sentOn: date, words: text(4000) }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run(context) {
    const { input, subject, db, authorityId, grant, now, today, events } = context
    const { case: file, personId } = subject
    const { relatedPersonId, sentOn, words } = input
    const person = await getPerson(db, personId)
    const one = (await findParentsToInform(db, person, today)).find((each) => each.id === relatedPersonId)
    const parent = (await findRelatedPersons(db, personId, today)).find((each) => each.id === relatedPersonId)
    const complaint = one && openComplaintOf(one)
    if (!complaint || !parent) return refuse('no_complaint_waits')
    if (sentOn > today) return refuse('in_the_future', 'sentOn')
    if (sentOn < complaint.receivedOn) return refuse('before_it_came', 'sentOn')
    const me = grant.relation.practitionerId! // the unit's people are practitioners
    const hand = await handOnRefusal(db, complaint, { unitId: file.unitId, me, today })
    if (isRefused(hand)) return hand
    await insertInforming(db, authorityId, {
      ...{ personId, relatedPersonId, choice: 'sent_on', what: [], words, reason: '', childView: '' },
      ...{ protection: person.addressProtection, fromDate: sentOn, untilDate: null },
      ...{ decidedBy: me, decidedAt: now },
    })
    await updateCase(db, file.id, {})
    const act = 'parent_complaint_sent_on'
    await insertCaseStep(db, authorityId, file.id, { act, reason: '', practitionerId: me, at: now })
    events.add({ type: act, personId, facts: { caseId: file.id } })
    const key = parent.identityKey ?? parent.id
    if (await isWithheldFrom(db, personId, key, today)) return { caseId: file.id }
    const onPaper = parent.onPaper || parent.identityKey === null
    const letter = { choice: 'sent_on', what: [], words, untilDate: null } as const
    const letterId = onPaper ? await keepInformingLetter(context, file, parent.name, letter) : undefined
    const told = { key, name: parent.name, onPaper }
    await notifyRecipient(db, authorityId, personId, told, {
      ...{ kind: 'complaint_sent_on', href: `/${authorityId}/min-side/opplysninger/${personId}`, now },
      ...(letterId && { letterId }),
    })
    return { caseId: file.id }
  },
})
