import { z } from 'zod'
import { findPractitioners, findUnits } from '../authorities/index.ts'
import { notifyPractitioner } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import { id, optionalId, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { addQuestion, answerQuestion, lockQuestion } from './guidance-store.ts'

export const trainingPath = (authorityId: string) => `/${authorityId}/arbeid/opplaering`

/** Somebody who coordinates asks the unit for guidance; the unit's people are told. Refuses: unit_missing. */
export const askGuidance = command({
  act: acts.ask,
  form: z.object({ unitId: optionalId, question: text(2000) }),
  about: async () => ({}),
  async run({ input, db, authorityId, grant, now, today }) {
    const units = await findUnits(db)
    const unit = units.length === 1 ? units[0] : units.find((each) => each.id === input.unitId)
    if (!unit) return refuse('unit_missing', 'unitId')
    const practitionerId = grant.relation.practitionerId! // the act is open to staff only
    const questionId = await addQuestion(db, authorityId, {
      unitId: unit.id,
      practitionerId,
      question: input.question,
      askedAt: now,
    })
    const inUnit = (await findPractitioners(db, today)).filter(({ unitIds }) => unitIds.includes(unit.id))
    for (const each of inUnit.filter((one) => one.id !== practitionerId)) {
      const href = `${trainingPath(authorityId)}#veiledning`
      await notifyPractitioner(db, authorityId, each.id, { kind: 'guidance_asked', href, now })
    }
    return { questionId }
  },
})

/** The unit answers, and the one who asked is told. Refuses: answered_already. */
export const answerGuidance = command({
  act: acts.answer,
  form: z.object({ questionId: id, answer: text(4000) }),
  about: async ({ questionId }, db) => {
    const asked = await lockQuestion(db, questionId)
    return asked && { unitId: asked.unitId, asked }
  },
  async run({ input: { questionId, answer }, subject: { asked }, db, authorityId, grant, now }) {
    if (asked.answeredAt) return refuse('answered_already')
    const answeredBy = grant.relation.practitionerId! // the unit's people are practitioners
    await answerQuestion(db, questionId, { answer, answeredAt: now, answeredBy })
    const href = `${trainingPath(authorityId)}#spurt`
    await notifyPractitioner(db, authorityId, asked.practitionerId, { kind: 'guidance_answered', href, now })
    return { questionId }
  },
})
