import { z } from 'zod'
import { getPractitioner } from '../authorities/index.ts'
import { isRefused } from '../law/refusal.ts'
import { getPerson } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { handToApprove } from './anew-hand.ts'
import type { DecisionDraft } from './case.ts'
import { findCaseSteps } from './case-step-store.ts'
import { findCaseSubject } from './case-store.ts'
import { decideCase } from './decide-case.ts'
import { findDecisionsOfCase, findDraft } from './decision-store.ts'
import { findAskersToSettle } from './find-askers-to-settle.ts'
import { findKeptOut } from './find-keeping.ts'
import { fingerprintDecision } from './fingerprint-decision.ts'
import { isBeingWorkedOn } from './is-being-worked-on.ts'
import { makeDecisionLetter } from './make-decision-letter.ts'
import { findAuthors } from './part-author-store.ts'
import { childIsToBeHeard } from './rights-of-case.ts'
import { mayIssue } from './rules/decision.ts'
import { findWaitingTakeBack } from './take-back-store.ts'
import { findTransfersOfCase, isOnItsWay } from './transfer-store.ts'
import { whatIsAssessed } from './what-is-assessed.ts'

const nothing = {
  state: 'draft',
  factsText: '',
  reasons: '',
  stillOffered: '',
  version: 0,
  sentFingerprint: null,
} as const

/** The decision while it is written: the result per item from the assessment, the words, and what is still missing. */
export const getDecisionDraft = query({
  act: acts.writeDecision,
  input: z.object({ caseId: id }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId),
  async read({ subject, db, authority, grant, today }) {
    const { case: file } = subject
    const person = await getPerson(db, file.personId)
    const { owed } = await whatIsAssessed(db, file.id, person, today)
    const me = grant.relation.practitionerId!
    const draft: DecisionDraft = (await findDraft(db, file.id)) ?? { ...nothing, authorId: me }
    const asksForApproval = authority.settings.approvalByAnother
    // With words in their place, what is refused is what the assessment lacks.
    const filled = { ...draft, state: 'draft' as const, factsText: '-', reasons: '-' }
    const by = { issuerId: me, asksForApproval: false }
    const assessed = await decideCase(db, { authority, today }, file, filled, by)
    const whole = await decideCase(db, { authority, today }, file, { ...draft, state: 'draft' }, by)
    const authorIds = await findAuthors(db, file.id, draft)
    const may = mayIssue({ state: draft.state, authorIds, issuerId: me, asksForApproval })
    const looks = { unitId: file.unitId, owed, me, today }
    const hand = await handToApprove(db, looks, asksForApproval ? authorIds : [])
    const toSettle = await findAskersToSettle(db, file, today)
    const isTakenBack = (await findWaitingTakeBack(db, file.id)) !== null
    const isSentOn = (await findTransfersOfCase(db, file.id)).some(isOnItsWay)
    const lacking = isRefused(assessed) ? assessed.refused : isRefused(whole) ? whole.refused : null
    // What was sent back before the last decision is of the decision, not of this draft
    const last = (await findCaseSteps(db, file.id)).find(({ act }) => ['send_back', 'decide'].includes(act))
    return {
      case: file,
      person,
      draft,
      /** From 7: what the child thinks comes first (pbrl § 4-4). */
      asksAboutChild: childIsToBeHeard(person, today),
      isWorkedOn: isBeingWorkedOn(file.state),
      author: await getPractitioner(db, draft.authorId),
      isAuthor: draft.authorId === me,
      hasWritten: authorIds.includes(me),
      /** What is shown here and in the letter; issuing says that this was read. */
      fingerprint: await fingerprintDecision(db, { authority, today }, file, draft),
      asksForApproval,
      decided: isRefused(assessed) ? null : assessed,
      begunUnasked: isRefused(assessed) ? (assessed.begun ?? null) : null,
      missing: isSentOn
        ? 'sent_on_waits'
        : (lacking ?? (toSettle.length > 0 ? 'asker_not_settled' : isTakenBack ? 'take_back_waits' : null)),
      /** Who asked, and is to be dealt with before it goes out. */
      toSettle,
      /** Who does not get the letter, though they answer for the child. */
      keptOut: await findKeptOut(db, file.personId, today),
      canIssue: may === true && !hand,
      /** Another is to approve it: the reader made what was overturned. */
      approvesAnother: hand !== null,
      sentBack: last?.act === 'send_back' ? last : null,
      decideAnew: owed,
      replaces: (await findDecisionsOfCase(db, file.id))[0] ?? null,
    }
  },
  sees: (_page, { subject }) => [{ personId: subject.personId, what: ['decision_draft'] }],
})
export type DecisionDraftPage = Exclude<Awaited<ReturnType<typeof getDecisionDraft.run>>, { denied: unknown }>

/** The letter as it would be sent today. Null (not found) while the assessment is not whole. */
export const getDecisionPreview = query({
  act: acts.writeDecision,
  logAs: 'preview',
  input: z.object({ caseId: id }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId),
  async read({ subject, db, authority, grant, today }) {
    const { case: file } = subject
    const me = grant.relation.practitionerId!
    const draft = await findDraft(db, file.id)
    return draft && preview(db, { authority, today }, file, draft, me)
  },
  sees: (_letter, { subject }) => [{ personId: subject.personId, what: ['decision_draft'] }],
})

async function preview(
  db: ReadDb,
  asked: Parameters<typeof decideCase>[1],
  file: Parameters<typeof decideCase>[2],
  draft: DecisionDraft,
  me: string,
) {
  const { factsText, reasons, stillOffered } = draft
  const filled = { ...draft, state: 'draft' as const, factsText: factsText || '…', reasons: reasons || '…' }
  const decided = await decideCase(db, asked, file, filled, { issuerId: me, asksForApproval: false })
  if (isRefused(decided)) return null
  const words = { items: decided.items, factsText, reasons, stillOffered, decisionMakerId: me }
  const letter = await makeDecisionLetter(db, asked, file, words)
  return isRefused(letter) ? null : { ...letter, isDraft: true }
}
