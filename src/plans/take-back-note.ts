import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id, optionalId } from '../platform/form/fields.ts'
import { acts } from './access.ts'
import { findActivity, lockNote, setNoteTakenBack } from './activity-store.ts'
import { whyNotWrite } from './may-write.ts'
import { isOf } from './remark.ts'
import { unlessShut } from './what-one-may.ts'

/**
 * A note of an activity is taken back, or put back where it stood: by the one who wrote it alone. Where the activity stands, and who
 * has the ball, is as it was. As it stands already: it stays so. Refuses: plan_ended, consent_missing.
 */
export const takeBackNote = command({
  act: acts.writeActivity,
  form: z.object({ planId: id, activityId: id, takeBack: optionalId, putBack: optionalId }),
  about: async ({ planId, activityId, takeBack, putBack }, db, { actor }) => {
    const noteId = takeBack ?? putBack
    const [activity, note] = noteId
      ? [await findActivity(db, activityId), await lockNote(db, noteId)]
      : [null, null]
    if (!noteId || !note || !isOf(note.writtenBy, actor)) return null
    if (activity?.planId !== planId || note.activityId !== activityId) return null
    return { ...activity, version: undefined, noteId, isTakenBack: note.takenBackAt !== null }
  },
  may: unlessShut('writeActivity'),
  async run({ input, subject: activity, db, now, today, events }) {
    const not = await whyNotWrite(db, activity, today)
    if (not) return not
    const isTakenBack = input.takeBack !== undefined
    const facts = { planId: activity.planId, activityId: activity.id }
    if (isTakenBack === activity.isTakenBack) return { ...facts, isTakenBack }
    await setNoteTakenBack(db, activity.noteId, isTakenBack ? now : null)
    const type = isTakenBack ? 'activity_note_taken_back' : 'activity_note_put_back'
    events.add({ type, personId: activity.personId, facts })
    return { ...facts, isTakenBack }
  },
})
