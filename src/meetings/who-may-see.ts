import { findCoordinators } from '../coordination/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findCandidates } from './find-candidates.ts'
import type { Invitee } from './meeting.ts'

/** Tells of somebody called whether they may see the meetings about the person today: called, and let in still. */
export async function findWhoMaySee(
  db: ReadDb,
  personId: string,
  today: string,
): Promise<(invitee: Invitee) => boolean> {
  const candidates = await findCandidates(db, personId, today)
  const away = (await findCoordinators(db, personId)).filter(({ state }) => state === 'absent')
  return (invitee) =>
    candidates.some((each) => isSame(each, invitee)) ||
    away.some(({ practitionerId }) => practitionerId === invitee.practitionerId)
}

/** The same person, also where they are called as something else than before. */
export const isSame = (one: Invitee, other: Invitee): boolean =>
  one.isPerson === other.isPerson &&
  one.relatedPersonId === other.relatedPersonId &&
  one.practitionerId === other.practitionerId
