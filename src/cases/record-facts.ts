import { z } from 'zod'
import { legalBases } from '../law/legal-basis.ts'
import { command } from '../platform/command.ts'
import { choice, id, optionalText, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { deleteAssessment } from './assessment-store.ts'
import type { CaseFacts, FactQuestion } from './case.ts'
import { factQuestions } from './case.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { isBeingWorkedOn } from './is-being-worked-on.ts'

const yesNoUnsure = choice(['yes', 'no', 'unsure'])
const answers = Object.fromEntries(factQuestions.map((question) => [question, yesNoUnsure])) as Record<
  FactQuestion,
  typeof yesNoUnsure
>

/** What the criteria ask about, as the unit knows it now, and the act the right is asked under. */
export const recordFacts = command({
  act: acts.workOnCase,
  form: z.object({ caseId: id, legalBasis: choice(legalBases), ...answers }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ input, subject, db, events }) {
    const { case: file } = subject
    if (!isBeingWorkedOn(file.state)) return refuse('not_in_this_state')
    const { caseId, legalBasis, ...facts } = input
    await updateCase(db, caseId, { legalBasis, facts: facts as CaseFacts })
    // What counts for a plan differs between the bases: what was answered under another is not an answer here.
    if (legalBasis !== file.legalBasis) await deleteAssessment(db, caseId, 'plan')
    events.add({ type: 'case_facts_recorded', personId: file.personId, facts: { caseId, legalBasis } })
    return { caseId }
  },
})

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
