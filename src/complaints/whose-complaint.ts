import { citizenWith, type SignedInActor } from '../access/actor.ts'
import { can, type Grant } from '../access/acts.ts'
import { findRelations } from '../access/find-relations.ts'
import { getPerson, hidesWhereabouts, isEverAround, isWithheldFrom, mayBeShielded } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { acts } from './access.ts'
import type { Complaint } from './complaint.ts'
import { findComplaint } from './complaint-store.ts'
import { type ComplainantStanding, complainantStanding } from './rules/whose-complaint.ts'

/** How the one who complained stands to the person on a day (`complaint-follows-the-right`). */
export async function findComplainantStanding(
  db: ReadDb,
  complaint: Pick<Complaint, 'complainantKey' | 'personId' | 'informingId'>,
  today: string,
): Promise<ComplainantStanding> {
  const { complainantKey: key, personId } = complaint
  if (key === null) return 'partys'
  const relations = await findRelations(db, citizenWith(key), { personId }, today)
  return complainantStanding({
    isOnPaper: false,
    isWithheld: await isWithheldFrom(db, personId, key, today),
    mayAct: isOpenBy(complaint, can(acts.add, relations)),
    isOnRecord: await isEverAround(db, personId, key),
  })
}

/**
 * Does what one is to the person open this complaint? A parent without parental responsibility is a party to what they were refused,
 * and to nothing else.
 */
export const isOpenBy = ({ informingId }: Pick<Complaint, 'informingId'>, grant: Grant | null): boolean =>
  grant !== null && (informingId !== null || grant.by.some(({ name }) => name !== 'parent_informed'))

/** May the reader open it as somebody who is not the unit's? */
export async function mayFollowComplaint(
  db: ReadDb,
  reader: SignedInActor,
  complaintId: string,
  today: string,
): Promise<boolean> {
  const complaint = await findComplaint(db, complaintId)
  if (!complaint) return false
  const { personId, informingId, complainantKey } = complaint
  if (informingId !== null && complainantKey !== reader.identityKey) return false
  return isOpenBy(complaint, can(acts.follow, await findRelations(db, reader, { personId }, today)))
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
