import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { keepCovered } from '../coordination/index.ts'
import { isRefused } from '../law/refusal.ts'
import { notifyPerson } from '../messages/index.ts'
import { getPerson } from '../people/index.ts'
import { command, stale } from '../platform/command.ts'
import { id, optionalText } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { handToApprove } from './anew-hand.ts'
import { answerThoseWhoAsked } from './answer-those-who-asked.ts'
import { insertCaseStep } from './case-step-store.ts'
import { updateCase } from './case-store.ts'
import { decideCase } from './decide-case.ts'
import { deleteDraft, findDecisionsOfCase, insertDecision } from './decision-store.ts'
import { findAskersToSettle } from './find-askers-to-settle.ts'
import { fingerprintDecision } from './fingerprint-decision.ts'
import { keepLetter } from './keep-letter.ts'
import { printDecisionLetter } from './letters/decision-letter.ts'
import { makeDecisionLetter } from './make-decision-letter.ts'
import { findAuthors } from './part-author-store.ts'
import { findOwed, settleOwed } from './redecision-store.ts'
import { caseLifecycle } from './rules/transitions.ts'
import { findDraftSubject } from './save-decision-draft.ts'
import { findWaitingTakeBack } from './take-back-store.ts'
import { textsOf } from './texts/index.ts'
import { findTransfersOfCase, isOnItsWay } from './transfer-store.ts'

/**
 * Issues: the decision is stored for good, its letter made and kept, the inquiries answered, and the person and those
 * who act for them told that something waits (without content). All of it, or nothing. `read`: the fingerprint of what was
 * read; without it, what was sent to approval. Is it another thing now, nothing is issued; nor while the whole case is on its
 * way to somebody, who would decide it too.
 */
export const issueDecision = command({
  act: acts.issueDecision,
  form: z.object({ caseId: id, read: optionalText(100) }),
  about: findDraftSubject,
  async run({ input, subject, db, authority, authorityId, grant, now, today, secrets, events }) {
    const { case: file, draft } = subject
    const state = caseLifecycle.next(file.state, 'decide')
    if (isRefused(state)) return state
    // Decided here and opened there, one person would have two cases (`transfer-lifecycle`)
    if ((await findTransfersOfCase(db, file.id)).some(isOnItsWay)) return refuse('sent_on_waits')
    if (!draft) return refuse('facts_missing', 'factsText')
    const read = input.read || draft.sentFingerprint
    if (read && read !== (await fingerprintDecision(db, { authority, today }, file, draft))) return stale
    const me = grant.relation.practitionerId!
    const asksForApproval = authority.settings.approvalByAnother
    const by = { issuerId: me, asksForApproval }
    const decided = await decideCase(db, { authority, today }, file, draft, by)
    if (isRefused(decided)) return decided
    const owed = await findOwed(db, file.id)
    const writtenBy = await findAuthors(db, file.id, draft)
    const writers = asksForApproval ? writtenBy : []
    const hand = await handToApprove(db, { unitId: file.unitId, owed, me, today }, writers)
    if (hand) return hand
    if ((await findAskersToSettle(db, file, today)).length > 0) return refuse('asker_not_settled')
    if (await findWaitingTakeBack(db, file.id)) return refuse('take_back_waits')
    const { factsText, reasons, stillOffered, authorId } = draft
    const words = { items: decided.items, factsText, reasons, stillOffered, decisionMakerId: me }
    const letter = await makeDecisionLetter(db, { authority, today }, file, words)
    if (isRefused(letter)) return letter
    const pdf = await printDecisionLetter(letter, 'ua-1', now)
    if ((await getPerson(db, file.personId)).diedOn) return refuse('person_is_dead')
    const { language, templateId, complaint } = letter
    const kept = { kind: 'decision', language, templateId, complainBy: complaint[0]!.lastDay }
    const { id: letterId, sha256 } = await keepLetter(
      db,
      { authorityId, secrets, now, today },
      file,
      kept,
      pdf,
    )
    const decisionId = randomUUID()
    await insertDecision(db, authorityId, {
      id: decisionId,
      caseId: file.id,
      personId: file.personId,
      replacesId: (await findDecisionsOfCase(db, file.id))[0]?.id ?? null,
      result: decided.result,
      legalBasis: file.legalBasis,
      items: decided.items,
      factsText,
      reasons,
      stillOffered,
      authorId,
      writtenBy,
      approverId: asksForApproval ? me : null,
      issuedAt: now,
      letterSha256: sha256,
      childView: file.childView,
      childHeard: file.childHeard,
      childWordsKept: file.childWordsKept !== '',
    })
    await settleOwed(db, file.id, decisionId, now)
    await keepCovered(db, authority, file.personId, now)
    await deleteDraft(db, file.id)
    await updateCase(db, file.id, { state })
    const step = { act: 'decide', reason: '', practitionerId: me, at: now }
    await insertCaseStep(db, authorityId, file.id, step)
    const { decided: answer } = textsOf(authority.settings.language).answers
    await answerThoseWhoAsked(db, { authorityId, now, today }, file, answer)
    const href = `/${authorityId}/avgjorelse/${decisionId}`
    await notifyPerson(db, authorityId, file.personId, { kind: 'decision_issued', href, now, letterId })
    events.add({
      type: 'decision_issued',
      personId: file.personId,
      facts: {
        caseId: file.id,
        decisionId,
        result: decided.result,
        granted: decided.items.filter((each) => each.result === 'granted').map((each) => each.item),
        refused: decided.items.filter((each) => each.result === 'refused').map((each) => each.item),
      },
    })
    return { caseId: file.id, decisionId }
  },
})
