import { z } from 'zod'
import { findPlanOfPerson, freezePlanVersion } from '../plans/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { command } from '../platform/command.ts'
import { optionalText } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { aboutMeeting, whichMeeting } from './about-meeting.ts'
import { acts } from './access.ts'
import { findAgenda } from './agenda-store.ts'
import { comesSelf } from './comes-self.ts'
import { findCandidates } from './find-candidates.ts'
import { addInvitations } from './invitation-store.ts'
import { updateMeeting } from './meeting-store.ts'
import { invitationDueOn, mayInvite } from './rules/invitation.ts'
import { meetingLifecycle } from './rules/transitions.ts'
import { tellInvited } from './tell.ts'

const fieldOf: Record<string, string> = { short_notice_reason: 'shortNoticeReason', invited: 'invited' }

/**
 * Calls those chosen, with the agenda, in good time or with a reason. The plan is frozen as it is, so that all prepare
 * from the same version; each is told, without a word about whom or what.
 */
export const inviteToMeeting = command({
  act: acts.lead,
  form: z.object({
    ...whichMeeting,
    invited: z.preprocess((value) => [value ?? []].flat(), z.array(z.string().max(60)).max(60)),
    shortNoticeReason: optionalText(500),
  }),
  about: aboutMeeting,
  async run({ input, subject: { meeting }, db, grant, now, today, events, ...asked }) {
    const { authority, authorityId, actor, secrets } = asked
    const state = meetingLifecycle.next(meeting.state, 'invite')
    if (isRefusal(state)) return state
    const agenda = await findAgenda(db, meeting.id)
    const candidates = await findCandidates(db, meeting.personId, today)
    const chosen = candidates.filter((each) => input.invited.includes(each.key))
    if (chosen.length < new Set(input.invited).size) return refuse('not_open_to_them', 'invited')
    const may = mayInvite({
      meetingOn: dayInOslo(meeting.startsAt),
      today,
      daysBefore: authority.settings.invitationDays,
      agendaItems: agenda.length,
      invited: chosen.length,
      shortNoticeReason: input.shortNoticeReason,
    })
    if (isRefusal(may)) return refuse(may.refused, fieldOf[may.field ?? ''])
    if (meeting.startsAt <= now) return refuse('meeting_is_past')
    const plan = await findPlanOfPerson(db, meeting.personId)
    const planVersion =
      plan && plan.state !== 'ended'
        ? await freezePlanVersion(db, authorityId, plan.id, {
            occasion: 'meeting',
            now,
            by: actor.kind === 'nobody' ? null : actor.identityId,
          })
        : null
    await addInvitations(db, authorityId, meeting.id, chosen)
    await comesSelf(db, meeting.id, grant, now)
    const isLate = today > invitationDueOn(dayInOslo(meeting.startsAt), authority.settings.invitationDays)
    const shortNoticeReason = isLate ? input.shortNoticeReason : ''
    await updateMeeting(db, meeting, { state, invitedAt: now, shortNoticeReason, planVersion })
    const except = grant.relation.practitionerId
    await tellInvited(db, authorityId, meeting, chosen, { kind: 'meeting_invited', now, except, secrets })
    events.add({
      type: 'meeting_invited',
      personId: meeting.personId,
      facts: { meetingId: meeting.id, invited: chosen.length, planVersion },
    })
    return null
  },
})
