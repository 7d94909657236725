import type { Actor } from '../access/actor.ts'
import { can } from '../access/acts.ts'
import { findRelations } from '../access/find-relations.ts'
import { coordinationActs, findCoordinators } from '../coordination/index.ts'
import { findPlanOfPerson, plansActs } from '../plans/index.ts'
import type { ReadDb } from '../platform/database/database.ts'

/** What somebody has here already, as far as the one who asks for them sees it. */
export interface HasAlready {
  coordinator: boolean
  plan: boolean
}

/** Said before one asks anew. Nothing of one whose coordination or plan the writer may not see, and nothing who is not signed in. */
export async function findHasAlready(
  db: ReadDb,
  { actor, today }: { actor: Actor; today: string },
  personId: string | null,
): Promise<HasAlready> {
  if (personId === null || actor.kind !== 'citizen') return { coordinator: false, plan: false }
  const relations = await findRelations(db, actor, { personId }, today)
  const coordinators = can(coordinationActs.see, relations) ? await findCoordinators(db, personId) : []
  const plan = can(plansActs.read, relations) ? await findPlanOfPerson(db, personId) : null
  return {
    coordinator: coordinators.some(({ state }) => state === 'active' || state === 'absent'),
    plan: plan !== null && plan.state !== 'ended',
  }
}
