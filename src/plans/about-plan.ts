import type { Via } from '../access/find-relations.ts'
import type { Thing } from '../access/left-out.ts'
import { contactOf } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findWholePlan, type WholePlan } from './whole-plan.ts'

export interface PlanSubject {
  personId: string
  whole: WholePlan
}

/** The plan read whole in one statement, while the relations to its person are asked for. `planAsSeen` cuts it. */
export async function aboutWholePlan(
  { planId }: { planId: string },
  db: ReadDb,
  asked: Asked,
): Promise<PlanSubject | null> {
  return readWholePlan(db, planId, asked, asked.actor.kind === 'nobody' ? null : asked.actor.identityId)
}

/** The same, with what is new since this identity looked last. */
export async function readWholePlan(
  db: ReadDb,
  planId: string,
  asked: Pick<Asked, 'authorityId' | 'authority' | 'today' | 'now'>,
  readerId: string | null,
): Promise<PlanSubject | null> {
  const { authorityId, today, now } = asked
  const whole = await findWholePlan(db, { authorityId, planId, today, now, readerId })
  return whole && { personId: whole.person.id, whole: { ...whole, contact: contactOf(asked.authority) } }
}

/** The same, for the page of one thing in it: closed to whoever it is left out for, also where the page stands open. */
async function aboutThing(input: { planId: string }, thing: Thing, db: ReadDb, asked: Asked) {
  const about = await aboutWholePlan(input, db, asked)
  return about && { ...about, things: [thing] }
}

export const aboutGoal = (input: { planId: string; goalId: string }, db: ReadDb, asked: Asked) =>
  aboutThing(input, `goal:${input.goalId}`, db, asked)

export const aboutActivity = (input: { planId: string; activityId: string }, db: ReadDb, asked: Asked) =>
  aboutThing(input, `activity:${input.activityId}`, db, asked)

export const viaPlan = ({ planId }: { planId: string }): Via => ({ table: 'plan', id: planId })
