import type { ReadDb } from '../platform/database/database.ts'
import { findComplaintsOfPerson } from './complaint-store.ts'
import { endedStates } from './rules/lifecycle.ts'

export interface OwnComplaint {
  id: string
  receivedOn: string
  /** Something is still to be done with it. */
  isOpen: boolean
}

/** What somebody has complained of in one decision: what goes on before what is over, the newest first. Null: nothing. */
export async function findOwnComplaint(
  db: ReadDb,
  decision: { id: string; personId: string },
  { identityKey }: { identityKey: string },
): Promise<OwnComplaint | null> {
  const theirs = (await findComplaintsOfPerson(db, decision.personId))
    .filter((each) => each.decisionId === decision.id && each.complainantKey === identityKey)
    .map(({ id, receivedOn, state }) => ({ id, receivedOn, isOpen: !endedStates.includes(state) }))
  return theirs.find(({ isOpen }) => isOpen) ?? theirs[0] ?? null
}
