import { z } from 'zod'
import { getPerson, hidesWhereabouts } from '../people/index.ts'
import { freezePlanVersion, lockPlan, whyNotWrite } from '../plans/index.ts'
import { command } from '../platform/command.ts'
import { id, optionalText } from '../platform/form/fields.ts'
import { acts } from './access.ts'

/** Keeps the plan as it stands, with why one wants to. Refuses: plan_ended, consent_missing. */
export const keepVersion = command({
  act: acts.keep,
  form: z.object({ planId: id, note: optionalText(200) }),
  about: async ({ planId }, db) => {
    const plan = await lockPlan(db, planId)
    return plan && { personId: plan.personId, planState: plan.state }
  },
  may: async ({ subject, grant, db }) =>
    !hidesWhereabouts(await getPerson(db, subject.personId), grant.relation),
  async run({ input, subject, db, authorityId, actor, now, today, events }) {
    const not = await whyNotWrite(db, subject, today)
    if (not) return not
    const by = actor.kind === 'nobody' ? null : actor.identityId
    const occasion = 'by_hand'
    const number = await freezePlanVersion(db, authorityId, input.planId, {
      occasion,
      note: input.note,
      now,
      by,
    })
    if (number === null) throw new Error('the plan was there when it was locked')
    events.add({
      type: 'plan_version_kept',
      personId: subject.personId,
      facts: { planId: input.planId, number },
    })
    return { planId: input.planId, number }
  },
})
