import { z } from 'zod'
import type { SignedInActor } from '../access/actor.ts'
import { notifyPractitioner } from '../messages/index.ts'
import { getPerson } from '../people/index.ts'
import { type CommandContext, command } from '../platform/command.ts'
import { id, optionalText } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import type { Case } from './case.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { endTakeBack } from './end-take-back.ts'
import { findHandlers } from './hand-over.ts'
import { mayTakeBack } from './rules/take-back.ts'
import { standingToCase } from './standing-to-case.ts'
import {
  findTakeBackObjections,
  findWaitingTakeBack,
  insertTakeBack,
  insertTakeBackObjection,
  type NewTakeBack,
} from './take-back-store.ts'

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
    const { input, subject, grant, now } = context
    const { case: file } = subject
    if (!mayTakeBack(file.state)) return refuse('not_in_this_state')
    const actor = context.actor as SignedInActor // the act is open to nobody unknown
    const asked = {
      caseId: file.id,
      inquiryId: null,
      askedByKey: actor.identityKey,
      askedByName: await nameOf(context, file),
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
  events.add({
    type: 'case_taken_back',
    personId: file.personId,
    facts: { caseId: file.id, ...(asked.inquiryId && { inquiryId: asked.inquiryId }) },
  })
  await tellHandlers(context, file, 'case_taken_back')
  return true
}

/**
 * Who asked for it to be dropped wants it to go on after all. Refuses: not_in_this_state, only_asker_regrets (another says
 * that they want it on: `wantCaseOn`).
 */
export const regretTakeBack = command({
  act: acts.takeBackCase,
  form: z.object({ caseId: id }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run(context) {
    const { subject, db } = context
    const { case: file } = subject
    const waiting = await findWaitingTakeBack(db, file.id)
    if (!waiting) return refuse('not_in_this_state')
    const { identityKey } = context.actor as SignedInActor // the act is open to nobody unknown
    if (waiting.askedByKey !== identityKey) return refuse('only_asker_regrets')
    await endTakeBack(context, file.id, { result: 'regretted', settledBy: null })
    await noteWord(context, file, 'case_take_back_regretted', {
      act: 'regret_take_back',
      reason: waiting.askedByName,
    })
    return { caseId: file.id }
  },
})

/**
 * Another of those who may act wants the case to go on. It undoes nothing: the unit weighs the two.
 * Refuses: not_in_this_state (nobody else has asked to drop it), said_already.
 */
export const wantCaseOn = command({
  act: acts.takeBackCase,
  form: z.object({ caseId: id, reason: optionalText(1000) }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run(context) {
    const { input, subject, db, authorityId, grant, now } = context
    const { case: file } = subject
    const { identityKey } = context.actor as SignedInActor // the act is open to nobody unknown
    const waiting = await findWaitingTakeBack(db, file.id)
    if (!waiting || waiting.askedByKey === identityKey) return refuse('not_in_this_state')
    const byName = await nameOf(context, file)
    const { reason } = input
    const said = { byKey: identityKey, byName, byAs: grant.relation.name, reason, saidAt: now }
    if (!(await insertTakeBackObjection(db, authorityId, waiting.id, said))) return refuse('said_already')
    await noteWord(context, file, 'case_take_back_disputed', {
      act: 'want_on',
      reason: [byName, reason].filter(Boolean).join(': '),
    })
    return { caseId: file.id }
  },
})

/**
 * What waits on a double goes along into the case it is joined with, and those who said no to it, where who asked is on
 * record there and not kept out. Where they are not, or one waits there already, the words stand in the case's history alone.
 */
export async function carryTakeBack(
  context: Context,
  fromCaseId: string,
  into: { caseId: string; personId: string },
): Promise<void> {
  const { db, authorityId, grant, today } = context
  const waiting = await findWaitingTakeBack(db, fromCaseId)
  if (!waiting) return
  const settledBy = grant.relation.practitionerId ?? null
  await endTakeBack(context, fromCaseId, { result: 'joined', settledBy })
  const { id: oldId, result: _, answer: __, ...asked } = waiting
  const asker = await standingToCase(db, into.personId, asked.askedByKey, today)
  if (asker.isOnRecord && !asker.isKeptOut) {
    await insertTakeBack(db, authorityId, { ...asked, caseId: into.caseId, inquiryId: null })
    const there = (await findWaitingTakeBack(db, into.caseId))!
    for (const said of await findTakeBackObjections(db, oldId))
      await insertTakeBackObjection(db, authorityId, there.id, said)
  }
  const { case: file } = (await findCaseSubject(db, into.caseId))!
  await noteWord(context, file, 'case_take_back_joined', {
    act: 'join_take_back',
    reason: [asked.askedByName, asked.reason].filter(Boolean).join(': '),
  })
}

/** In the case's history, and told to those who handle it. */
async function noteWord(
  context: Context,
  file: Case,
  type: string,
  step: { act: string; reason: string },
): Promise<void> {
  const { db, authorityId, now, events } = context
  await updateCase(db, file.id, {})
  await insertCaseStep(db, authorityId, file.id, { ...step, practitionerId: null, at: now })
  events.add({ type, personId: file.personId, facts: { caseId: file.id } })
  await tellHandlers(context, file, 'case_take_back_word')
}

/** Of the one who presses; the person's own where the login gives none. */
async function nameOf({ actor, grant, db }: Context, file: Case): Promise<string> {
  const { name } = actor as SignedInActor // the act is open to nobody unknown
  return name || (grant.relation.ground === 'own' ? (await getPerson(db, file.personId)).fullName : '')
}

/** The handler, or all of the unit where nobody has taken the case. */
async function tellHandlers(
  { db, authorityId, now, today }: Context,
  file: Case,
  kind: 'case_taken_back' | 'case_take_back_word',
): Promise<void> {
  const inUnit = await findHandlers(db, file.unitId, today)
  const handler = inUnit.filter((each) => each.id === file.handlerId)
  const href = `/${authorityId}/saker/${file.id}`
  for (const each of handler.length ? handler : inUnit)
    await notifyPractitioner(db, authorityId, each.id, {
      kind,
      href,
      now,
      personId: file.personId,
    })
}
