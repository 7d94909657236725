import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { aboutMeeting, isLeading, whichMeeting } from './about-meeting.ts'
import { acts } from './access.ts'
import { findAgenda, removeAgendaItem, setAgendaItem } from './agenda-store.ts'

/** Moves a matter up, or takes it away. The coordinator edits all; the others take away what they proposed themselves. */
export const editAgenda = command({
  act: acts.proposeAgendaItem,
  form: z.object({ ...whichMeeting, itemId: id, how: choice(['up', 'remove']) }),
  about: aboutMeeting,
  async run({ input, subject: { meeting }, db, actor, grant, events }) {
    if (!['planned', 'invited'].includes(meeting.state)) return refuse('not_in_this_state')
    const agenda = await findAgenda(db, meeting.id)
    const at = agenda.findIndex((item) => item.id === input.itemId)
    const item = agenda[at]
    if (!item) return refuse('agenda_item_gone')
    const isOwn = actor.kind !== 'nobody' && item.proposedById === actor.identityId
    if (!isLeading(grant) && !(isOwn && input.how === 'remove')) return refuse('not_your_agenda_item')
    if (input.how === 'remove') {
      if (agenda.length === 1 && meeting.state === 'invited') return refuse('agenda_missing')
      await removeAgendaItem(db, item.id)
    } else if (at > 0) {
      agenda.splice(at, 1)
      agenda.splice(at - 1, 0, item)
      for (const [position, each] of agenda.entries()) await setAgendaItem(db, each.id, { position })
    }
    events.add({ type: 'agenda_changed', personId: meeting.personId, facts: { meetingId: meeting.id } })
    return null
  },
})
