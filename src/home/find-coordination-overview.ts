import type { Grant } from '../access/acts.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findConsents, shownState } from '../team/index.ts'
import type { CoordinationOverview } from './overview.ts'

/** pbrl §§ 4-3, 4-4: who answers for the person; a child below 16 is heard, and does not answer alone. */
const consenting = ['self', 'parent', 'foster_parent', 'care_authority', 'guardian', 'proxy']

/** Null when nobody coordinates for the person here, and nothing is asked. */
export async function findCoordinationOverview(
  db: ReadDb,
  personId: string,
  grant: Grant,
  { today }: { today: string; now: Date },
): Promise<CoordinationOverview | null> {
  const consents = await findConsents(db, personId)
  const mayAnswer = grant.by.some((each) => consenting.includes(each.name))
  if (!consents.length) return null
  return {
    consentsAsked: mayAnswer ? consents.filter((each) => shownState(each, today) === 'asked') : [],
    coordinators: [],
    plan: null,
    nextMeeting: null,
    meetingsToAnswer: [],
  }
}
