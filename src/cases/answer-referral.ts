import { z } from 'zod'
import { isRefused } from '../law/refusal.ts'
import { notifyPerson } from '../messages/index.ts'
import { type CommandContext, command } from '../platform/command.ts'
import { choice, date, id, optionalText } from '../platform/form/fields.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseSubject } from './case-store.ts'
import { lockReferral, type Referral, updateReferral } from './referral-store.ts'
import { type ReferralAct, referralActs, referralLifecycle } from './rules/case-work.ts'

/** What the receiver answered, written down by the unit that sent it; and that it is done. A no says why. Refuses: in_the_future. */
export const answerReferral = command({
  act: acts.workOnCase,
  form: z.object({
    referralId: id,
    answer: choice(referralActs),
    on: date,
    reason: optionalText(1000),
  }),
  about: async ({ referralId }, db) => {
    const referral = await lockReferral(db, referralId)
    const found = referral && (await findCaseSubject(db, referral.caseId, { lock: true }))
    return found && { ...found, referral, version: referral.version }
  },
  async run(context) {
    const { input, subject } = context
    if (input.on > context.today) return refuse('in_the_future', 'on')
    return settleReferral(context, subject.referral, input)
  },
})

/** The answer itself, whoever gives it. The person is told. Refuses: not_in_this_state, reason_missing. */
export async function settleReferral(
  context: Pick<CommandContext<unknown, object>, 'db' | 'authorityId' | 'grant' | 'now' | 'events'>,
  referral: Referral,
  { answer, on, reason }: { answer: ReferralAct; on: string; reason: string },
): Promise<{ caseId: string } | Refusal> {
  const { db, authorityId, grant, now, events } = context
  const state = referralLifecycle.next(referral.state, answer, reason)
  if (isRefused(state)) return state
  const by = grant.relation.practitionerId!
  await updateReferral(db, referral.id, {
    state: state as Referral['state'],
    ...(answer === 'finish' ? { doneOn: on, doneBy: by } : { answeredOn: on, answeredBy: by }),
    ...(reason && { answerWords: reason }),
  })
  const { caseId, personId } = referral
  const href = `/${authorityId}/min-sak/${caseId}`
  await notifyPerson(db, authorityId, personId, { kind: 'referral_changed', href, now })
  events.add({ type: `referral_${state}`, personId, facts: { caseId } })
  return { caseId }
}
