import type { Grant } from '../access/acts.ts'
import { getPerson, hidesWhereabouts } from '../people/index.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { hasConsent } from '../team/index.ts'

/** One who is not to learn where the person is sees neither to whom nor by whom anything was sent (`shielded-reader`). */
export const maySeePost = async (context: {
  subject: { personId: string }
  grant: Grant
  db: ReadDb
}): Promise<boolean> =>
  !hidesWhereabouts(await getPerson(context.db, context.subject.personId), context.grant.relation)

/** The plan that may be sent today: one that goes on, and that is consented to (forskrift 1110 § 5). */
export async function findPlanToSend(db: ReadDb, personId: string, today: string): Promise<string | null> {
  const plan = await findPlanOfPerson(db, personId)
  return plan && plan.state !== 'ended' && (await hasConsent(db, personId, 'plan', today)) ? plan.id : null
}
