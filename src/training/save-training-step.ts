import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id, optionalId, optionalText, text } from '../platform/form/fields.ts'
import { acts } from './access.ts'
import { addStep, changeStep, lockStep } from './training-store.ts'

/** The unit's leader writes a step of the training: a new one, last, or other words for one there is. */
export const saveTrainingStep = command({
  act: acts.lead,
  form: z.object({ stepId: optionalId, title: text(120), description: optionalText(2000) }),
  about: async ({ stepId }, db) => {
    if (!stepId) return {}
    const step = await lockStep(db, stepId)
    return step && { version: step.version }
  },
  async run({ input: { stepId, title, description }, db, authorityId }) {
    if (!stepId) return { stepId: await addStep(db, authorityId, { title, description }) }
    await changeStep(db, stepId, { title, description })
    return { stepId }
  },
})

/** Takes a step out of the training. Who has been through it stays noted. */
export const endTrainingStep = command({
  act: acts.lead,
  form: z.object({ stepId: id }),
  about: async ({ stepId }, db) => {
    const step = await lockStep(db, stepId)
    return step && { version: step.version }
  },
  async run({ input: { stepId }, db, today }) {
    await changeStep(db, stepId, { endedOn: today })
    return { stepId }
  },
})
