import { z } from 'zod'
import { lockPaperLetter, postPaperLetter as markPosted } from '../messages/index.ts'
import { findReachableOf, isNotPosted } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { command } from '../platform/command.ts'
import { date, id, ticked } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { forgetReplyCode } from '../team/index.ts'
import { acts } from './access.ts'
import { findUnitOfLetter } from './subject.ts'

/**
 * The letter is in the post. To one whose address is protected it is sent by the authority's own routine, which is said aloud.
 * Refuses: posted_already, stopped, day_ahead, before_it_was_made, by_routine.
 */
export const postPaperLetter = command({
  act: acts.postPaperLetter,
  form: z.object({ paperLetterId: id, postedOn: date, byRoutine: ticked }),
  async about({ paperLetterId }, db, { today }) {
    const letter = await lockPaperLetter(db, paperLetterId)
    if (!letter) return null
    const { personId, version } = letter
    if (personId && (await isNotPosted(db, personId, letter.recipientKey, today))) return null
    const unitId = await findUnitOfLetter(db, letter)
    // Where there is no case, every unit of the authority may: the subject is then no person's
    return { personId: unitId ? personId : null, unitId, version, letter }
  },
  async run({ input, subject: { letter }, db, grant, today, events }) {
    if (letter.postedOn) return refuse('posted_already')
    if (letter.stoppedAt) return refuse('stopped')
    if (input.postedOn > today) return refuse('day_ahead', 'postedOn')
    if (input.postedOn < dayInOslo(letter.madeAt)) return refuse('before_it_was_made', 'postedOn')
    const reader = await findReachableOf(db, letter)
    if ((!reader || reader.isProtected) && !input.byRoutine) return refuse('by_routine', 'byRoutine')
    const postedBy = grant.relation.practitionerId! // the unit's people are practitioners
    await forgetReplyCode(db, letter.noticeId)
    await markPosted(db, letter, { postedOn: input.postedOn, postedBy })
    events.add({ type: 'letter_posted', personId: letter.personId, facts: { postedOn: input.postedOn } })
    return { paperLetterId: letter.id }
  },
})
