import { findCoordinators, findStandIn } from '../coordination/index.ts'
import { type NoticeKind, notifyChosen, notifyPractitioner } from '../messages/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Db } from '../platform/database/database.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import { issueReplyCode } from '../team/index.ts'
import { findInvitations } from './invitation-store.ts'
import type { Invitee, Meeting } from './meeting.ts'
import { findWhoMaySee } from './who-may-see.ts'

interface What {
  kind: NoticeKind
  now: Date
}

export function meetingPath(authorityId: string, meeting: Pick<Meeting, 'id' | 'personId'>): string {
  return `/${authorityId}/koordinering/${meeting.personId}/moter/${meeting.id}`
}

/** The meeting a notice leads to; null: to none. */
export const meetingOfPath = (href: string): string | null =>
  /\/moter\/([0-9a-f-]{36})/.exec(href)?.[1] ?? null

/**
 * Tells those invited that there is something to see: never about whom, what or where. Not the one who did it, nor one who
 * is no longer let in: nobody is told of what they cannot open. With `secrets`, who is told on paper gets a code to answer with.
 */
export async function tellInvited(
  db: Db,
  authorityId: string,
  meeting: Meeting,
  called: readonly Invitee[],
  { kind, now, except, secrets }: What & { except?: string; secrets?: Secrets },
): Promise<void> {
  const href = meetingPath(authorityId, meeting)
  const { personId } = meeting
  const invited = called.filter(await findWhoMaySee(db, personId, dayInOslo(now)))
  const isPersonChosen = invited.some((each) => each.isPerson)
  const relatedPersonIds = invited.flatMap((each) => each.relatedPersonId ?? [])
  if (isPersonChosen || relatedPersonIds.length) {
    const chosen = { isPersonChosen, relatedPersonIds }
    const told = await notifyChosen(db, authorityId, personId, chosen, { kind, href, now })
    const onPaper = told.filter((each) => each.onPaper)
    if (secrets && except && onPaper.length)
      await sendCodes(db, { authorityId, secrets, today: dayInOslo(now) }, meeting, onPaper, except)
  }
  for (const practitionerId of new Set(invited.flatMap((each) => each.practitionerId ?? []))) {
    if (practitionerId !== except)
      await notifyPractitioner(db, authorityId, practitionerId, { kind, href, now, personId })
  }
}

/** Who is told on paper answers with a code from that letter (decision 15). */
async function sendCodes(
  db: Db,
  at: { authorityId: string; secrets: Secrets; today: string },
  { id: meetingId, personId }: Meeting,
  told: readonly { noticeId: string; relatedPersonId: string | null }[],
  madeBy: string,
): Promise<void> {
  const invitations = await findInvitations(db, meetingId)
  for (const { noticeId, relatedPersonId } of told) {
    const invitation = invitations.find((each) =>
      relatedPersonId ? each.relatedPersonId === relatedPersonId : each.isPerson,
    )
    if (!invitation) continue
    const about = { aboutKind: 'meeting', aboutId: invitation.id, round: 0 } as const
    await issueReplyCode(db, at, { ...about, personId, relatedPersonId, noticeId, madeBy })
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
