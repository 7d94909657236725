import { z } from 'zod'
import { getPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { date, id, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { findInformedParents } from './find-informing.ts'
import { insertInforming } from './informing-store.ts'

/** A complaint on a refusal that came on paper, or was said (`informing-complaint`). Refuses: nothing_refused, in_the_future. */
export const noteInformingComplaint = command({
  act: acts.workOnCase,
  form: z.object({ caseId: id, relatedPersonId: id, receivedOn: date, words: text(4000) }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ input, subject, db, authorityId, grant, now, today, events }) {
    const { case: file, personId } = subject
    const { relatedPersonId, receivedOn, words } = input
    const person = await getPerson(db, personId)
    const one = (await findInformedParents(db, person, today)).find((each) => each.id === relatedPersonId)
    if (!one?.mayComplain) return refuse('nothing_refused')
    if (receivedOn > today) return refuse('in_the_future', 'receivedOn')
    const me = grant.relation.practitionerId! // the unit's people are practitioners
    await insertInforming(db, authorityId, {
      ...{ personId, relatedPersonId, choice: 'complaint', what: [], words, reason: '', childView: '' },
      ...{ protection: person.addressProtection, fromDate: receivedOn, untilDate: null },
      ...{ decidedBy: me, decidedAt: now },
    })
    await updateCase(db, file.id, {})
    const act = 'parent_complains'
    await insertCaseStep(db, authorityId, file.id, { act, reason: '', practitionerId: me, at: now })
    events.add({ type: act, personId, facts: { caseId: file.id } })
    return { caseId: file.id }
  },
})
