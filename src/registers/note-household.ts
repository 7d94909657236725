import { z } from 'zod'
import { changeRelatedPerson, findRelatedPersons, getPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { choice, id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseSubject } from './subject.ts'

/**
 * Somebody in the unit knows whether a parent lives with one whose address is protected, and says so: where no register tells,
 * this is what opens or shuts for the parent. Refuses: not_protected.
 */
export const noteHousehold = command({
  act: acts.noteHousehold,
  form: z.object({ caseId: id, relatedId: id, home: choice(['together', 'apart']) }),
  async about({ caseId, relatedId }, db, { today }) {
    const subject = await findCaseSubject(db, caseId)
    const around = subject && (await findRelatedPersons(db, subject.personId, today))
    const parent = around?.find((each) => each.id === relatedId && each.kind === 'parent')
    return subject && parent ? { ...subject, parent } : null
  },
  async run({ input, subject: { personId, caseId, parent }, db, grant, now, events }) {
    if ((await getPerson(db, personId)).addressProtection === 'none') return refuse('not_protected')
    await changeRelatedPerson(db, parent.id, {
      sharesHome: input.home === 'together',
      confirmedBy: grant.relation.practitionerId!, // the unit's people are practitioners
      confirmedAt: now,
    })
    events.add({ type: 'household_noted', personId, facts: { caseId, home: input.home } })
    return { caseId }
  },
})
