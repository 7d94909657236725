import { z } from 'zod'
import { findInquiry } from '../inquiries/index.ts'
import { isRefused, type Refused } from '../law/refusal.ts'
import { notifyPractitioner } from '../messages/index.ts'
import { type CommandContext, command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import type { Case } from './case.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { changeCaseState } from './change-case-state.ts'
import { isBeingWorkedOn } from './is-being-worked-on.ts'
import { findRequest, findRequestsOfCase, type InformationRequest, updateRequest } from './request-store.ts'
import { requestLifecycle } from './rules/case-work.ts'

/**
 * A request as those see it who are asked: about the person, for the person's side; about nobody, for a sender, who by having
 * sent something sees no more of the case than what is asked.
 */
export async function findAskedSubject(db: ReadDb, requestId: string, { lock = false } = {}) {
  const request = await findRequest(db, requestId, { lock })
  if (!request) return null
  const found = await findCaseSubject(db, request.caseId, { lock })
  if (!found) return null
  const about = { request, case: found.case, version: request.version }
  if (!request.inquiryId) return { ...about, personId: request.personId }
  const { senderKey, senderSignedInAs } = (await findInquiry(db, request.inquiryId))!
  return { ...about, personId: null, senderKey, senderSignedInAs }
}

/** The answer, by the one who was asked. */
export const answerRequest = command({
  act: acts.answerRequest,
  form: z.object({ requestId: id, answer: text(8000) }),
  about: ({ requestId }, db) => findAskedSubject(db, requestId, { lock: true }),
  async run(context) {
    const { input, subject, grant } = context
    return settle(context, subject.request, 'answer', input.answer, grant.relation.name)
  },
})

/** What was told by phone or on paper, written down by the unit as the answer (fvl § 11 d). */
export const noteAnswer = command({
  act: acts.workOnCase,
  form: z.object({ requestId: id, answer: text(8000) }),
  about: findRequestOfUnit,
  run: (context) => settle(context, context.subject.request, 'answer', context.input.answer, 'unit'),
})

/** No longer needed: the one who was asked sees so. */
export const withdrawRequest = command({
  act: acts.workOnCase,
  form: z.object({ requestId: id }),
  about: findRequestOfUnit,
  run: (context) => settle(context, context.subject.request, 'withdraw', '', ''),
})

async function findRequestOfUnit({ requestId }: { requestId: string }, db: ReadDb) {
  const request = await findRequest(db, requestId, { lock: true })
  const found = request && (await findCaseSubject(db, request.caseId, { lock: true }))
  return found && { ...found, request, version: request.version }
}

type Context = Pick<
  CommandContext<unknown, { case: Case }>,
  'subject' | 'db' | 'authorityId' | 'grant' | 'now' | 'events'
>

/** Settles one; when nothing more is waited for, the assessment goes on and the handler is told. */
async function settle(
  context: Context,
  request: InformationRequest,
  act: 'answer' | 'withdraw',
  answer: string,
  answeredAs: string,
): Promise<Refused | { caseId: string; requestId: string }> {
  const { subject, db, authorityId, grant, now, events } = context
  const { case: file } = subject
  const state = requestLifecycle.next(request.state, act)
  if (isRefused(state)) return state
  if (!isBeingWorkedOn(file.state)) return refuse('not_in_this_state')
  await updateRequest(db, request.id, {
    state,
    answer,
    answeredAs,
    answeredAt: act === 'answer' ? now : null,
  })
  const others = (await findRequestsOfCase(db, file.id)).some((each) => each.state === 'asked')
  if (file.state === 'waiting_for_information' && !others) {
    const resumed = await changeCaseState(context, 'resume_assessment', { changes: { waitingSince: null } })
    if (isRefused(resumed)) return resumed
  } else await updateCase(db, file.id, {})
  const handler = file.handlerId
  if (act === 'answer' && handler && handler !== grant.relation.practitionerId) {
    const href = `/${authorityId}/saker/${file.id}`
    const what = { kind: 'information_given', href, now, personId: file.personId } as const
    await notifyPractitioner(db, authorityId, handler, what)
  }
  events.add({
    type: act === 'answer' ? 'information_given' : 'information_not_needed',
    personId: file.personId,
    facts: { caseId: file.id, requestId: request.id },
  })
  return { caseId: file.id, requestId: request.id }
}
