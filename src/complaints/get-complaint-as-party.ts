import { z } from 'zod'
import type { SignedInActor } from '../access/actor.ts'
import { getUnit } from '../authorities/index.ts'
import { appealBodyOf, findDecision, getCase } from '../cases/index.ts'
import { addMonths } from '../law/calendar.ts'
import { getPerson, hidesWhereabouts, unitShownTo } from '../people/index.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import type { Asked } from '../platform/asked.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { readDocument } from '../platform/documents/read-document.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutOwnComplaint } from './about-complaint.ts'
import { acts } from './access.ts'
import { basisOfComplaint } from './basis-of-complaint.ts'
import { type Complaint, type ComplaintDocument, type ComplaintStep, isEnclosed } from './complaint.ts'
import { findSteps } from './complaint-store.ts'
import { findDocuments } from './document-store.ts'
import { findAfterRefusal } from './find-after-refusal.ts'
import { findNewDecision } from './find-new-decision.ts'
import { findRefusal } from './find-refusal.ts'
import { findWhatWasSetAside } from './find-what-was-set-aside.ts'
import { findWhatItLedTo } from './led-to.ts'
import { partInWords } from './part-in-words.ts'
import { printShieldedStatement } from './print-shielded-statement.ts'
import { complaintLifecycle, endedStates } from './rules/lifecycle.ts'
import { lastDayToContest } from './rules/time-to-complain.ts'
import { findComplainantStanding, isOpenBy, isOwn } from './whose-complaint.ts'

/** About the person, not the unit: those at work read it by their own page. */
async function aboutPartys(input: { complaintId: string }, db: ReadDb, asked: Asked) {
  const found = await aboutOwnComplaint(input, db, asked)
  return found && { ...found, unitId: undefined }
}

/** A complaint as the party follows it: where it stands, what comes next and when, and what the unit has said. */
export const getComplaintAsParty = query({
  act: acts.follow,
  input: z.object({ complaintId: id }),
  about: aboutPartys,
  async read({ subject, db, actor, authority, grant, language, today }) {
    const { complaint } = subject
    if (!isOpenBy(complaint, grant)) return null
    const person = await getPerson(db, complaint.personId)
    const file = await getCase(db, complaint.caseId)
    const refusal = await findRefusal(db, complaint)
    const decision = complaint.decisionId ? await findDecision(db, complaint.decisionId) : null
    const asked = { db, actor, grant, today }
    const reader = await readerOf(asked, complaint, hidesWhereabouts(person, grant.relation))
    const { own, seesWords, isShielded } = reader
    const unit = unitShownTo(await getUnit(db, file.unitId), authority, isShielded)
    const documents = (await findDocuments(db, complaint.id)).filter((each) => isForParty(each, reader))
    const shown = isShielded ? shieldedComplaint(complaint, own) : complaint
    const plan = refusal ? null : await findPlanOfPerson(db, complaint.personId)
    const steps = await findSteps(db, complaint.id)
    const dismissal = steps.findLast(({ act }) => act === 'dismiss')
    const basis = await basisOfComplaint(db, complaint)
    const isUnderWay = !endedStates.includes(complaint.state)
    return {
      complaint: shown,
      ofCapacity: await findWhatWasSetAside(db, complaint, decision, today),
      part: isShielded ? null : partInWords(complaint, decision, language),
      seesWords,
      isShielded,
      /** The reader is the one who complained. */
      isByReader: complaint.complainantKey === (actor as SignedInActor).identityKey,
      /** From one who can act for the person no more. */
      hasPassed: own && (await findComplainantStanding(db, complaint, today)) === 'passed',
      person,
      /** Null: that there is a case, and which, is not told to a parent who was refused. */
      reference: refusal ? null : file.reference,
      /** Of a complaint on what a parent was refused to know: what has come after it. */
      refusal: refusal && { after: await findAfterRefusal(db, complaint, refusal, today) },
      decidedAt: decision?.issuedAt ?? null,
      steps: isShielded ? shieldedSteps(steps, own) : partysSteps(steps),
      /** Of a dismissal that stands; null otherwise. */
      contestBy:
        complaint.state === 'dismissed' && dismissal
          ? lastDayToContest(basis, dayInOslo(dismissal.at))
          : null,
      documents,
      anew: await findWhatItLedTo(db, complaint, language),
      newDecisionId: (await findNewDecision(db, complaint))?.id ?? null,
      hasPlan: plan !== null,
      appealBody: complaint.appealBody || appealBodyOf(authority, basis),
      unit: unit.name,
      phone: unit.phone || authority.settings.phone,
      answerBy: addMonths(complaint.setAsideOn ?? complaint.receivedOn, 1),
      may: {
        mend: own && complaintLifecycle.canDo(complaint.state, 'mend'),
        add: own && isUnderWay && !complaint.sentOn && complaint.state !== 'defective',
        withdraw: own && complaintLifecycle.canDo(complaint.state, 'withdraw'),
        contest: own && complaintLifecycle.canDo(complaint.state, 'contest'),
        planConsent: plan !== null && isUnderWay && !complaint.sentOn,
      },
    }
  },
  sees: ({ seesWords }, { subject }) => [
    { personId: subject.personId, what: [seesWords ? 'complaint' : 'that_complaint_exists'] },
  ],
})
export type PartysComplaint = Exclude<
  Awaited<ReturnType<typeof getComplaintAsParty.run>>,
  { denied: unknown }
>

interface Reader {
  own: boolean
  seesWords: boolean
  /** Is not to learn where the person is (`shielded-reader`). */
  isShielded: boolean
}

/**
 * One who is not to learn where somebody with a protected address is, is shown the steps and how it went, not the words of
 * another and what was enclosed. A complaint on paper is then no more theirs than another's.
 */
async function readerOf(
  asked: Parameters<typeof isOwn>[0],
  complaint: Complaint,
  isShielded: boolean,
): Promise<Reader> {
  const own = await isOwn(asked, complaint)
  return { own, seesWords: own || !isShielded, isShielded }
}

const isForParty = (document: ComplaintDocument, { seesWords }: Reader): boolean =>
  document.kind === 'statement' || (seesWords && isEnclosed(document))

/** What the unit and the appeal body wrote is told by the unit, which can weigh each word. */
function shieldedComplaint(complaint: Complaint, own: boolean): Complaint {
  const shown = {
    ...complaint,
    assessment: '',
    statement: '',
    outcomeNote: '',
    planGround: '',
    remaining: '',
    knownLaterWhy: '',
  }
  return own
    ? shown
    : { ...shown, wrong: '', changeWanted: '', reasons: '', complainantName: '', helpedBy: '' }
}

/** To one who is to mend the complaint it is said what is lacking. */
/** What one in the unit says to another when it is handed over is theirs. */
const partysSteps = (steps: readonly ComplaintStep[]): ComplaintStep[] =>
  steps.map((step) => (step.act === 'hand_over' ? { ...step, reason: '' } : step))

const shieldedSteps = (steps: readonly ComplaintStep[], own: boolean): ComplaintStep[] =>
  steps.map((step) => (own && step.act === 'ask_to_mend' ? step : { ...step, reason: '' }))

/** What was enclosed, and the copy of the unit's statement (pbrl § 7-7, fvl § 33). */
export const getPartysDocument = query({
  act: acts.follow,
  logAs: 'document',
  input: z.object({ complaintId: id, documentId: id }),
  about: aboutPartys,
  async read({ input, subject, db, actor, authority, grant, secrets, today }) {
    const { complaint } = subject
    if (!isOpenBy(complaint, grant)) return null
    const person = await getPerson(db, complaint.personId)
    const asked = { db, actor, grant, today }
    const reader = await readerOf(asked, complaint, hidesWhereabouts(person, grant.relation))
    const document = (await findDocuments(db, complaint.id)).find((each) => each.id === input.documentId)
    if (!document || !isForParty(document, reader)) return null
    if (document.kind === 'statement' && reader.isShielded) {
      const { name } = actor as SignedInActor // the act is open to nobody unknown
      const to = { name, isOwn: reader.own, madeAt: document.addedAt }
      return { document, body: await printShieldedStatement(db, authority, complaint, to) }
    }
    const body = await readDocument(db, secrets, document.sha256)
    return body && { document, body }
  },
  sees: (_document, { subject }) => [{ personId: subject.personId, what: ['complaint'] }],
})
