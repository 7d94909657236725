import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id, text } from '../platform/form/fields.ts'
import { acts } from './access.ts'
import { findCaseSubject } from './case-store.ts'
import { changeCaseState } from './change-case-state.ts'

/** The assessment waits for somebody; since when and for what is shown. No clock stops. */
export const waitForInformation = command({
  act: acts.workOnCase,
  form: z.object({ caseId: id, reason: text(500) }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  run: (context) =>
    changeCaseState(context, 'wait_for_information', {
      reason: context.input.reason,
      changes: { waitingSince: context.today },
    }),
})

/** What was waited for came, or is no longer waited for. */
export const resumeAssessment = command({
  act: acts.workOnCase,
  form: z.object({ caseId: id }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  run: (context) => changeCaseState(context, 'resume_assessment', { changes: { waitingSince: null } }),
})
