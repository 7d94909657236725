import { z } from 'zod'
import type { SignedInActor } from '../access/actor.ts'
import { can } from '../access/acts.ts'
import { findRelations } from '../access/find-relations.ts'
import type { Relation } from '../access/relations.ts'
import {
  findInquiry,
  type Inquiry,
  inquiryLifecycle,
  isShutToSender,
  lockInquiry,
  noteAskedBack,
} from '../inquiries/index.ts'
import { isRefused, type Refused } from '../law/refusal.ts'
import { notifyPractitioner } from '../messages/index.ts'
import { getPerson, hidesWhereabouts, mayBeShielded } from '../people/index.ts'
import { type CommandContext, command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import type { Case } from './case.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { changeCaseState } from './change-case-state.ts'
import { isBeingWorkedOn } from './is-being-worked-on.ts'
import {
  findRequest,
  findRequestsOfCase,
  findRequestsOfInquiry,
  type InformationRequest,
  updateRequest,
} from './request-store.ts'
import { requestLifecycle } from './rules/case-work.ts'

/**
 * A request as those see it who are asked: about the person, for the person's side; about nobody, for a sender, who by having
 * sent something sees no more of the case than what is asked, and nothing when they may not be asked any longer.
 */
export async function findAskedSubject(db: ReadDb, requestId: string, { lock = false } = {}) {
  const found = await findWhatAsks(db, requestId, { lock })
  if (!found) return null
  if (found.inquiry && (await isShutToSender(db, found.inquiry))) return null
  const about = { ...found, version: found.request.version }
  if (!found.inquiry) return { ...about, personId: found.request.personId }
  const { senderKey, senderSignedInAs } = found.inquiry
  return { ...about, personId: null, senderKey, senderSignedInAs }
}

/** Of a person: is one who is this to them asked at all (`shielded-is-not-asked`)? A sender is asked about nobody. */
export async function isAskedOf(db: ReadDb, personId: string | null, relation: Relation): Promise<boolean> {
  return (
    personId === null ||
    !mayBeShielded(relation.name) ||
    !hidesWhereabouts(await getPerson(db, personId), relation)
  )
}

/** Does the page of what was asked open to somebody today: for what leads there. */
export async function mayReadRequest(
  db: ReadDb,
  reader: SignedInActor,
  requestId: string,
  today: string,
): Promise<boolean> {
  const subject = await findAskedSubject(db, requestId)
  const grant = subject && can(acts.seeRequest, await findRelations(db, reader, subject, today))
  return grant !== null && isAskedOf(db, subject!.personId, grant.relation)
}

interface WhatAsks {
  request: InformationRequest
  unitId: string
  /** Null: asked before there was a case. */
  case: Case | null
  /** Whose sender is asked. */
  inquiry: Inquiry | null
}

/** The request with the case or the inquiry that it was asked in. An inquiry is locked before what was asked in it. */
async function findWhatAsks(db: ReadDb, requestId: string, { lock = false } = {}): Promise<WhatAsks | null> {
  const before = await findRequest(db, requestId)
  if (lock && before?.caseId === null) await lockInquiry(db, before.inquiryId!)
  const request = lock ? await findRequest(db, requestId, { lock }) : before
  if (!request) return null
  const { caseId, inquiryId } = request
  const found = caseId ? await findCaseSubject(db, caseId, { lock }) : null
  const inquiry = inquiryId ? await findInquiry(db, inquiryId) : null
  const at = found ?? inquiry
  return at && { request, unitId: at.unitId, case: found?.case ?? null, inquiry }
}

/** What a sender sees by reference and code: the questions they may answer now, and that others are answered. */
export async function findOpenToFollow(db: ReadDb, inquiry: Inquiry) {
  const file = inquiry.caseId ? ((await findCaseSubject(db, inquiry.caseId))?.case ?? null) : null
  if (await isShutToSender(db, inquiry)) return []
  const isWanted = isStillWanted({ case: file, inquiry })
  return (await findRequestsOfInquiry(db, inquiry.id))
    .filter(({ state }) => state === 'answered' || (state === 'asked' && isWanted))
    .map(({ id: requestId, question, answerBy, answeredAt, version }) => ({
      id: requestId,
      question: answeredAt ? '' : question,
      answerBy,
      answeredAt,
      version,
    }))
}

/** Where it was asked, for the event: the case, or the inquiry before there was one. */
export function asFact(
  caseId: string | null,
  { inquiryId }: InformationRequest,
): Record<string, string | null> {
  return caseId ? { caseId } : { inquiryId }
}

/** Is the answer still wanted: is the case, or the inquiry before it, being worked on? */
export function isStillWanted({ case: file, inquiry }: Pick<WhatAsks, 'case' | 'inquiry'>): boolean {
  if (file) return isBeingWorkedOn(file.state)
  return inquiry !== null && inquiryLifecycle.canDo(inquiry.state, 'answer')
}

/** The answer, by the one who was asked. */
export const answerRequest = command({
  act: acts.answerRequest,
  form: z.object({ requestId: id, answer: text(8000) }),
  about: ({ requestId }, db) => findAskedSubject(db, requestId, { lock: true }),
  // Who is not shown the question does not answer it
  may: ({ subject, grant, db }) => isAskedOf(db, subject.personId, grant.relation),
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
  const found = await findWhatAsks(db, requestId, { lock: true })
  return found && { ...found, personId: found.request.personId, version: found.request.version }
}

/** The answer of one who has followed their inquiry by reference and code: the slice that checked them says which it is. */
export async function answerAsFollower(
  context: Omit<Context, 'subject'>,
  { inquiryId, requestId, answer }: { inquiryId: string; requestId: string; answer: string },
): Promise<Refused | { requestId: string }> {
  const subject = await findWhatAsks(context.db, requestId, { lock: true })
  if (subject?.request.inquiryId !== inquiryId || (await isShutToSender(context.db, subject.inquiry!)))
    return refuse('look_up_first')
  return settle({ ...context, subject }, subject.request, 'answer', answer, 'code')
}

type Context = Pick<
  CommandContext<unknown, Pick<WhatAsks, 'case' | 'inquiry'>>,
  'subject' | 'db' | 'authorityId' | 'grant' | 'now' | 'events'
>

/** Settles one; when nothing more is waited for, the work goes on. Who waits for it is told. */
async function settle(
  context: Context,
  request: InformationRequest,
  act: 'answer' | 'withdraw',
  answer: string,
  answeredAs: string,
): Promise<Refused | { requestId: string }> {
  const { subject, db, authorityId, grant, now, events } = context
  const state = requestLifecycle.next(request.state, act)
  if (isRefused(state)) return state
  if (!isStillWanted(subject)) return refuse('not_in_this_state')
  await updateRequest(db, request.id, {
    state,
    answer,
    answeredAs,
    answeredAt: act === 'answer' ? now : null,
  })
  const goesOn = await (subject.case
    ? goOnWithCase({ ...context, subject: { case: subject.case } })
    : goOnWithInquiry(db, subject.inquiry!))
  if (goesOn) return goesOn
  const waits = subject.case ? subject.case.handlerId : request.askedBy
  const personId = subject.case?.personId ?? request.personId
  const path = subject.case ? `saker/${subject.case.id}` : `henvendelser/${request.inquiryId}`
  if (act === 'answer' && waits && waits !== grant.relation.practitionerId) {
    const what = { kind: 'information_given', href: `/${authorityId}/${path}`, now } as const
    await notifyPractitioner(db, authorityId, waits, { ...what, ...(personId && { personId }) })
  }
  events.add({
    type: act === 'answer' ? 'information_given' : 'information_not_needed',
    personId,
    facts: { requestId: request.id, ...asFact(subject.case?.id ?? null, request) },
  })
  return { requestId: request.id }
}

async function goOnWithCase(context: Omit<Context, 'subject'> & { subject: { case: Case } }) {
  const { db } = context
  const { case: file } = context.subject
  const others = (await findRequestsOfCase(db, file.id)).some((each) => each.state === 'asked')
  if (file.state !== 'waiting_for_information' || others) {
    await updateCase(db, file.id, {})
    return null
  }
  const resumed = await changeCaseState(context, 'resume_assessment', { changes: { waitingSince: null } })
  return isRefused(resumed) ? resumed : null
}

async function goOnWithInquiry(db: Context['db'], inquiry: Inquiry): Promise<null> {
  const others = (await findRequestsOfInquiry(db, inquiry.id)).some((each) => each.state === 'asked')
  if (!others) await noteAskedBack(db, inquiry)
  return null
}
