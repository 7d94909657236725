import { z } from 'zod'
import { isRefused } from '../law/refusal.ts'
import { command } from '../platform/command.ts'
import { id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { dropOffer } from './hand-over.ts'
import { caseLifecycle } from './rules/transitions.ts'

/** One in the unit takes the case in hand. The assessment of one that nobody had begun begins. */
export const takeCase = command({
  act: acts.workOnCase,
  form: z.object({ caseId: id }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ subject, db, authorityId, grant, now, events }) {
    const { case: file } = subject
    const me = grant.relation.practitionerId!
    if (file.state === 'closed' || file.state === 'decided') return refuse('not_in_this_state')
    const begins = file.state === 'open'
    if (file.handlerId === me && !begins) return refuse('already_yours')
    const state = begins ? caseLifecycle.next(file.state, 'begin_assessment') : file.state
    if (isRefused(state)) return state
    await dropOffer(db, file.id, now)
    await updateCase(db, file.id, { handlerId: me, state })
    if (begins) {
      const step = { act: 'begin_assessment', reason: '', practitionerId: me, at: now }
      await insertCaseStep(db, authorityId, file.id, step)
    }
    events.add({ type: 'case_taken', personId: file.personId, facts: { caseId: file.id } })
    return { caseId: file.id }
  },
})
