import { z } from 'zod'
import { findDecision, mayHaveChanged } from '../cases/index.ts'
import { isRefused } from '../law/refusal.ts'
import { command } from '../platform/command.ts'
import { choice, choices, date, id, optionalText } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { lockedComplaint } from './about-complaint.ts'
import { acts } from './access.ts'
import { itemsOf } from './basis-of-complaint.ts'
import { changeComplaint, keepPartyLetter, tellParty } from './change-complaint.ts'
import { outcomes, outcomesOfDismissal } from './complaint.ts'
import { findSteps } from './complaint-store.ts'
import { addDocument } from './document-store.ts'
import { findNewDecision } from './find-new-decision.ts'
import { makePapers } from './make-papers.ts'
import { actOnComplaint, rights } from './reconsider-complaint.ts'
import { enclosePlanChoices, mayEnclosePlan } from './rules/enclosed-plan.ts'
import { isOfDismissal } from './rules/lifecycle.ts'
import { itemsLeft, maySendRest } from './rules/partly.ts'

/**
 * Sends on what stands: the package as it goes, its metadata and the statement are kept, and the party gets a copy of the
 * statement (fvl § 33). Refuses: no_consent_to_plan, ground_missing, in_the_future, before_it_came,
 * new_decision_first.
 */
export const sendOn = command({
  act: acts.sendOn,
  form: z.object({
    complaintId: id,
    plan: choice(enclosePlanChoices).default('no'),
    planGround: optionalText(2000),
    sentOn: date,
  }),
  about: lockedComplaint,
  async run(context) {
    const { input, subject, db, authorityId, secrets, now, today } = context
    const { complaint } = subject
    if (input.sentOn > today) return refuse('in_the_future', 'sentOn')
    if (input.sentOn < complaint.receivedOn) return refuse('before_it_came', 'sentOn')
    if (complaint.informingId !== null && input.plan !== 'no') return refuse('no_consent_to_plan', 'plan')
    const refused = mayEnclosePlan(input.plan, { consent: complaint.planConsent, ground: input.planGround })
    if (refused) return refused
    const hasNewDecision = (await findNewDecision(db, complaint)) !== null
    const waits = maySendRest(complaint.state, { hasNewDecision })
    if (waits) return waits
    const going = {
      planEnclosed: input.plan !== 'no',
      planGround: input.plan === 'ground' ? input.planGround : '',
      sentOn: input.sentOn,
    }
    const papers = await makePapers(db, context, { ...complaint, ...going })
    const done = await changeComplaint(context, 'send', going.planGround, {
      ...going,
      appealBody: papers.appealBody,
    })
    if (isRefused(done)) return done
    for (const paper of papers.papers)
      await addDocument(db, secrets, authorityId, complaint.id, { ...paper, addedAt: now })
    const statement = papers.papers.find(({ kind }) => kind === 'statement')!
    const letterId = await keepPartyLetter(context, 'complaint_statement', statement.bytes)
    await tellParty(context, 'complaint_sent_on', letterId)
    return done
  },
})

/**
 * What the appeal body answered. Changed or overturned, wholly or some of it: it is acted on (`actOnComplaint`).
 * A dismissal that is set aside is treated here as the complaint it is. Refuses: in_the_future, before_it_was_sent,
 * changed_what, outcome_of_dismissal.
 */
export const recordOutcome = command({
  act: acts.sendOn,
  form: z.object({
    complaintId: id,
    outcome: choice(outcomes),
    outcomeOn: date,
    outcomeNote: optionalText(4000),
    items: choices(rights),
  }),
  about: lockedComplaint,
  async run(context) {
    const { input, subject, db, today } = context
    const { outcome, outcomeOn, outcomeNote } = input
    if (outcomeOn > today) return refuse('in_the_future', 'outcomeOn')
    if (subject.complaint.sentOn && outcomeOn < subject.complaint.sentOn)
      return refuse('before_it_was_sent', 'outcomeOn')
    if (isOfDismissal((await findSteps(db, subject.complaint.id)).map(({ act }) => act))) {
      if (!outcomesOfDismissal.some((each) => each === outcome))
        return refuse('outcome_of_dismissal', 'outcome')
      if (outcome === 'overturned') {
        const aside = { setAsideOn: outcomeOn, sentOn: null, appealBody: '' }
        const done = await changeComplaint(context, 'set_aside', outcomeNote, aside)
        if (!isRefused(done)) await tellParty(context, 'complaint_decided')
        return isRefused(done) ? done : { ...done, caseId: subject.complaint.caseId }
      }
    }
    const changes = { outcome, outcomeOn, outcomeNote }
    const done = await changeComplaint(context, 'record_outcome', outcomeNote, changes)
    if (isRefused(done)) return done
    if (outcome === 'changed' || outcome === 'overturned') {
      const { decisionId } = subject.complaint
      const decision = decisionId ? await findDecision(db, decisionId) : null
      // What was upheld here in part is not what was sent on, unless all of it was
      const all = itemsOf(subject.complaint, decision)
      const left = itemsLeft(all, subject.complaint.upheldItems)
      const decided = left.length ? left : all
      const changed = mayHaveChanged(decided, input.items)
      if (isRefused(changed)) return changed
      const taken = await actOnComplaint(context, outcome, changed.items)
      if (isRefused(taken)) return taken
    }
    await tellParty(context, 'complaint_decided')
    return { ...done, caseId: subject.complaint.caseId }
  },
})
