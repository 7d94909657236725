import { z } from 'zod'
import { isRefused } from '../law/refusal.ts'
import { findRegisterReadAt, getPerson } from '../people/index.ts'
import { type CommandContext, command } from '../platform/command.ts'
import { choice, id, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { answerThoseWhoAsked } from './answer-those-who-asked.ts'
import type { Case } from './case.ts'
import { findCaseSubject, findOpenCaseOfPerson, lockPersonForCase } from './case-store.ts'
import { changeCaseState } from './change-case-state.ts'
import { clocksAnew } from './clocks.ts'
import { deleteDraft, findDecisionsOfCase } from './decision-store.ts'
import { endReferrals } from './end-referrals.ts'
import { endTakeBack } from './end-take-back.ts'
import { hasOpenComplaint } from './open-complaint-store.ts'
import { settleOwed } from './redecision-store.ts'
import { endsReferrals } from './rules/case-work.ts'
import { type CloseWithoutDecisionGround, closeWithoutDecisionGrounds } from './rules/transitions.ts'
import { isSaidToLive, isToldOfClosing } from './rules/unanswered.ts'
import { findWaitingTakeBack } from './take-back-store.ts'
import { type TellContext, tellByLetter } from './tell-by-letter.ts'
import { closingTexts } from './texts/closing/index.ts'
import { textsOf } from './texts/index.ts'
import { takeBackWaiting } from './transfer-store.ts'

/** Why a case may be closed: done after a decision, or one of the few grounds without one. */
export const closingGrounds = ['done', ...closeWithoutDecisionGrounds] as const

/**
 * Closes with a reason. Without a decision only for a named ground: one who asked is owed an answer, and is told. Refuses:
 * decision_missing, name_the_other (a double is joined with the case it doubles), not_known_dead, complaint_goes_on. A transfer
 * to another gate that waits for an answer is taken back.
 */
export const closeCase = command({
  act: acts.closeCase,
  form: z.object({ caseId: id, ground: choice(closingGrounds), reason: text(1000) }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  run: (context) => close(context, context.input.ground, context.input.reason),
})

/**
 * Closes one that somebody who may has asked to have dropped (`case-taken-back`): by the person's own wish, told as every
 * other closing. Refuses: not_in_this_state (nobody waits for it), complaint_goes_on.
 */
export const closeTakenBack = command({
  act: acts.closeCase,
  form: z.object({ caseId: id, reason: text(1000) }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run(context) {
    const isWaiting = (await findWaitingTakeBack(context.db, context.subject.case.id)) !== null
    return isWaiting ? close(context, 'own_wish', context.input.reason) : refuse('not_in_this_state')
  },
})

async function close(
  context: CommandContext<unknown, { personId: string; case: Case }>,
  ground: (typeof closingGrounds)[number],
  reason: string,
) {
  const { subject, db, authority, grant, now, today } = context
  const { id: caseId, state } = subject.case
  const isDecided = state === 'decided'
  if (!isDecided && !isGroundWithoutDecision(ground)) return refuse('decision_missing', 'ground')
  if (ground === 'duplicate') return refuse('name_the_other', 'ground')
  if (ground === 'death') {
    const { diedOn } = await getPerson(db, subject.personId)
    if (isSaidToLive(diedOn, await findRegisterReadAt(db, subject.personId)))
      return refuse('not_known_dead', 'ground')
  }
  if (await hasOpenComplaint(db, caseId)) return refuse('complaint_goes_on')
  const isTold = !isDecided && isGroundWithoutDecision(ground) && isToldOfClosing(ground)
  const changes = { closedOn: today, closedReason: reason, waitingSince: null }
  const closed = await changeCaseState(context, isDecided ? 'close' : 'close_without_decision', {
    reason,
    ground,
    changes,
  })
  if (isRefused(closed)) return closed
  await deleteDraft(db, caseId)
  const ends = endsReferrals(ground)
  if (ends) await endReferrals(db, context, { caseId }, ends)
  const settledBy = grant.relation.practitionerId ?? null
  await takeBackWaiting(db, caseId, settledBy, now)
  await endTakeBack(context, caseId, { result: 'closed', settledBy })
  await settleOwed(db, caseId, null, now)
  if (!isDecided) {
    const { language } = authority.settings
    const wasTold =
      isTold &&
      (await tellByLetter(context, subject.case, {
        kind: 'closing',
        reason,
        wasDecided: (await findDecisionsOfCase(db, caseId)).length > 0,
      }))
    const answer = wasTold ? textsOf(language).answers.closed : closingTexts[language].answerOnly
    await answerThoseWhoAsked(db, context, subject.case, answer)
  }
  return closed
}

/** Takes a closed case up again; its clocks start anew that day, and the person’s side is told why. Not of the dead. */
export const reopenCase = command({
  act: acts.closeCase,
  form: z.object({ caseId: id, reason: text(1000) }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run(context) {
    const { input, subject, db, authority, grant, today } = context
    if (subject.case.state !== 'closed' || subject.case.joinedTo) return refuse('not_in_this_state')
    await lockPersonForCase(db, subject.personId)
    if ((await getPerson(db, subject.personId)).diedOn) return refuse('person_is_dead')
    if (await findOpenCaseOfPerson(db, subject.personId)) return refuse('another_open_case')
    const reopened = await changeCaseState(context, 'reopen', {
      reason: input.reason,
      changes: {
        ...clocksAnew(today, authority.settings.answerWeeks),
        closedOn: null,
        closedReason: '',
        handlerId: grant.relation.practitionerId ?? null,
      },
    })
    if (!isRefused(reopened)) await tellTakenUp(context, subject.case, input.reason)
    return reopened
  },
})

/** A decided case is assessed again (a new need, a change): what is issued stands until a new decision replaces it. The person’s side is told why. */
export const assessAgain = command({
  act: acts.closeCase,
  form: z.object({ caseId: id, reason: text(1000) }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run(context) {
    const { input, subject, db, today, authority } = context
    // No decision can come of it (`no-decision-for-the-dead`)
    if ((await getPerson(db, subject.personId)).diedOn) return refuse('person_is_dead')
    const again = await changeCaseState(context, 'assess_again', {
      reason: input.reason,
      changes: clocksAnew(today, authority.settings.answerWeeks),
    })
    if (!isRefused(again)) await tellTakenUp(context, subject.case, input.reason)
    return again
  },
})

/** With the day of the new promise. */
function tellTakenUp(context: TellContext, file: Case, reason: string) {
  const { answerDue: answerBy } = clocksAnew(context.today, context.authority.settings.answerWeeks)
  return tellByLetter(context, file, { kind: 'taken_up', reason, answerBy })
}

function isGroundWithoutDecision(ground: string): ground is CloseWithoutDecisionGround {
  return (closeWithoutDecisionGrounds as readonly string[]).includes(ground)
}
