import { z } from 'zod'
import { can } from '../access/acts.ts'
import { getPerson, hidesWhereabouts } from '../people/index.ts'
import {
  lockPlan,
  lockThing,
  plansActs,
  putBackThing,
  tellHolder,
  whatGoesBack,
  whyNotWrite,
  writerOf,
} from '../plans/index.ts'
import { command, stale } from '../platform/command.ts'
import { choice, id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findChange, findStanding } from './history-store.ts'
import { isChangeOpen, putBackBy } from './own-changes.ts'

const eventOf = {
  plan: 'plan_led',
  text: 'plan_text_written',
  goal: 'goal_changed',
  activity: 'activity_updated',
} as const
const idIn = { plan: 'planId', text: 'key', goal: 'goalId', activity: 'activityId' } as const

/**
 * Puts back what a thing was before a change, or became by it, as a new version by name (`put-back-as-new-version`). Refuses:
 * plan_ended, consent_missing, stands_already. Stale when it was changed after the page was shown.
 */
export const restoreChange = command({
  act: acts.restore,
  form: z.object({ planId: id, changeId: id, to: choice(['before', 'after']) }),
  async about({ planId, changeId }, db, { actor }) {
    const plan = await lockPlan(db, planId)
    const change = plan && (await findChange(db, planId, changeId))
    if (!change) return null
    const version = await lockThing(db, change)
    return version > 0 ? { personId: plan.personId, planState: plan.state, change, version, actor } : null
  },
  // Nobody puts back what they may not read
  may: async ({ subject, grant, db }) =>
    !hidesWhereabouts(await getPerson(db, subject.personId), grant.relation) &&
    // Who leads the plan, and until when, is put back by whoever may change it
    (subject.change.thing !== 'plan' || can(plansActs.lead, grant.by) !== null) &&
    (await isChangeOpen(db, subject.change, { grant, actor: subject.actor })),
  async run(context) {
    const { input, subject, grant, db, authorityId, now, today, events } = context
    const { change, version, personId } = subject
    const not = await whyNotWrite(db, subject, today)
    if (not) return not
    const standing = await findStanding(db, change)
    if (!standing) return refuse('stands_already')
    const { to } = input
    const of = { ...change, personId }
    const all = await whatGoesBack(db, of, { ...change, to, standing: standing.content }, { today, grant })
    const back = await putBackBy(db, change, all, {
      ...{ to, standingVersion: standing.version, grant, actor: subject.actor },
    })
    if (!back) return stale
    if (Object.entries(back).every(([column, value]) => standing.content[column] === value))
      return refuse('stands_already')
    const becomes = { ...standing.content, ...back }
    await putBackThing(db, authorityId, { ...change, version }, becomes, writerOf(context))
    const holder = back.waiting_for_practitioner_id
    if (change.thing === 'activity' && typeof holder === 'string') {
      const activity = { planId: change.planId, activityId: change.thingId! }
      const by = { authorityId, now, grant, personId }
      await tellHolder(db, by, { waitingForPractitionerId: holder }, activity)
    }
    events.add({
      type: eventOf[change.thing],
      personId,
      facts: {
        planId: change.planId,
        [idIn[change.thing]]: change.thingId ?? change.key,
        version: version + 1,
        putBack: input.to === 'before' ? change.version - 1 : change.version,
      },
    })
    return { planId: change.planId }
  },
})
