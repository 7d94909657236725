import { findCoordinators, findStandIn } from '../coordination/index.ts'
import { type NoticeKind, notifyChosen, notifyPractitioner } from '../messages/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Db } from '../platform/database/database.ts'
import type { Invitee, Meeting } from './meeting.ts'
import { findWhoMaySee } from './who-may-see.ts'

interface What {
  kind: NoticeKind
  now: Date
}

export function meetingPath(authorityId: string, meeting: Pick<Meeting, 'id' | 'personId'>): string {
  return `/${authorityId}/koordinering/${meeting.personId}/moter/${meeting.id}`
}

/**
 * Tells those invited that there is something to see: never about whom, what or where. Not the one who did it, nor one who
 * is no longer let in: nobody is told of what they cannot open.
 */
export async function tellInvited(
  db: Db,
  authorityId: string,
  meeting: Meeting,
  called: readonly Invitee[],
  { kind, now, except }: What & { except?: string },
): Promise<void> {
  const href = meetingPath(authorityId, meeting)
  const { personId } = meeting
  const invited = called.filter(await findWhoMaySee(db, personId, dayInOslo(now)))
  const isPersonChosen = invited.some((each) => each.isPerson)
  const relatedPersonIds = invited.flatMap((each) => each.relatedPersonId ?? [])
  if (isPersonChosen || relatedPersonIds.length)
    await notifyChosen(db, authorityId, personId, { isPersonChosen, relatedPersonIds }, { kind, href, now })
  for (const practitionerId of new Set(invited.flatMap((each) => each.practitionerId ?? []))) {
    if (practitionerId !== except)
      await notifyPractitioner(db, authorityId, practitionerId, { kind, href, now, personId })
  }
}

/** Tells those who coordinate, or the one standing in. */
export async function tellCoordinators(
  db: Db,
  authorityId: string,
  meeting: Meeting,
  { kind, now }: What,
): Promise<void> {
  const coordinators = await findCoordinators(db, meeting.personId)
  const standIn = await findStandIn(db, meeting.personId)
  const told = [...coordinators.filter((each) => each.state === 'active'), ...(standIn ? [standIn] : [])]
  for (const practitionerId of new Set(told.map((each) => each.practitionerId))) {
    await notifyPractitioner(db, authorityId, practitionerId, {
      kind,
      href: meetingPath(authorityId, meeting),
      now,
      personId: meeting.personId,
    })
  }
}
