import type { ActorKey } from './base/demo-actor.ts'
import type { DemoWorld } from './demo-world.ts'
import { adultPlans } from './plans/adults.ts'
import { childPlans } from './plans/children.ts'
import type { PlanStory } from './plans/story.ts'
import { type Lead, tellPlan } from './plans/tell-plan.ts'

/**
 * Plans in every state: in use, being gone through, expired, ended, a draft. Where the world so far has nobody who leads a
 * person's coordination, or no consent to a plan, none is told of that person.
 */
export async function loadPlans(world: DemoWorld): Promise<void> {
  for (const story of [...childPlans, ...adultPlans]) {
    const lead = await findLead(world, story)
    if (lead) await tellPlan(world, story, lead)
  }
}

async function findLead(world: DemoWorld, { authority, person }: PlanStory): Promise<Lead | null> {
  const personId = world.ids.person[person]
  const { rows } = await world.database.transaction(authority, async (db) => ({
    rows: await db
      .selectFrom('appointment as a')
      .innerJoin('consent as coordination', 'coordination.personId', 'a.personId')
      .innerJoin('consent as plan', 'plan.personId', 'a.personId')
      .select([
        'a.practitionerId',
        'a.activeFrom',
        'coordination.fromDate as coordinated',
        'plan.fromDate as planned',
      ])
      .where('a.personId', '=', personId)
      .where('a.state', '=', 'active')
      .where('coordination.kind', '=', 'coordination')
      .where('coordination.state', '=', 'given')
      .where('plan.kind', '=', 'plan')
      .where('plan.state', '=', 'given')
      .execute(),
  }))
  const [row] = rows
  const who = Object.entries(world.ids.practitioner).find(([, id]) => id === row?.practitionerId)?.[0]
  if (!row || !who) return null
  const since = [row.activeFrom ?? '', row.coordinated, row.planned].sort().at(-1)!
  return { who: who as ActorKey, since }
}
