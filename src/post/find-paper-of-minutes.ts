import type { Authority } from '../platform/authority/authority.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findReceivers } from './find-receivers.ts'
import { findPlanLetters } from './plan-letter-store.ts'

/** Minutes and those who are reached on paper alone. */
export interface PaperOfMinutes {
  /** They may read them, and nothing is made for them. */
  names: string[]
  /** Made ready, and not posted. */
  waiting: number
  posted: { name: string; on: string; by: string }[]
}

/** For who coordinates, on the meeting's own page. */
export async function findPaperOfMinutes(
  db: ReadDb,
  { personId, meetingId }: { personId: string; meetingId: string },
  { today, authority }: { today: string; authority: Authority },
): Promise<PaperOfMinutes> {
  const { language } = authority.settings
  const receivers = await findReceivers(db, { personId, kind: 'minutes', today, language })
  const letters = (await findPlanLetters(db, personId)).filter((each) => each.meetingId === meetingId)
  const living = letters.filter(({ withdrawnAt }) => !withdrawnAt)
  return {
    names: receivers
      .filter(
        ({ why, relatedPersonId }) =>
          why !== null && !living.some((each) => each.relatedPersonId === relatedPersonId),
      )
      .map(({ name }) => name),
    waiting: living.filter(({ postedOn }) => !postedOn).length,
    posted: living.flatMap(({ receiverName, postedOn, postedByName }) =>
      postedOn ? [{ name: receiverName, on: postedOn, by: postedByName ?? '' }] : [],
    ),
  }
}
