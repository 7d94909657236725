import { z } from 'zod'
import { findToBeTold, notifyRecipient } from '../messages/index.ts'
import { hidesFromRecipient } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { id, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { endTakeBack } from './end-take-back.ts'
import { findWaitingTakeBack } from './take-back-store.ts'

/**
 * Somebody asked to drop the case, and it goes on: the other parent wants it, or who asked may not decide it. The one who
 * asked is told why where she is on record and nothing of the person is kept from her. Refuses: not_in_this_state (nothing waits).
 */
export const goOnWithCase = command({
  act: acts.closeCase,
  form: z.object({ caseId: id, reason: text(1000) }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run(context) {
    const { input, subject, db, authorityId, grant, now, today, events } = context
    const { case: file } = subject
    const waiting = await findWaitingTakeBack(db, file.id)
    if (!waiting || file.state === 'closed') return refuse('not_in_this_state')
    const me = grant.relation.practitionerId!
    await endTakeBack(context, file.id, { result: 'goes_on', answer: input.reason, settledBy: me })
    await updateCase(db, file.id, {})
    const step = { act: 'go_on', reason: input.reason, practitionerId: me, at: now }
    await insertCaseStep(db, authorityId, file.id, step)
    events.add({ type: 'case_goes_on', personId: file.personId, facts: { caseId: file.id } })
    const href = `/${authorityId}/min-sak/${file.id}`
    const asker = (await findToBeTold(db, file.personId, 'case', today)).find(
      ({ key }) => key === waiting.askedByKey,
    )
    // Who is to learn nothing of where the person is, or is not on record, is not told by a notice
    if (asker && !(await hidesFromRecipient(db, file.personId, asker.key)))
      await notifyRecipient(db, authorityId, file.personId, asker, { kind: 'case_goes_on', href, now })
    return { caseId: file.id }
  },
})
