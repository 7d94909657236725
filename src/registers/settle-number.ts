import { z } from 'zod'
import { findHandlers, insertCaseStep } from '../cases/index.ts'
import {
  findHolderToGive,
  lockPendingNumber,
  lockPersonWithNumber,
  settlePendingNumber,
} from '../people/index.ts'
import { command } from '../platform/command.ts'
import { choice, id, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { whyNotConfirm } from './rules/pending-number.ts'
import { findCaseSubject } from './subject.ts'
import { takeNumber } from './take-number.ts'

/**
 * Another look at a number that waits, with both names: it is theirs, or it is dropped. With a reason, which stands in the case.
 * Refuses: register_not_answered, another_confirms, number_is_known.
 */
export const settleNumber = command({
  act: acts.settleNumber,
  form: z.object({ caseId: id, numberId: id, as: choice(['confirmed', 'dropped']), reason: text(500) }),
  async about({ caseId, numberId }, db) {
    const subject = await findCaseSubject(db, caseId)
    const pending = subject && (await lockPendingNumber(db, numberId))
    if (!subject || pending?.personId !== subject.personId) return null
    return { ...subject, version: pending.version, pending }
  },
  async run({ input, subject, db, authority, authorityId, grant, now, today, secrets, events, jobs }) {
    const { caseId, personId, unitId, pending } = subject
    const settledBy = grant.relation.practitionerId! // the unit's people are practitioners
    const { person } = (await lockPersonWithNumber(db, personId))!
    const isReplacement = person.identityKey !== null
    const isConfirmed = input.as === 'confirmed'
    if (isConfirmed) {
      const hands = await findHandlers(db, unitId, today)
      const why = whyNotConfirm({
        isAnswered: pending.answeredAt !== null,
        isReplacement,
        needsAnother: authority.settings.numberChangeByAnother,
        isOwn: pending.typedBy === settledBy,
        others: hands.filter((each) => each.id !== settledBy).length,
      })
      if (why) return refuse(why)
      if (await findHolderToGive(db, pending.key)) return refuse('number_is_known')
    }
    const state = isConfirmed ? 'accepted' : 'kept'
    await settlePendingNumber(db, pending.id, { state, settledAt: now, settledBy, reason: input.reason })
    if (isConfirmed) {
      await takeNumber(db, { authorityId, now, today, secrets }, pending, person)
      jobs.add('ask_population_register', { authorityId, personId }, { key: `ask ${personId}` })
    }
    await insertCaseStep(db, authorityId, caseId, {
      act: isConfirmed ? 'confirm_number' : 'drop_number',
      reason: input.reason,
      practitionerId: settledBy,
      at: now,
    })
    events.add({
      type: isConfirmed ? 'number_confirmed' : 'number_dropped',
      personId,
      facts: { caseId, isReplacement },
    })
    return { caseId }
  },
})
