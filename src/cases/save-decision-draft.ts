import { z } from 'zod'
import { isRefused } from '../law/refusal.ts'
import { notifyPractitioner } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import { id, optionalText, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject } from './case-store.ts'
import { decideCase } from './decide-case.ts'
import { findDraft, saveDraft, setDraftState } from './decision-store.ts'
import { findAskersToSettle } from './find-askers-to-settle.ts'
import { fingerprintDecision } from './fingerprint-decision.ts'
import { type DecisionPart, saveAuthor } from './part-author-store.ts'
import { decisionLifecycle } from './rules/transitions.ts'
import { findWaitingTakeBack } from './take-back-store.ts'
import { findApprovers, tellOutOfApproval } from './take-out-of-approval.ts'

/** The case with its draft, locked. The version is the draft's: 0 before there is one. */
export async function findDraftSubject({ caseId }: { caseId: string }, db: Db) {
  const subject = await findCaseSubject(db, caseId, { lock: true })
  if (!subject) return null
  const draft = await findDraft(db, caseId, { lock: true })
  return { ...subject, version: draft?.version ?? 0, draft }
}

/** The words, and the part of the decision that each of them is. */
const parts = {
  factsText: 'facts_text',
  reasons: 'reasons',
  stillOffered: 'still_offered',
} as const satisfies Record<string, DecisionPart>
const fields = Object.keys(parts) as (keyof typeof parts)[]

/**
 * The words of the decision. Who changes one is its author; a save that changes none makes nobody that. A saved draft has to be sent
 * for approval again.
 */
export const saveDecisionDraft = command({
  act: acts.writeDecision,
  form: z.object({
    caseId: id,
    factsText: optionalText(8000),
    reasons: optionalText(8000),
    stillOffered: optionalText(4000),
  }),
  about: findDraftSubject,
  async run(context) {
    const { input, subject, db, authorityId, grant, events, jobs } = context
    const { case: file, draft } = subject
    if (file.state !== 'under_assessment') return refuse('not_in_this_state')
    const { caseId, ...words } = input
    const me = grant.relation.practitionerId!
    const written = fields.filter((name) => words[name] !== draft?.[name])
    const authorId = draft && !written.length ? draft.authorId : me
    await saveDraft(db, authorityId, caseId, { ...words, authorId })
    await saveAuthor(
      db,
      authorityId,
      caseId,
      written.map((name) => parts[name]),
      me,
    )
    if (draft?.state === 'for_approval') await tellOutOfApproval(context, file, draft)
    const asked = { authorityId, personId: file.personId }
    jobs.add('ask_contact_register', asked, { key: `contacts ${authorityId} ${file.personId}` })
    events.add({ type: 'decision_drafted', personId: file.personId, facts: { caseId } })
    return { caseId }
  },
})

/** To another in the unit, who reads it and issues it. Only what could be issued is sent. */
export const sendForApproval = command({
  act: acts.writeDecision,
  form: z.object({ caseId: id }),
  about: findDraftSubject,
  async run({ subject, db, authority, authorityId, grant, now, today, events }) {
    const { case: file, draft } = subject
    if (file.state !== 'under_assessment') return refuse('not_in_this_state')
    if (!draft) return refuse('facts_missing', 'factsText')
    const state = decisionLifecycle.next(draft.state, 'submit_for_approval')
    if (isRefused(state)) return state
    const me = grant.relation.practitionerId!
    const decided = await decideCase(db, { authority, today }, file, draft, {
      issuerId: me,
      asksForApproval: false,
    })
    if (isRefused(decided)) return decided
    if ((await findAskersToSettle(db, file, today)).length > 0) return refuse('asker_not_settled')
    if (await findWaitingTakeBack(db, file.id)) return refuse('take_back_waits')
    const sentFingerprint = await fingerprintDecision(db, { authority, today }, file, draft)
    await setDraftState(db, file.id, 'for_approval', { sentFingerprint })
    const href = `/${authorityId}/saker/${file.id}/avgjorelse`
    for (const leader of await findApprovers(db, file.unitId, today)) {
      if (leader === draft.authorId) continue
      const what = { kind: 'decision_for_approval', href, now, personId: file.personId } as const
      await notifyPractitioner(db, authorityId, leader, what)
    }
    events.add({ type: 'decision_sent_for_approval', personId: file.personId, facts: { caseId: file.id } })
    return { caseId: file.id }
  },
})

/** Back to its author, who is told, with a reason. */
export const sendBackDraft = command({
  act: acts.issueDecision,
  form: z.object({ caseId: id, reason: text(1000) }),
  about: findDraftSubject,
  async run({ input, subject, db, authorityId, grant, now, events }) {
    const { case: file, draft } = subject
    const state = draft ? decisionLifecycle.next(draft.state, 'send_back', input.reason) : 'draft'
    if (!draft || isRefused(state)) return refuse('not_in_this_state')
    await setDraftState(db, file.id, 'draft', { sentFingerprint: null })
    await insertCaseStep(db, authorityId, file.id, {
      act: 'send_back',
      reason: input.reason,
      practitionerId: grant.relation.practitionerId ?? null,
      at: now,
    })
    const href = `/${authorityId}/saker/${file.id}/avgjorelse`
    const what = { kind: 'decision_sent_back', href, now, personId: file.personId } as const
    await notifyPractitioner(db, authorityId, draft.authorId, what)
    events.add({ type: 'decision_sent_back', personId: file.personId, facts: { caseId: file.id } })
    return { caseId: file.id }
  },
})
