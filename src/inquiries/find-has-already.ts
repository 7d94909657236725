import type { Actor } from '../access/actor.ts'
import { can } from '../access/acts.ts'
import { findRelations } from '../access/find-relations.ts'
import { coordinationActs, findCoordinators, isInPlace } from '../coordination/index.ts'
import { findPlanOfPerson, plansActs } from '../plans/index.ts'
import type { ReadDb } from '../platform/database/database.ts'

/** What somebody has here already, as far as the one who asks for them sees it. */
export interface HasAlready {
  coordinator: boolean
  plan: boolean
}

const nothing: HasAlready = { coordinator: false, plan: false }

/** Said before one asks anew. Nothing of one whose coordination or plan the writer may not see, and nothing who is not signed in. */
export async function findHasAlready(
  db: ReadDb,
  { actor, today }: { actor: Actor; today: string },
  personId: string | null,
): Promise<HasAlready> {
  if (personId === null || actor.kind !== 'citizen') return nothing
  const relations = await findRelations(db, actor, { personId }, today)
  const has = await findWhatIsThere(db, personId)
  return {
    coordinator: has.coordinator && can(coordinationActs.see, relations) !== null,
    plan: has.plan && can(plansActs.read, relations) !== null,
  }
}

/** The same for the unit, whose work it is to know. Nothing where nobody is known here. */
export async function findWhatIsThere(db: ReadDb, personId: string | null): Promise<HasAlready> {
  if (personId === null) return nothing
  const coordinators = await findCoordinators(db, personId)
  const plan = await findPlanOfPerson(db, personId)
  return {
    coordinator: coordinators.some(isInPlace),
    plan: plan !== null && plan.state !== 'ended',
  }
}
