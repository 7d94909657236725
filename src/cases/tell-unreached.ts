import { notifyPerson } from '../messages/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import type { Case } from './case.ts'
import { findDecisionsOfCase, findOpenings } from './decision-store.ts'

/** A decision that reached nobody is told of now, to the one who may read it. */
export async function tellUnreached(
  db: Db,
  { authorityId, now }: Pick<Asked, 'authorityId' | 'now'>,
  file: Pick<Case, 'id' | 'personId'>,
): Promise<void> {
  const [decision] = await findDecisionsOfCase(db, file.id)
  if (!decision || (await findOpenings(db, decision.id)).length > 0) return
  const href = `/${authorityId}/avgjorelse/${decision.id}`
  await notifyPerson(db, authorityId, file.personId, { kind: 'decision_issued', href, now })
}
