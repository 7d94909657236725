import { findSharedMeetings } from '../meetings/index.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findPlanToSend } from './may-send.ts'

/** The plan, and each meeting with minutes; the newest first. What may not be sent any more keeps its day, for what was. */
export async function findCoordinationPlaces(db: ReadDb, personId: string, today: string) {
  const plan = await findPlanOfPerson(db, personId)
  const toSend = await findPlanToSend(db, personId, today)
  const meetings = await findSharedMeetings(db, personId)
  return {
    planId: plan?.id ?? null,
    things: [
      { about: 'plan', heldAt: null, isSendable: toSend !== null },
      ...meetings.map((each) => ({ about: each.id, heldAt: each.startsAt, isSendable: true })),
    ],
  }
}
