import { command } from '../platform/command.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { aboutMeeting } from './about-meeting.ts'
import { acts } from './access.ts'
import { findAgenda } from './agenda-store.ts'
import { findInvitations, setPresence } from './invitation-store.ts'
import { updateMeeting } from './meeting-store.ts'
import { contentOf, findMissing, minutesForm } from './minutes-form.ts'
import { findMinutesDraft, saveMinutesDraft } from './minutes-store.ts'
import { meetingLifecycle } from './rules/transitions.ts'
import { findWhoMaySee } from './who-may-see.ts'

/** Keeps the minutes as they are written, and who was there. Two who write at once: the second is shown both. */
export const saveMinutes = command({
  act: acts.writeMinutes,
  form: minutesForm,
  async about(input, db) {
    const about = await aboutMeeting(input, db)
    if (!about) return null
    const draft = await findMinutesDraft(db, about.meeting.id)
    return { ...about, version: draft?.version ?? 0, draft }
  },
  async run({ input, subject, db, authorityId, today, events }) {
    const { meeting } = subject
    if (meeting.state !== 'minutes_draft') {
      const state = meetingLifecycle.next(meeting.state, 'write_minutes')
      if (isRefusal(state)) return state
      await updateMeeting(db, meeting, { state })
    }
    const maySee = await findWhoMaySee(db, meeting.personId, today)
    const called = await findInvitations(db, meeting.id)
    const invitationIds = called.filter((each) => each.present || maySee(each)).map((each) => each.id)
    const content = contentOf(input, await findAgenda(db, meeting.id), invitationIds)
    const isReview = input.step === 'review'
    const missing = isReview ? findMissing(content) : null
    if (missing) return refuse(missing.code, missing.field)
    await setPresence(
      db,
      meeting.id,
      input.present.filter((each) => invitationIds.includes(each)),
    )
    await saveMinutesDraft(db, authorityId, meeting.id, { content, version: subject.version + 1 })
    events.add({ type: 'minutes_saved', personId: meeting.personId, facts: { meetingId: meeting.id } })
    return { isReview }
  },
})
