import { z } from 'zod'
import { findPractitioners } from '../authorities/index.ts'
import { isRefused } from '../law/refusal.ts'
import { notifyPractitioner } from '../messages/index.ts'
import { type CommandContext, command } from '../platform/command.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { choice, id, optionalText, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import type { Case } from './case.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { findOpenHandover, insertHandover, settleHandover } from './handover-store.ts'
import { caseLifecycle } from './rules/transitions.ts'

/** Those who may handle a unit's cases today, by name. */
export async function findHandlers(db: ReadDb, unitId: string, today: string) {
  const all = await findPractitioners(db, today)
  return all
    .filter(
      ({ roles, unitIds }) =>
        unitIds.includes(unitId) && (roles.includes('case_handler') || roles.includes('unit_leader')),
    )
    .map(({ id: handlerId, name, workTitle }) => ({ id: handlerId, name, workTitle }))
}

const isOver = (file: Case) => file.state === 'closed'

/** To another in the unit, with a note. It is the first one's until the other has said yes. */
export const handOver = command({
  act: acts.workOnCase,
  form: z.object({ caseId: id, toId: id, note: text(1000) }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ input, subject, db, authorityId, grant, now, today, events }) {
    const { case: file } = subject
    const me = grant.relation.practitionerId!
    if (isOver(file)) return refuse('not_in_this_state')
    if (await findOpenHandover(db, file.id)) return refuse('already_offered')
    const handlers = await findHandlers(db, file.unitId, today)
    if (input.toId === file.handlerId || !handlers.some((each) => each.id === input.toId))
      return refuse('not_a_handler', 'toId')
    await insertHandover(db, authorityId, {
      caseId: file.id,
      fromId: me,
      toId: input.toId,
      note: input.note,
      offeredAt: now,
    })
    await updateCase(db, file.id, {})
    const href = `/${authorityId}/saker/${file.id}`
    await notifyPractitioner(db, authorityId, input.toId, {
      kind: 'case_offered',
      href,
      now,
      personId: file.personId,
    })
    events.add({
      type: 'case_offered',
      personId: file.personId,
      facts: { caseId: file.id, toId: input.toId },
    })
    return { caseId: file.id }
  },
})

/** Yes or no from the one who was asked; or back to the one who asked. A no says why. */
export const answerHandover = command({
  act: acts.workOnCase,
  form: z.object({
    caseId: id,
    answer: choice(['accepted', 'declined', 'taken_back']),
    reason: optionalText(1000),
  }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run(context) {
    const { input, subject, db, authorityId, grant, now, events } = context
    const { case: file } = subject
    const { answer, reason } = input
    const open = await findOpenHandover(db, file.id)
    if (!open) return refuse('not_in_this_state')
    const me = grant.relation.practitionerId!
    if (me !== (answer === 'taken_back' ? open.fromId : open.toId)) return refuse('not_yours_to_answer')
    if (answer === 'declined' && !reason) return refuse('reason_missing', 'reason')
    await settleHandover(db, open.id, { state: answer, settledAt: now, reason })
    if (answer === 'accepted') {
      const handed = await giveTo(context, me)
      if (isRefused(handed)) return handed
    } else await updateCase(db, file.id, {})
    if (answer !== 'taken_back') {
      const href = `/${authorityId}/saker/${file.id}`
      const what = { kind: 'case_offer_answered', href, now, personId: file.personId } as const
      await notifyPractitioner(db, authorityId, open.fromId, what)
    }
    events.add({ type: `case_offer_${answer}`, personId: file.personId, facts: { caseId: file.id } })
    return { caseId: file.id }
  },
})

/** The unit's leader gives a case to somebody; what was offered to another falls away. */
export const assignCase = command({
  act: acts.assignCase,
  form: z.object({ caseId: id, toId: id }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run(context) {
    const { input, subject, db, authorityId, grant, now, today, events } = context
    const { case: file } = subject
    if (isOver(file)) return refuse('not_in_this_state')
    const handlers = await findHandlers(db, file.unitId, today)
    if (!handlers.some((each) => each.id === input.toId)) return refuse('not_a_handler', 'toId')
    if (input.toId === file.handlerId) return refuse('already_theirs', 'toId')
    await dropOffer(db, file.id, now)
    const given = await giveTo(context, input.toId)
    if (isRefused(given)) return given
    if (input.toId !== grant.relation.practitionerId) {
      const href = `/${authorityId}/saker/${file.id}`
      const what = { kind: 'case_assigned', href, now, personId: file.personId } as const
      await notifyPractitioner(db, authorityId, input.toId, what)
    }
    events.add({
      type: 'case_assigned',
      personId: file.personId,
      facts: { caseId: file.id, toId: input.toId },
    })
    return { caseId: file.id }
  },
})

/** What nobody has answered is taken back: the case went another way. */
export async function dropOffer(db: Db, caseId: string, now: Date): Promise<void> {
  const open = await findOpenHandover(db, caseId)
  if (open) await settleHandover(db, open.id, { state: 'taken_back', settledAt: now, reason: '' })
}

type Context = Pick<CommandContext<unknown, { case: Case }>, 'subject' | 'db' | 'authorityId' | 'now'>

/** A new handler; the assessment of a case nobody had begun begins. */
async function giveTo({ subject, db, authorityId, now }: Context, handlerId: string) {
  const { case: file } = subject
  const begins = file.state === 'open'
  const state = begins ? caseLifecycle.next(file.state, 'begin_assessment') : file.state
  if (isRefused(state)) return state
  await updateCase(db, file.id, { handlerId, state })
  if (begins) {
    const step = { act: 'begin_assessment', reason: '', practitionerId: handlerId, at: now }
    await insertCaseStep(db, authorityId, file.id, step)
  }
  return true
}
