import { z } from 'zod'
import { getPerson, hidesWhereabouts } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { text } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { aboutMeeting, isLeading, whichMeeting } from './about-meeting.ts'
import { acts } from './access.ts'
import { findSharedMinutes } from './minutes-store.ts'
import { addRemark } from './remark-store.ts'
import { mayRemark } from './rules/remark.ts'
import { tellCoordinators } from './tell.ts'

/**
 * The person, or who acts for them, says what is wrong in the minutes; the coordinator may write it down for them. It stands
 * with the minutes, which do not change. Refuses: no_minutes.
 */
export const remarkOnMinutes = command({
  act: acts.remarkOnMinutes,
  form: z.object({ ...whichMeeting, remark: text(2000) }),
  about: aboutMeeting,
  async run({ input, subject: { meeting }, db, grant, actor, authorityId, now, events }) {
    const minutes = await findSharedMinutes(db, meeting.id)
    const isShielded = hidesWhereabouts(await getPerson(db, meeting.personId), grant.relation)
    const may = mayRemark({ isShared: minutes !== null, isShielded })
    if (isRefusal(may) || !minutes || actor.kind === 'nobody') return refuse('no_minutes')
    await addRemark(db, authorityId, {
      minutesId: minutes.id,
      remark: input.remark,
      saidAt: now,
      saidBy: actor.identityId,
      saidByName: actor.name,
      saidAs: grant.relation.name,
    })
    events.add({
      type: 'minutes_remarked',
      personId: meeting.personId,
      facts: { meetingId: meeting.id, minutesId: minutes.id },
    })
    if (!isLeading(grant)) await tellCoordinators(db, authorityId, meeting, { kind: 'minutes_remarked', now })
    return null
  },
})
