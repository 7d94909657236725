import { z } from 'zod'
import { command } from '../platform/command.ts'
import { refuse } from '../platform/refusal.ts'
import { aboutMeeting, whichMeeting } from './about-meeting.ts'
import { acts } from './access.ts'
import { findCandidates } from './find-candidates.ts'
import { addInvitations, findInvitations } from './invitation-store.ts'
import { tellInvited } from './tell.ts'
import { isSame } from './who-may-see.ts'

/**
 * Calls more people to a meeting that is called already, until it begins: they alone are told. Refuses: not_in_this_state,
 * meeting_is_past, nobody_invited, not_open_to_them (or called already).
 */
export const callMore = command({
  act: acts.lead,
  form: z.object({
    ...whichMeeting,
    more: z.preprocess((value) => [value ?? []].flat(), z.array(z.string().max(60)).max(60)),
  }),
  about: aboutMeeting,
  async run({ input, subject: { meeting }, db, authorityId, grant, now, today, secrets, events }) {
    if (meeting.state !== 'invited') return refuse('not_in_this_state')
    if (meeting.startsAt <= now) return refuse('meeting_is_past')
    if (!input.more.length) return refuse('nobody_invited', 'more')
    const called = await findInvitations(db, meeting.id)
    const chosen = (await findCandidates(db, meeting.personId, today)).filter(
      (each) => input.more.includes(each.key) && !called.some((one) => isSame(one, each)),
    )
    if (chosen.length < new Set(input.more).size) return refuse('not_open_to_them', 'more')
    await addInvitations(db, authorityId, meeting.id, chosen)
    const except = grant.relation.practitionerId
    await tellInvited(db, authorityId, meeting, chosen, { kind: 'meeting_invited', now, except, secrets })
    events.add({
      type: 'meeting_more_invited',
      personId: meeting.personId,
      facts: { meetingId: meeting.id, invited: chosen.length },
    })
    return null
  },
})
