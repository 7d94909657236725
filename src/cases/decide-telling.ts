import { z } from 'zod'
import { carryAgain } from '../inquiries/index.ts'
import { getPerson, insertWithholding } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { choice, id, optionalDate, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { findTelling } from './find-telling.ts'
import { takeWhatWasHeld } from './take-what-was-held.ts'
import { tellOfDecision } from './tell-of-decision.ts'

export const tellingChoices = ['withheld', 'told'] as const

/**
 * Whether a parent who is not to learn where a child lives may know of the child at all (`withheld-from-parent`): a person decides,
 * with a reason. One who may is told of the decision there is. Refuses: telling_is_no_question, until_passed, until_only_withheld.
 */
export const decideTelling = command({
  act: acts.workOnCase,
  form: z.object({
    caseId: id,
    relatedPersonId: id,
    choice: choice(tellingChoices),
    reason: text(1000),
    untilDate: optionalDate,
  }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run(context) {
    const { input, subject, db, authorityId, grant, now, today, events } = context
    const { case: file, personId } = subject
    const { relatedPersonId, untilDate = null, reason } = input
    const person = await getPerson(db, personId)
    const asked = (await findTelling(db, person, today)).find((each) => each.id === relatedPersonId)
    if (!asked || person.addressProtection === 'none') return refuse('telling_is_no_question')
    if (untilDate && untilDate < today) return refuse('until_passed', 'untilDate')
    if (untilDate && input.choice === 'told') return refuse('until_only_withheld', 'untilDate')
    await insertWithholding(db, authorityId, {
      ...{ personId, relatedPersonId, choice: input.choice, reason, untilDate },
      ground: person.addressProtection,
      fromDate: today,
      decidedBy: grant.relation.practitionerId!, // the unit's people are practitioners
      decidedAt: now,
    })
    if (input.choice === 'withheld') await carryAgain(db, authorityId, personId)
    await updateCase(db, file.id, {})
    await insertCaseStep(db, authorityId, file.id, {
      act: `telling_${input.choice}`,
      reason,
      practitionerId: grant.relation.practitionerId ?? null,
      at: now,
    })
    events.add({
      type: input.choice === 'told' ? 'parent_may_be_told' : 'parent_withheld_from',
      personId,
      facts: { caseId: file.id },
    })
    if (input.choice === 'told') {
      await tellOfDecision(db, context, file, relatedPersonId)
      await takeWhatWasHeld(db, authorityId, file.id)
    }
    return { caseId: file.id }
  },
})
