import { z } from 'zod'
import { isRefused } from '../law/refusal.ts'
import { command } from '../platform/command.ts'
import { choice, choices, date, id, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { lockedComplaint, timeOf } from './about-complaint.ts'
import { acts } from './access.ts'
import { changeComplaint, keepPartyLetter, mend, tellParty } from './change-complaint.ts'
import { factsOfPackage } from './make-papers.ts'
import { printDismissalLetter } from './papers/dismissal-letter.ts'
import { printMendLetter } from './papers/mend-letter.ts'
import { reasonInWords } from './reason-in-words.ts'
import { otherHand } from './reconsider-complaint.ts'
import { defects } from './rules/defects.ts'
import { dismissalGrounds, lateGrounds, mayDismiss, mayJudge } from './rules/time-to-complain.ts'

/** The complaint came in time, or is about a decision that is missing. Refuses: is_late, after_one_year. */
export const judgeInTime = command({
  act: acts.work,
  form: z.object({ complaintId: id }),
  about: lockedComplaint,
  async run(context) {
    const { subject, db } = context
    const refused = mayJudge(await timeOf(db, subject.complaint), 'judge_in_time')
    return refused ?? changeComplaint(context, 'judge_in_time')
  },
})

/** Late, and treated all the same (fvl § 31): a person says why. Refuses: is_in_time, after_one_year. */
export const treatLate = command({
  act: acts.work,
  form: z.object({ complaintId: id, ground: choice(lateGrounds), reason: text(2000) }),
  about: lockedComplaint,
  async run(context) {
    const { input, subject, db } = context
    const refused = mayJudge(await timeOf(db, subject.complaint), 'judge_late')
    if (refused) return refused
    const done = await changeComplaint(context, 'judge_late', `${input.ground}: ${input.reason}`)
    if (!isRefused(done)) await tellParty(context, 'complaint_changed')
    return done
  },
})

/** Asks the one who complained to correct what is lacking, by a day that is told (pbrl § 7-3). */
export const askToMend = command({
  act: acts.work,
  form: z.object({ complaintId: id, defects: choices(defects, 1), mendBy: date, message: text(2000) }),
  about: lockedComplaint,
  async run(context) {
    const { input, today } = context
    if (input.mendBy <= today) return refuse('in_the_past', 'mendBy')
    const changes = { defects: input.defects, mendBy: input.mendBy }
    const done = await changeComplaint(context, 'ask_to_mend', input.message, changes)
    if (isRefused(done)) return done
    const facts = await factsOfPackage(context.db, context, context.subject.complaint)
    const pdf = await printMendLetter(facts, input, context.now)
    await tellParty(context, 'complaint_to_mend', await keepPartyLetter(context, 'complaint_to_mend', pdf))
    return done
  },
})

/** The unit notes what of that which was lacking has come: on paper, or said. */
export const noteMended = command({
  act: acts.work,
  form: z.object({ complaintId: id, came: choices(defects, 1), reason: text(2000) }),
  about: lockedComplaint,
  run: (context) => mend(context, context.input.came, context.input.reason),
})

/**
 * Dismisses, with a ground and a reason, by another hand than made what is complained about (`complaint-other-hand`); the party is
 * told, and may complain about it. Refuses: own_decision, is_in_time, time_to_mend.
 */
export const dismissComplaint = command({
  act: acts.work,
  form: z.object({ complaintId: id, ground: choice(dismissalGrounds), reason: text(4000) }),
  about: lockedComplaint,
  async run(context) {
    const { input, subject, db, grant, today } = context
    const hand = await otherHand(db, subject.complaint, subject.unitId, grant.relation.practitionerId!, today)
    if (isRefused(hand)) return hand
    const time = await timeOf(db, subject.complaint)
    const refused = mayDismiss(time, subject.complaint.mendBy, input.ground, today)
    if (refused) return refused
    const reason = `${input.ground}: ${input.reason}`
    const done = await changeComplaint(context, 'dismiss', reason)
    if (isRefused(done)) return done
    const facts = await factsOfPackage(db, context, subject.complaint)
    const why = reasonInWords({ act: 'dismiss', reason }, facts.person.language)
    const pdf = await printDismissalLetter(facts, why, context.now)
    await tellParty(context, 'complaint_answered', await keepPartyLetter(context, 'complaint_dismissal', pdf))
    return done
  },
})

/** The unit takes up a complaint it had dismissed, and judges it anew. */
export const takeUpDismissed = command({
  act: acts.work,
  form: z.object({ complaintId: id, reason: text(2000) }),
  about: lockedComplaint,
  async run(context) {
    const done = await changeComplaint(context, 'take_up', context.input.reason)
    if (!isRefused(done)) await tellParty(context, 'complaint_changed')
    return done
  },
})

/** Somebody who complained on paper has taken it back, as the unit was told. */
export const noteWithdrawn = command({
  act: acts.work,
  form: z.object({ complaintId: id, reason: text(2000) }),
  about: lockedComplaint,
  async run(context) {
    const done = await changeComplaint(context, 'withdraw', context.input.reason)
    if (!isRefused(done)) await tellParty(context, 'complaint_changed')
    return done
  },
})
