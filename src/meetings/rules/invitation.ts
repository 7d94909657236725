import { addDays, daysBetween, type IsoDate } from '../../law/calendar.ts'
import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'

export const invitationInTime = defineRule({
  code: 'invitation-days',
  version: 1,
  paragraph: 'no paragraph',
  says: 'An invitation with an agenda goes out as many days before as the authority has set, seven where it has not; later only with a reason.',
  basis: 'page',
  source: 'Steinkjer kommune, checklist for meetings: agenda at least seven days before',
})

export const defaultInvitationDays = 7

/** The last day an invitation goes out without a reason. */
export function invitationDueOn(meetingOn: IsoDate, daysBefore = defaultInvitationDays): IsoDate {
  return addDays(meetingOn, -daysBefore)
}

export interface InvitationFacts {
  meetingOn: IsoDate
  today: IsoDate
  /** The authority's setting. */
  daysBefore?: number
  agendaItems: number
  invited: number
  shortNoticeReason: string
}

/** Whether the invitation may go out now. */
export function mayInvite({
  meetingOn,
  today,
  daysBefore = defaultInvitationDays,
  agendaItems,
  invited,
  shortNoticeReason,
}: InvitationFacts):
  | true
  | Refused<'meeting_is_past' | 'agenda_missing' | 'nobody_invited' | 'short_notice_reason_missing'> {
  const days = daysBetween(today, meetingOn)
  if (days < 0) return refused('meeting_is_past', 'starts_at')
  if (agendaItems === 0) return refused('agenda_missing', 'agenda')
  if (invited === 0) return refused('nobody_invited', 'invited')
  if (days < daysBefore && shortNoticeReason.trim() === '')
    return refused('short_notice_reason_missing', 'short_notice_reason')
  return true
}

export const calledMaySee = defineRule({
  code: 'called-may-see',
  version: 1,
  paragraph: 'forskrift 2022-1110 §§ 4, 5',
  says: 'One who may no longer see the meetings is no longer called: is told of nothing more, takes no task and does not count as absent. The one who coordinates now takes the place of the one who did; who was there when the meeting was held, stays.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 §§ 4, 5',
})

export interface CalledFact {
  id: string
  practitionerId: string | null
  /** Called as one of the team, or as somebody around the person: not as the one who coordinates. */
  isOfTeam: boolean
  maySee: boolean
}

/** What a change of who coordinates means for a meeting that is called: places taken over, places added, places that go. */
export function placesAfterHandover(
  called: readonly CalledFact[],
  leads: readonly string[],
  isHeld: boolean,
): { taken: { id: string; by: string }[]; added: string[]; gone: string[] } {
  const free = isHeld ? [] : called.filter((each) => each.practitionerId && !each.isOfTeam && !each.maySee)
  const missing = leads.filter((lead) => !called.some(({ practitionerId }) => practitionerId === lead))
  return {
    taken: missing.slice(0, free.length).map((by, at) => ({ id: free[at]!.id, by })),
    added: missing.slice(free.length),
    gone: free.slice(missing.length).map(({ id }) => id),
  }
}
