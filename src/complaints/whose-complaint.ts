import type { SignedInActor } from '../access/actor.ts'
import { can, type Grant } from '../access/acts.ts'
import { findRelations } from '../access/find-relations.ts'
import { getPerson, hidesWhereabouts, isEverAround, isWithheldFrom, mayBeShielded } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { acts } from './access.ts'
import type { Complaint } from './complaint.ts'
import { citizenWith } from './find-known-as.ts'
import { type ComplainantStanding, complainantStanding } from './rules/whose-complaint.ts'

/** How the one who complained stands to the person on a day (`complaint-follows-the-right`). */
export async function findComplainantStanding(
  db: ReadDb,
  { complainantKey: key, personId }: Pick<Complaint, 'complainantKey' | 'personId'>,
  today: string,
): Promise<ComplainantStanding> {
  if (key === null) return 'partys'
  const relations = await findRelations(db, citizenWith(key), { personId }, today)
  return complainantStanding({
    isOnPaper: false,
    isWithheld: await isWithheldFrom(db, personId, key, today),
    mayAct: can(acts.add, relations) !== null,
    isOnRecord: await isEverAround(db, personId, key),
  })
}

/**
 * Is it the reader's to mend, add to and take back? What one wrote oneself; what came on paper, or passed on from one who can act no
 * more, is of whoever of the party is signed in, but for one who is not to learn where the person is.
 */
export async function isOwn(
  { db, actor, grant, today }: Pick<Asked, 'actor' | 'today'> & { db: ReadDb; grant: Grant },
  complaint: Complaint,
): Promise<boolean> {
  if (complaint.complainantKey === (actor as SignedInActor).identityKey) return true
  const standing = await findComplainantStanding(db, complaint, today)
  if (standing !== 'partys' && standing !== 'passed') return false
  const { relation } = grant
  return !mayBeShielded(relation.name) || !hidesWhereabouts(await getPerson(db, complaint.personId), relation)
}
