import { z } from 'zod'
import { findPractitioners } from '../authorities/index.ts'
import { command } from '../platform/command.ts'
import { choice, optionalDate } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { lockStep, removeNote, saveNote } from './training-store.ts'

/**
 * The unit notes that somebody has been through a step, on a day, or takes back what was noted wrongly. Refuses: unknown,
 * day_missing, day_ahead, not_noted.
 */
export const noteTraining = command({
  act: acts.note,
  form: z.object({
    practitionerId: z.uuid({ error: 'choose' }),
    stepId: z.uuid({ error: 'choose' }),
    doneOn: optionalDate,
    how: choice(['note', 'take_back']).default('note'),
  }),
  about: async ({ stepId }, db) => ((await lockStep(db, stepId)) ? {} : null),
  async run({ input: { practitionerId, stepId, doneOn, how }, db, authorityId, grant, now, today }) {
    if (how === 'take_back') {
      return (await removeNote(db, stepId, practitionerId)) ? { stepId } : refuse('not_noted', 'stepId')
    }
    const isHere = (await findPractitioners(db, today)).some(({ id }) => id === practitionerId)
    if (!isHere) return refuse('unknown', 'practitionerId')
    if (!doneOn) return refuse('day_missing', 'doneOn')
    if (doneOn > today) return refuse('day_ahead', 'doneOn')
    const notedBy = grant.relation.practitionerId! // the unit's people are practitioners
    await saveNote(db, authorityId, { trainingStepId: stepId, practitionerId, doneOn, notedBy, notedAt: now })
    return { stepId }
  },
})
