import { z } from 'zod'
import { findPractitionersNames, getUnit } from '../authorities/index.ts'
import {
  appealBodyOf,
  type Decision,
  findCapacityIssuedInCase,
  findDecision,
  findDecisionsOfCase,
  getCase,
  isOfCapacity,
  makersOf,
  mayComplainOfMissing,
  nameOfRight,
  partsOf,
} from '../cases/index.ts'
import { isRefused } from '../law/refusal.ts'
import { findCapacityIssuedAs, getPerson } from '../people/index.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { readDocument } from '../platform/documents/read-document.ts'
import { id } from '../platform/form/fields.ts'
import { lackingSigns } from '../platform/pdf/printable.ts'
import { query } from '../platform/query.ts'
import { aboutCase, aboutComplaint, timeOf } from './about-complaint.ts'
import { aboutInWords } from './about-in-words.ts'
import { acts } from './access.ts'
import { basisOfComplaint, itemsOf } from './basis-of-complaint.ts'
import { isEnclosed } from './complaint.ts'
import { findComplaintsOfPerson, findSteps } from './complaint-store.ts'
import { findDocuments } from './document-store.ts'
import { findAfterRefusal } from './find-after-refusal.ts'
import { findNewDecision } from './find-new-decision.ts'
import { findRefusal } from './find-refusal.ts'
import { findWhatWasSetAside } from './find-what-was-set-aside.ts'
import { isOpenHere } from './get-complaints.ts'
import { findWhatItLedTo } from './led-to.ts'
import { countedAtFirst } from './note-known-later.ts'
import { partInWords } from './part-in-words.ts'
import { otherHand } from './reconsider-complaint.ts'
import { findRefusedParents } from './record-refusal-complaint.ts'
import { foundDefects } from './rules/defects.ts'
import { filesBeside } from './rules/files-beside.ts'
import { mayWeighKnowledge } from './rules/known-later.ts'
import { complaintLifecycle, isOfDismissal, mayStillBeLookedAt } from './rules/lifecycle.ts'
import { complaintClock, groundsToDismiss, proposedMendBy, timeliness } from './rules/time-to-complain.ts'
import { findWhoMayLook } from './who-may-look.ts'
import { findComplainantStanding } from './whose-complaint.ts'

/** A complaint as one page for the unit: what was written, its time, what is lacking, and the one thing to do next. */
export const getComplaint = query({
  act: acts.see,
  input: z.object({ complaintId: id }),
  about: aboutComplaint,
  async read({ subject, db, authority, grant, language, today }) {
    const { complaint, unitId } = subject
    const file = await getCase(db, complaint.caseId)
    const decision = complaint.decisionId ? await findDecision(db, complaint.decisionId) : null
    const refusal = await findRefusal(db, complaint)
    const steps = await findSteps(db, complaint.id)
    const hand = await otherHand(db, complaint, unitId, grant.relation.practitionerId!, today)
    const time = await timeOf(db, complaint)
    const anew = await findWhatItLedTo(db, complaint, language)
    const documents = await findDocuments(db, complaint.id)
    const came = documents.filter(isEnclosed)
    const beside = filesBeside(came.map(({ size }) => size))
    const names = await findPractitionersNames(
      db,
      [
        complaint.recordedBy,
        complaint.assessedBy,
        complaint.handedTo,
        ...(decision ? makersOf(decision) : []),
        ...steps.map(({ practitionerId }) => practitionerId),
      ].filter((each) => typeof each === 'string'),
    )
    return {
      complaint,
      part: partInWords(complaint, decision, language),
      person: await getPerson(db, complaint.personId),
      reference: file.reference,
      /** Of the case where a new decision is owed, else of the complaint's. */
      caseState: anew ? (await getCase(db, anew.caseId)).state : file.state,
      unit: await getUnit(db, unitId),
      ofCapacity: await findWhatWasSetAside(db, complaint, decision, today),
      decision: decision && {
        about: aboutInWords(complaint, decision, language),
        issuedAt: decision.issuedAt,
        result: decision.result,
        items: decision.items
          .filter(({ item }) => itemsOf(complaint, decision).includes(item))
          .map(({ item, result }) => ({ item, result, name: nameOfRight(item, language) })),
      },
      /** What a parent was refused to know, and what has come after it; null: the complaint is about something else. */
      refusal: refusal && { ...refusal, after: await findAfterRefusal(db, complaint, refusal, today) },
      /** By whom what is complained about was made. */
      makers: decision ? await makersIn(db, decision, names) : refusal ? [refusal.decidedByName] : [],
      names,
      steps,
      /** That it was dismissed is what the appeal body has. */
      isOfDismissal: isOfDismissal(steps.map(({ act }) => act)),
      documents,
      /** Of what came with it: there is no room for them in the package, and they are sent beside it. */
      beside: came.filter((_, at) => beside.has(at)),
      /** Signs of the complaint and the statement that paper has no letter for. */
      lacking: lackingSigns(
        [
          complaint.wrong,
          complaint.changeWanted,
          complaint.reasons,
          complaint.statement,
          ...steps.map(({ reason }) => reason),
        ].join('\n'),
      ),
      timeliness: timeliness(time),
      /** The grounds it may be dismissed on now. */
      grounds: groundsToDismiss(time, complaint.mendBy, today),
      /** It came late by the day counted from at first: the unit may say when there was sufficient knowledge. */
      mayWeighKnowledge: mayWeighKnowledge(await countedAtFirst(db, complaint, decision?.issuedAt ?? null)),
      clock: complaintClock(complaint, isOpenHere(complaint.state), today),
      lacks: foundDefects({
        isSigned: complaint.signedAt !== null,
        hasMandate: complaint.hasMandate,
        complainantIs: complaint.complainantIs,
      }),
      /** How the one who complained stands to the person now. */
      standing: await findComplainantStanding(db, complaint, today),
      mendBy: proposedMendBy(today),
      /** Why the reader may not look at it anew; null: may. */
      hand: isRefused(hand) ? hand.refused : null,
      /** Those in the unit who may look at it anew; empty: there is no other hand. */
      whoMayLook: await findWhoMayLook(db, complaint, unitId, today),
      mayBeHandedOver: mayStillBeLookedAt(complaint.state),
      noOtherHand: !isRefused(hand) && hand.noOtherHand,
      can: complaintLifecycle.actsIn(complaint.state),
      hasPlan: !refusal && (await findPlanOfPerson(db, complaint.personId)) !== null,
      anew,
      newDecisionId: (await findNewDecision(db, complaint))?.id ?? null,
      appealBody: complaint.appealBody || appealBodyOf(authority, await basisOfComplaint(db, complaint)),
    }
  },
  sees: (_page, { subject }) => [{ personId: subject.personId, what: ['complaint'] }],
})
export type ComplaintPage = Exclude<Awaited<ReturnType<typeof getComplaint.run>>, { denied: unknown }>

/** By name; that somebody cannot consent is decided by one who is known by name alone (pbrl § 4-3). */
async function makersIn(
  db: ReadDb,
  decision: Decision,
  names: ReadonlyMap<string, { name: string }>,
): Promise<string[]> {
  const assessor = (await findCapacityIssuedAs(db, decision.id))?.assessedBy
  const written = makersOf(decision).flatMap((each) => names.get(each)?.name || [])
  return [...new Set([...written, ...(assessor ? [assessor] : [])])]
}

/** What came with the complaint, and what was made from it, for the unit. */
export const getDocument = query({
  act: acts.see,
  logAs: 'document',
  input: z.object({ complaintId: id, documentId: id }),
  about: aboutComplaint,
  async read({ input, subject, db, secrets }) {
    const document = (await findDocuments(db, subject.complaint.id)).find(
      (each) => each.id === input.documentId,
    )
    const body = document && (await readDocument(db, secrets, document.sha256))
    return body ? { document, body } : null
  },
  sees: (_document, { subject }) => [{ personId: subject.personId, what: ['complaint'] }],
})

/** To record a complaint that came on paper or was said, and to see those there are in the case. */
export const getRecordForm = query({
  act: acts.record,
  input: z.object({ caseId: id }),
  about: ({ caseId }, db) => aboutCase(db, caseId),
  async read({ subject, db, today }) {
    const { case: file } = subject
    const complaints = await findComplaintsOfPerson(db, file.personId)
    return {
      caseId: file.id,
      reference: file.reference,
      person: await getPerson(db, file.personId),
      isUnanswered: mayComplainOfMissing(file, {
        isDecided: (await findDecisionsOfCase(db, file.id)).length > 0,
      }),
      decisions: [
        ...(await findDecisionsOfCase(db, file.id)),
        ...(await findCapacityIssuedInCase(db, file.id)),
      ].map((each) => ({
        id: each.id,
        isOfCapacity: isOfCapacity(each),
        issuedAt: each.issuedAt,
        result: each.result,
        /** Of one with rights of more than one basis: what a complaint may be about. */
        items: partsOf(each).length > 1 ? partsOf(each).flatMap(({ items }) => items) : [],
      })),
      /** Parents without parental responsibility who may complain of what they were refused. */
      refused: await findRefusedParents(db, file.personId, today),
      complaints: complaints.filter(({ caseId }) => caseId === file.id),
    }
  },
  sees: (_form, { subject }) => [
    { personId: subject.personId, what: ['case_dates', 'that_complaint_exists'] },
  ],
})
export type RecordForm = Exclude<Awaited<ReturnType<typeof getRecordForm.run>>, { denied: unknown }>
