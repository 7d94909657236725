import type { Grant } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import { getPerson, hidesWhereabouts } from '../people/index.ts'
import { findPlan } from '../plans/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { hasConsent } from '../team/index.ts'
import { findDocument, thingOf, type Versions } from './document-store.ts'

export interface PlanAbout {
  personId: string
  planId: string
  planState: string
}

export async function aboutPlan({ planId }: { planId: string }, db: ReadDb): Promise<PlanAbout | null> {
  const plan = await findPlan(db, planId)
  return plan && { personId: plan.personId, planId, planState: plan.state }
}

/** One document: closed to whoever it is left out for, also where the section stands open. */
export async function aboutDocument(
  { planId, planDocumentId }: { planId: string; planDocumentId: string },
  db: ReadDb,
) {
  const plan = await aboutPlan({ planId }, db)
  const versions = plan && (await findDocument(db, planId, planDocumentId))
  return versions && { ...plan!, versions, version: versions[0].version, things: [thingOf(planDocumentId)] }
}
export interface DocumentAbout extends PlanAbout {
  versions: Versions
}

const outsideOwnSide: readonly RelationName[] = [
  'coordinator',
  'stand_in',
  'participant',
  'private_participant',
]

/**
 * Whether the plan's documents are closed to this reader: without consent to the plan they are to all but the own side (forskrift
 * 1110 § 5); and a document tells where somebody is, to one who is not to learn it (`shielded-reader`).
 */
export async function whyShut(
  db: ReadDb,
  personId: string,
  grant: Grant,
  today: string,
): Promise<'no_consent' | 'shielded' | null> {
  if (outsideOwnSide.includes(grant.relation.name) && !(await hasConsent(db, personId, 'plan', today)))
    return 'no_consent'
  return hidesWhereabouts(await getPerson(db, personId), grant.relation) ? 'shielded' : null
}

/** For a command that writes: one who is not to learn where the person is, is answered as if there were no such thing. */
export const unlessShielded = async (context: {
  subject: PlanAbout
  grant: Grant
  db: ReadDb
}): Promise<boolean> =>
  !hidesWhereabouts(await getPerson(context.db, context.subject.personId), context.grant.relation)
