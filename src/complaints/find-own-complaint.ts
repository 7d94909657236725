import type { ReadDb } from '../platform/database/database.ts'
import { findComplaintsOfPerson } from './complaint-store.ts'
import { endedStates } from './rules/lifecycle.ts'

export interface OwnComplaint {
  id: string
  receivedOn: string
  /** Something is still to be done with it. */
  isOpen: boolean
}

/** What somebody has complained of in a case, of one decision (or some of its rights) or (null) of a missing one: what goes on before what is over, the newest first. Null: nothing. */
export async function findOwnComplaint(
  db: ReadDb,
  about: { personId: string; caseId: string; decisionId: string | null; items?: readonly string[] },
  { identityKey }: { identityKey: string },
): Promise<OwnComplaint | null> {
  const theirs = (await findComplaintsOfPerson(db, about.personId))
    .filter(
      (each) =>
        each.caseId === about.caseId &&
        each.decisionId === about.decisionId &&
        each.informingId === null &&
        each.complainantKey === identityKey &&
        isAbout(each, about.items),
    )
    .map(({ id, receivedOn, state }) => ({ id, receivedOn, isOpen: !endedStates.includes(state) }))
  return theirs.find(({ isOpen }) => isOpen) ?? theirs[0] ?? null
}

/** Is it about some of these rights? One without rights of its own is about all. */
export const isAbout = (
  complaint: { items: readonly string[] },
  items: readonly string[] | undefined,
): boolean => !items || complaint.items.length === 0 || complaint.items.some((item) => items.includes(item))
