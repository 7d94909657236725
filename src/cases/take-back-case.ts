import { z } from 'zod'
import type { SignedInActor } from '../access/actor.ts'
import { findPractitioners } from '../authorities/index.ts'
import { notifyPractitioner } from '../messages/index.ts'
import { getPerson } from '../people/index.ts'
import { type CommandContext, command } from '../platform/command.ts'
import { id, optionalText } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import type { Case } from './case.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { mayTakeBack } from './rules/take-back.ts'
import { insertTakeBack, type NewTakeBack, settleTakeBack } from './take-back-store.ts'

type Context = Omit<CommandContext<unknown, object>, 'input' | 'subject'>

/**
 * The person, or who acts for them, asks the unit to drop the case. It is the unit's to settle: nothing closes by itself.
 * Its forms carry no version: a case's number of changes would tell a parent who is shielded that something was done.
 * Refuses: not_in_this_state (decided or closed), taken_back_already.
 */
export const takeBackCase = command({
  act: acts.takeBackCase,
  form: z.object({ caseId: id, reason: optionalText(1000) }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run(context) {
    const { input, subject, grant, db, now } = context
    const { case: file } = subject
    if (!mayTakeBack(file.state)) return refuse('not_in_this_state')
    const actor = context.actor as SignedInActor // the act is open to nobody unknown
    const asked = {
      caseId: file.id,
      inquiryId: null,
      askedByKey: actor.identityKey,
      askedByName:
        actor.name || (grant.relation.ground === 'own' ? (await getPerson(db, file.personId)).fullName : ''),
      askedAs: grant.relation.name,
      reason: input.reason,
      askedAt: now,
    }
    return (await noteTakenBack(context, file, asked)) ? { caseId: file.id } : refuse('taken_back_already')
  },
})

/** Kept, in the case's history, and told to those who handle it. False: one waits already. */
export async function noteTakenBack(context: Context, file: Case, asked: NewTakeBack): Promise<boolean> {
  const { db, authorityId, now, events } = context
  if (!(await insertTakeBack(db, authorityId, asked))) return false
  await updateCase(db, file.id, {})
  const step = { act: 'take_back', reason: asked.reason, practitionerId: null, at: now }
  await insertCaseStep(db, authorityId, file.id, step)
  events.add({ type: 'case_taken_back', personId: file.personId, facts: { caseId: file.id } })
  await tellHandlers(context, file)
  return true
}

/** Who asked for it to be dropped wants it to go on after all. Refuses: not_in_this_state. */
export const regretTakeBack = command({
  act: acts.takeBackCase,
  form: z.object({ caseId: id }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run(context) {
    const { subject, db, authorityId, now, events } = context
    const { case: file } = subject
    const regretted = { result: 'regretted', answer: '', settledAt: now, settledBy: null } as const
    if (!(await settleTakeBack(db, file.id, regretted))) return refuse('not_in_this_state')
    await updateCase(db, file.id, {})
    const step = { act: 'regret_take_back', reason: '', practitionerId: null, at: now }
    await insertCaseStep(db, authorityId, file.id, step)
    events.add({ type: 'case_take_back_regretted', personId: file.personId, facts: { caseId: file.id } })
    await tellHandlers(context, file)
    return { caseId: file.id }
  },
})

/** The handler, or all of the unit where nobody has taken the case. */
async function tellHandlers({ db, authorityId, now, today }: Context, file: Case): Promise<void> {
  const inUnit = (await findPractitioners(db, today)).filter(
    ({ unitIds, roles }) =>
      unitIds.includes(file.unitId) && (roles.includes('case_handler') || roles.includes('unit_leader')),
  )
  const handler = inUnit.filter((each) => each.id === file.handlerId)
  const href = `/${authorityId}/saker/${file.id}`
  for (const each of handler.length ? handler : inUnit)
    await notifyPractitioner(db, authorityId, each.id, {
      kind: 'case_taken_back',
      href,
      now,
      personId: file.personId,
    })
}
