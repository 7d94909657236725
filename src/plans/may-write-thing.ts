import { can, type Grant, isOpen } from '../access/acts.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { acts } from './access.ts'
import { findActivity } from './activity-store.ts'
import { findGoalFor } from './goal-store.ts'
import type { ThingOfPlan } from './put-back-thing.ts'

/** Whether this thing of the plan is open to be written in, as it is today: what is left out for one is not. */
export async function mayWriteThing(
  db: ReadDb,
  grant: Grant,
  { thing, thingId, key }: ThingOfPlan,
): Promise<boolean> {
  switch (thing) {
    case 'plan':
      return can(acts.lead, grant.by) !== null
    case 'text': {
      const act = key === 'what_matters' ? acts.writeWhatMatters : acts.writeText
      return can(act, grant.by, [`text:${key}`]) !== null
    }
    case 'goal':
      return (await findGoalFor(acts.writeGoal, db, grant, thingId!)) !== null
    case 'activity': {
      const activity = await findActivity(db, thingId!)
      if (!activity?.things.every((each) => isOpen(grant, 'activities', each))) return false
      return can(acts.writeActivity, grant.by, activity.things) !== null
    }
  }
}
