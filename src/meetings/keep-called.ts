import { findCoordinators, findStandIn } from '../coordination/index.ts'
import type { Db } from '../platform/database/database.ts'
import { findCandidates } from './find-candidates.ts'
import { addInvitations, findInvitations, giveInvitation, removeInvitation } from './invitation-store.ts'
import { findMeetingsOf } from './meeting-store.ts'
import { placesAfterHandover } from './rules/invitation.ts'
import { tellCoordinators, tellInvited } from './tell.ts'
import { findWhoMaySee } from './who-may-see.ts'

interface At {
  authorityId: string
  now: Date
  today: string
}

/**
 * Called after everything that may change who coordinates: in meetings that are called and not written down yet, the one who
 * leads them now stands on the list, in the place of one who did, and is told.
 */
export async function keepCalled(db: Db, { authorityId, now, today }: At, personId: string): Promise<void> {
  const meetings = await findMeetingsOf(db, [personId], ['invited', 'held', 'minutes_draft'])
  if (!meetings.length) return
  const standIn = await findStandIn(db, personId)
  const active = (await findCoordinators(db, personId)).filter(({ state }) => state === 'active')
  const leads = [...active, ...(standIn ? [standIn] : [])].map(({ practitionerId }) => practitionerId)
  const candidates = await findCandidates(db, personId, today)
  const maySee = await findWhoMaySee(db, personId, today)
  for (const meeting of meetings) {
    const called = (await findInvitations(db, meeting.id)).map((each) => ({
      ...each,
      isOfTeam: each.participantId !== null,
      maySee: maySee(each),
    }))
    const isHeld = meeting.state !== 'invited' || meeting.startsAt <= now
    const { taken, added, gone } = placesAfterHandover(called, [...new Set(leads)], isHeld)
    const inviteeOf = (practitionerId: string) =>
      candidates.filter((each) => each.practitionerId === practitionerId).slice(0, 1)
    for (const { id, by } of taken) for (const to of inviteeOf(by)) await giveInvitation(db, id, to)
    const others = added.flatMap(inviteeOf)
    if (others.length) await addInvitations(db, authorityId, meeting.id, others)
    for (const id of gone) await removeInvitation(db, id)
    if (isHeld) continue
    const told = [...taken.flatMap(({ by }) => inviteeOf(by)), ...others]
    await tellInvited(db, authorityId, meeting, told, { kind: 'meeting_invited', now })
  }
}

/** Tells those who coordinate that somebody called to a meeting ahead is no longer let in: they are marked in it. */
export async function tellOfGone(db: Db, { authorityId, now, today }: At, personId: string): Promise<void> {
  const maySee = await findWhoMaySee(db, personId, today)
  for (const meeting of await findMeetingsOf(db, [personId], ['invited'])) {
    if (meeting.startsAt <= now) continue
    const called = await findInvitations(db, meeting.id)
    if (called.every(maySee)) continue
    await tellCoordinators(db, authorityId, meeting, { kind: 'meeting_changed', now })
  }
}
