import type { PageContext } from '../../platform/http/page.ts'
import { nearDate } from '../../platform/i18n/dates.ts'
import type { SeenMeeting } from '../get-meeting.ts'
import { texts } from '../texts/index.ts'

/** Who must act for the meeting to go on; null when nobody has to. */
export function ballOf(data: SeenMeeting, ui: PageContext): { who: string; task: string } | null {
  const t = texts[ui.language].ball
  const coordinator = data.isLeading ? 'you' : t.coordinator
  const does = data.isLeading ? t.you : t.they
  switch (data.meeting.state) {
    case 'planned':
      return {
        who: coordinator,
        task: data.isTooLate ? does.inviteLate : does.invite(nearDate(ui, data.inviteBy ?? ui.today)),
      }
    case 'invited': {
      if (data.hasBegun) return { who: coordinator, task: does.hold }
      const missing = data.invitations.filter((each) => each.answer === '' && !each.isGone)
      if (missing.some((each) => each.isOwn)) return { who: 'you', task: t.you.answer }
      if (!missing.length) return null
      return missing.length === 1
        ? { who: missing[0]!.name, task: t.they.answer }
        : { who: t.several(missing.length), task: t.they.answer }
    }
    case 'held':
    case 'minutes_draft':
      return { who: coordinator, task: does.minutes }
    default:
      return null
  }
}
