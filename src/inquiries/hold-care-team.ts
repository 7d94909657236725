import { z } from 'zod'
import { dayInOslo } from '../platform/clock/clock.ts'
import { command } from '../platform/command.ts'
import { date, id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { changeInquiry } from './inquiry-store.ts'
import { unitSubject } from './inquiry-subject.ts'
import { isToBeHeld } from './rules/care-team.ts'

/** The first meeting of a team of those who help has been held: it leaves the unit's queue, and all concerned see the day. */
export const holdCareTeam = command({
  act: inquiryActs.decide,
  form: z.object({ inquiryId: id, heldOn: date }),
  about: ({ inquiryId }, db) => unitSubject(db, inquiryId, { lock: true }),
  async run({ input, subject, db, events, today }) {
    const { inquiry } = subject
    if (!isToBeHeld(inquiry)) return refuse('not_in_this_state')
    const setUpOn = dayInOslo(inquiry.careTeamAnsweredAt!)
    if (input.heldOn > today || input.heldOn < setUpOn) return refuse('bad_day_held', 'heldOn')
    await changeInquiry(db, inquiry.id, { careTeamHeldOn: input.heldOn })
    events.add({
      type: 'care_team_held',
      personId: inquiry.personId,
      facts: { inquiryId: inquiry.id },
    })
    return { inquiryId: inquiry.id }
  },
})
