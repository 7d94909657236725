import { type Decision, isOfCapacity } from '../cases/index.ts'
import {
  type CapacityDecision,
  findCapacityDecisions,
  findCapacityIssuedAs,
  hasRunOut,
} from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Complaint } from './complaint.ts'

/** Of a complaint about who consents (`capacity-complaint`). Days are 'YYYY-MM-DD'. */
export interface OfCapacity {
  /** The day the decision ended; null: it stands. */
  endedOn: string | null
  /** Not ended, but its last day, which has passed. */
  ranOutOn?: string
  /** This complaint set it aside. */
  isSetAside: boolean
  /** What other decisions, not ended or run out, say that the person cannot consent to. */
  others: CapacityDecision['fields']
}

/** What has become of the decision that somebody cannot consent. `complaint` is null before there is one. Null: it is about something else. */
export async function findWhatWasSetAside(
  db: ReadDb,
  complaint: Pick<Complaint, 'id'> | null,
  decision: Decision | null,
  today: string,
): Promise<OfCapacity | null> {
  if (!decision || !isOfCapacity(decision)) return null
  const written = await findCapacityIssuedAs(db, decision.id)
  const others = (await findCapacityDecisions(db, decision.personId)).filter(
    (each) =>
      each.decisionId !== decision.id &&
      each.endedOn === null &&
      (each.untilDate === null || today <= each.untilDate),
  )
  return {
    endedOn: written?.endedOn ?? null,
    ...(written && hasRunOut(written, today) && { ranOutOn: written.untilDate! }),
    isSetAside: complaint !== null && written?.setAsideBy === complaint.id,
    others: [...new Set(others.flatMap((each) => each.fields))],
  }
}
