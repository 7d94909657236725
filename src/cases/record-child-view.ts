import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id, optionalText, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { isBeingWorkedOn } from './is-being-worked-on.ts'

/** The child's own words, and how it was heard and weighed; without words: why the child was not heard. */
export const recordChildView = command({
  act: acts.workOnCase,
  form: z.object({ caseId: id, childView: optionalText(4000), childHeard: text(2000) }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ input, subject, db, events }) {
    const { case: file } = subject
    if (!isBeingWorkedOn(file.state)) return refuse('not_in_this_state')
    const { caseId, childView, childHeard } = input
    await updateCase(db, caseId, { childView, childHeard })
    events.add({
      type: 'child_view_recorded',
      personId: file.personId,
      facts: { caseId, heard: childView !== '' },
    })
    return { caseId }
  },
})
