import { z } from 'zod'
import type { SignedInActor } from '../access/actor.ts'
import { findUnits, getPractitioner } from '../authorities/index.ts'
import { findInquiriesOfCase, findOtherAuthorities } from '../inquiries/index.ts'
import {
  type CapacityDecision,
  contactOf,
  findCapacityDecisions,
  getPerson,
  hidesWhereabouts,
} from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { asShielded } from './as-shielded.ts'
import type { Case } from './case.ts'
import { findCaseSteps } from './case-step-store.ts'
import { findCaseSubject } from './case-store.ts'
import { clocksOfCase } from './clocks.ts'
import { findDecisionsOfCase, findOpenings } from './decision-store.ts'
import { findConsenters } from './find-consenters.ts'
import { findInformedParents, isToldSomething } from './find-informing.ts'
import { findTakenBy } from './find-taken-by.ts'
import { isBeingWorkedOn } from './is-being-worked-on.ts'
import { findLettersOfCase } from './letter-store.ts'
import { findReferralsOfCase } from './referral-store.ts'
import { findRequestsOfCase } from './request-store.ts'
import { askedItems } from './rights-of-case.ts'
import { mayTakeBack } from './rules/take-back.ts'
import { findTakeBack, findTakeBackObjections } from './take-back-store.ts'
import { findTheirDates } from './their-dates.ts'
import { findTransfersOfCase } from './transfer-store.ts'

/** The case as the party follows it: what is waited for and since when, where it has been sent, and whom to call. */
export const getOwnCase = query({
  act: acts.seeOwnCase,
  input: z.object({ caseId: id }),
  about: async ({ caseId }, db) => {
    const found = await findCaseSubject(db, caseId)
    return found && { personId: found.personId, case: found.case }
  },
  async read({ subject, db, actor, authorityId, authority, grant, today }) {
    const { case: file } = subject
    const units = await findUnits(db)
    const unit = units.find((each) => each.id === file.unitId)!
    const handler = file.handlerId ? await getPractitioner(db, file.handlerId) : null
    const person = await getPerson(db, file.personId)
    const isShielded = hidesWhereabouts(person, grant.relation)
    // That it was sent anywhere, or others asked, would say that the person has moved (`shielded-reader`)
    const transfers = isShielded
      ? []
      : (await findTransfersOfCase(db, file.id)).filter((each) => each.state !== 'taken_back')
    const receivers = transfers.length ? [...units, ...(await findOtherAuthorities(db, authorityId))] : []
    const contact = contactOf(authority)
    // Who is not to learn where the person is, is not asked (`shielded-is-not-asked`)
    const requests = (await findRequestsOfCase(db, file.id)).filter(
      (each) =>
        (each.state === 'answered' || (each.state === 'asked' && isBeingWorkedOn(file.state))) &&
        !(isShielded && each.askedOf === 'person'),
    )
    const written = await findCapacityDecisions(db, file.personId)
    const unread = await findUnread(db, written, actor as SignedInActor) // the act is open to nobody unknown
    const capacity = written.filter(
      ({ decisionId }) => !unread.some((each) => each.decisionId === decisionId),
    )
    const takeBack = await findTakeBack(db, file.id)
    const isMine = actor.kind !== 'nobody' && takeBack?.askedByKey === actor.identityKey
    const issued = (await findDecisionsOfCase(db, file.id)).map(({ issuedAt }) => issuedAt)
    const decidedAt = issued.sort((a, b) => b.getTime() - a.getTime())[0] ?? null
    return {
      /** Where the case is now, when another authority has taken it; a hidden reader is not told. */
      takenBy: isShielded ? null : await findTakenBy(db, authorityId, file.id),
      isShielded,
      takeBack: {
        canAsk: mayTakeBack(file.state) && takeBack?.result !== null,
        askedOn: takeBack?.result === null ? dayInOslo(takeBack.askedAt) : null,
        isMine,
        /** The reader has said that it should go on all the same. */
        wantsOn:
          takeBack !== null &&
          actor.kind !== 'nobody' &&
          (await findTakeBackObjections(db, takeBack.id)).some(({ byKey }) => byKey === actor.identityKey),
        /** That it goes on, and why, to the one who asked; the reason may place a hidden person. */
        goesOn:
          isMine && takeBack?.result === 'goes_on' && isBeingWorkedOn(file.state)
            ? { reason: isShielded ? null : takeBack.answer }
            : null,
      },
      reference: file.reference,
      receivedOn: file.receivedOn,
      interimSentOn: file.interimSentOn,
      clocks: clocksOfCase(file, decidedAt, today),
      /** What the inquiries asked for; the kinds only. */
      asksFor: askedItems(await findInquiriesOfCase(db, file.id)),
      /** The newest interim reply; its words may place a hidden person. */
      interimLetterId: isShielded
        ? null
        : ((await findLettersOfCase(db, file.id)).find(({ kind }) => kind === 'interim_reply')?.id ?? null),
      state: file.state,
      isOwn: grant.relation.ground === 'own',
      person,
      unit: isShielded ? contact.name : unit.name,
      caseId: file.id,
      /** Ended without a decision, or (`wasDecided`) without a new one; the reason may place a hidden person. */
      closed:
        file.closedOn && (await isEndedUnanswered(db, file))
          ? {
              on: file.closedOn,
              reason: isShielded ? null : file.closedReason,
              wasDecided: issued.length > 0,
            }
          : null,
      /** Taken up again, and not decided since; the reason may place a hidden person. */
      takenUp: isBeingWorkedOn(file.state)
        ? await findTakenUp(db, file.id, { since: decidedAt, isShielded })
        : null,
      answerBy: isBeingWorkedOn(file.state) ? (file.newDate ?? file.answerDue) : null,
      call: {
        name: isShielded ? contact.name : (handler?.name ?? unit.name),
        phone: isShielded ? contact.phone : handler?.phone || unit.phone || authority.settings.phone,
      },
      requests: isShielded ? requests.map(asShielded.request) : requests,
      /** Decisions on consent that the reader has not opened: only that they are there. */
      unread,
      capacity: isShielded ? capacity.map(asShielded.capacity) : capacity,
      // Who lives with one who is hidden is not told either
      /** Which parents without parental responsibility are told something; their words and why are the unit’s. */
      informed: isShielded ? [] : (await findInformedParents(db, person, today)).filter(isToldSomething),
      consenters: isShielded || capacity.length === 0 ? [] : await findConsenters(db, file.personId, today),
      referrals: isShielded ? [] : await findReferralsOfCase(db, file.id),
      transfers: await Promise.all(
        transfers.map(async (each) => ({
          id: each.id,
          to: receivers.find(({ id }) => id === (each.toUnitId ?? each.toAuthorityId))!.name,
          sentAt: each.sentAt,
          keepsCase: each.keepsCase,
          isElsewhere: each.toAuthorityId !== null,
          state: each.state,
          ...(await findTheirDates(db, each)),
        })),
      ),
    }
  },
  sees: ({ capacity }, { subject }) => [
    {
      personId: subject.personId,
      what: ['case', 'information_request', ...(capacity.length ? ['capacity_decision'] : [])],
    },
  ],
})

/** What is issued with a letter is read once its reader has opened it (eForvaltningsforskriften § 8). */
async function findUnread(
  db: ReadDb,
  written: readonly CapacityDecision[],
  { identityId }: SignedInActor,
): Promise<{ decisionId: string; issuedAt: Date }[]> {
  const unread: { decisionId: string; issuedAt: Date }[] = []
  for (const { decisionId, recordedAt: issuedAt } of written) {
    if (!decisionId) continue
    const openings = await findOpenings(db, decisionId)
    if (!openings.some(({ openedBy }) => openedBy === identityId)) unread.push({ decisionId, issuedAt })
  }
  return unread
}

async function findTakenUp(
  db: ReadDb,
  caseId: string,
  { since, isShielded }: { since: Date | null; isShielded: boolean },
): Promise<{ on: string; reason: string | null } | null> {
  const step = (await findCaseSteps(db, caseId)).find(({ act }) => act === 'assess_again' || act === 'reopen')
  if (!step || (since && step.at < since)) return null
  return { on: dayInOslo(step.at), reason: isShielded ? null : step.reason }
}
export type OwnCasePage = Exclude<Awaited<ReturnType<typeof getOwnCase.run>>, { denied: unknown }>

/** Closed without a decision on what was asked last; a double has its answer in the case it was joined with. */
async function isEndedUnanswered(db: ReadDb, { id: caseId, state, joinedTo }: Case): Promise<boolean> {
  if (state !== 'closed' || joinedTo !== null) return false
  const closing = (await findCaseSteps(db, caseId)).find(({ act }) => act.startsWith('close'))
  return closing?.act !== 'close'
}
