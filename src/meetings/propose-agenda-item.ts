import { z } from 'zod'
import { command } from '../platform/command.ts'
import { text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { aboutMeeting, isLeading, whichMeeting } from './about-meeting.ts'
import { acts } from './access.ts'
import { addAgendaItems } from './agenda-store.ts'

/** Somebody who takes part says what is to be talked about. The coordinator's own matters carry no name. */
export const proposeAgendaItem = command({
  act: acts.proposeAgendaItem,
  form: z.object({ ...whichMeeting, title: text(200) }),
  about: aboutMeeting,
  async run({ input, subject: { meeting }, db, authorityId, actor, grant, events }) {
    if (!['planned', 'invited'].includes(meeting.state)) return refuse('not_in_this_state')
    const by =
      isLeading(grant) || actor.kind === 'nobody' ? null : { name: actor.name, identityId: actor.identityId }
    const item = { title: input.title, aboutGoalId: null, aboutActivityId: null }
    await addAgendaItems(db, authorityId, meeting.id, [item], by)
    events.add({ type: 'agenda_item_proposed', personId: meeting.personId, facts: { meetingId: meeting.id } })
    return null
  },
})
