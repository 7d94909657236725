import type { Db } from '../platform/database/database.ts'
import { enqueue } from '../platform/jobs/enqueue.ts'

/** It is settled who somebody is, or that they may know: what they complained of goes into the case now (`complaint-held`). */
export const takeWhatWasHeld = (db: Db, authorityId: string, caseId: string): Promise<void> =>
  enqueue(db, 'take_held_complaints', { authorityId, caseId }, { key: `held ${caseId}` })
