import { answerConsent } from '../src/team/answer-consent.ts'
import { askForConsent } from '../src/team/ask-for-consent.ts'
import type { ActorKey } from './base/demo-actor.ts'
import { act } from './cases/tell.ts'
import type { DemoWorld } from './demo-world.ts'
import { adultPlans } from './plans/adults.ts'
import { childPlans } from './plans/children.ts'
import type { PlanStory } from './plans/story.ts'
import { loadSuggestions } from './plans/suggestions.ts'
import { type Lead, tellPlan } from './plans/tell-plan.ts'

/**
 * Plans in every state: in use, being gone through, expired, ended, a draft. Where the world so far has nobody who leads a
 * person's coordination, or no consent to a plan, none is told of that person.
 */
export async function loadPlans(world: DemoWorld): Promise<void> {
  await loadSuggestions(world)
  for (const story of [...childPlans, ...adultPlans]) {
    const coordinator = await findCoordinator(world, story)
    if (!coordinator) continue
    if (story.consentedDaysAgo !== undefined) await consent(world, story, coordinator.who)
    const consented = await planConsentFrom(world, story)
    if (!consented) continue
    const since = [coordinator.since, consented].sort().at(-1)!
    await tellPlan(world, story, { who: coordinator.who, since })
  }
}

async function findCoordinator(world: DemoWorld, { authority, person }: PlanStory): Promise<Lead | null> {
  const row = await world.database.transaction(authority, (db) =>
    db
      .selectFrom('appointment as a')
      .innerJoin('consent as c', 'c.personId', 'a.personId')
      .select(['a.practitionerId', 'a.activeFrom', 'c.fromDate'])
      .where('a.personId', '=', world.ids.person[person])
      .where('a.state', '=', 'active')
      .where('c.kind', '=', 'coordination')
      .where('c.state', '=', 'given')
      .executeTakeFirst(),
  )
  const who = Object.entries(world.ids.practitioner).find(([, id]) => id === row?.practitionerId)?.[0]
  if (!row || !who) return null
  return { who: who as ActorKey, since: [row.activeFrom ?? '', row.fromDate].sort().at(-1)! }
}

async function planConsentFrom(world: DemoWorld, { authority, person }: PlanStory): Promise<string | null> {
  const row = await world.database.transaction(authority, (db) =>
    db
      .selectFrom('consent')
      .select('fromDate')
      .where('personId', '=', world.ids.person[person])
      .where('kind', '=', 'plan')
      .where('state', '=', 'given')
      .executeTakeFirst(),
  )
  return row?.fromDate ?? null
}

async function consent(world: DemoWorld, story: PlanStory, coordinator: ActorKey): Promise<void> {
  const personId = world.ids.person[story.person]
  const at = { authority: story.authority, daysAgo: story.consentedDaysAgo ?? 0 }
  const { consentId } = await act(world, askForConsent, coordinator, at, { personId, kind: 'plan' })
  await act(world, answerConsent, story.own, at, { personId, consentId, answer: 'given' })
}
