import { nobody } from '../access/actor.ts'
import { isRefused } from '../law/refusal.ts'
import { notifyPractitioner } from '../messages/index.ts'
import type { Db } from '../platform/database/database.ts'
import { writeEvents } from '../platform/events/events.ts'
import type { Language } from '../platform/i18n/language.ts'
import { answerThoseWhoAsked } from './answer-those-who-asked.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { deleteDraft } from './decision-store.ts'
import { endReferrals } from './end-referrals.ts'
import { dropOffer } from './hand-over.ts'
import { hasOpenComplaint } from './open-complaint-store.ts'
import { findOwed } from './redecision-store.ts'
import { transferLifecycle } from './rules/case-work.ts'
import { caseLifecycle } from './rules/transitions.ts'
import { findWaitingTakeBack } from './take-back-store.ts'
import { tellOpenedElsewhereToo, tellSentOn } from './tell-sent-on.ts'
import { workTextsOf } from './texts/work/index.ts'
import { answerTransferRow, lockTransferBy } from './transfer-store.ts'

/**
 * What was sent to another authority has its answer there. A case opened there is a yes: the case here is closed, and
 * those who asked are told that it is dealt with: where it is, is shown on a page to who may learn it, and kept in no answer;
 * one that was kept goes on beside theirs. Answered without a case is a no: it stays here, and its handler is told.
 * Told twice it changes nothing. A complaint that came, or was upheld, meanwhile is answered here, and the case stays open for it; so is a wish to drop
 * the case, which the unit passes on itself.
 */
export async function settleTransferElsewhere(
  db: Db,
  {
    authorityId,
    language,
    now,
    today,
  }: { authorityId: string; language: Language; now: Date; today: string },
  answer: { inquiryId: string; isAccepted: boolean; toName: string },
): Promise<void> {
  const transfer = await lockTransferBy(db, answer.inquiryId)
  if (transfer?.state !== 'sent') return
  const t = workTextsOf(language).transfer
  const words = answer.isAccepted ? t.openedThere(answer.toName) : t.notOpenedThere(answer.toName)
  const state = transferLifecycle.next(transfer.state, answer.isAccepted ? 'accept' : 'decline', words)
  if (isRefused(state)) return
  await answerTransferRow(db, transfer.id, { state, answeredBy: null, answeredAt: now, answerWords: words })
  const file = (await findCaseSubject(db, transfer.caseId, { lock: true }))!.case
  const act = file.state === 'decided' ? 'close' : 'close_without_decision'
  const isTheirs = answer.isAccepted && !transfer.keepsCase && !(await isHeldHere(db, file.id))
  const closed = isTheirs && file.state !== 'closed' && caseLifecycle.next(file.state, act, words)
  // Every state but closed can be closed: were there one that cannot, two would have the case and nobody be told
  if (closed && isRefused(closed)) throw new Error(`a case that is ${file.state} was opened elsewhere`)
  if (closed) {
    await dropOffer(db, file.id, now)
    await updateCase(db, file.id, { state: closed, closedOn: today, closedReason: words, waitingSince: null })
    const step = { act, reason: words, practitionerId: transfer.sentBy, at: now }
    await insertCaseStep(db, authorityId, file.id, step)
    await deleteDraft(db, file.id)
    await answerThoseWhoAsked(db, { authorityId, now, today }, file, '')
  } else await updateCase(db, file.id, {})
  if (isTheirs) await endReferrals(db, { authorityId, now, today }, { caseId: file.id }, 'elsewhere')
  if (answer.isAccepted)
    await (isTheirs ? tellSentOn : tellOpenedElsewhereToo)(db, { authorityId, now, today }, file)
  const href = `/${authorityId}/saker/${file.id}`
  const what = { kind: 'case_offer_answered', href, now, personId: file.personId } as const
  await notifyPractitioner(db, authorityId, transfer.sentBy, what)
  const event = { type: `case_transfer_${state}`, personId: file.personId, facts: { caseId: file.id } }
  await writeEvents(db, authorityId, [event], { actor: nobody, grant: null, now })
}

/** They know there neither of the complaint, of the decision that is owed, nor that somebody has asked to drop the case. */
const isHeldHere = async (db: Db, caseId: string): Promise<boolean> =>
  (await hasOpenComplaint(db, caseId)) ||
  (await findOwed(db, caseId)).length > 0 ||
  (await findWaitingTakeBack(db, caseId)) !== null
