import { z } from 'zod'
import { findUnits, getPractitioner } from '../authorities/index.ts'
import { findCoordinators, findStandIn, isInPlace } from '../coordination/index.ts'
import { countAttachments, findAdditions, findOtherAuthorities } from '../inquiries/index.ts'
import { rightsOn } from '../law/age.ts'
import { addDays, daysBetween } from '../law/calendar.ts'
import { isRefused } from '../law/refusal.ts'
import {
  findCapacityDecisions,
  findOpenDifferences,
  findPendingNumber,
  findRelatedPersons,
  getPerson,
} from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import type { Case } from './case.ts'
import { findCaseServices } from './case-service-store.ts'
import { findCaseSteps } from './case-step-store.ts'
import { findCaseSubject, findDoublesOf, getCase } from './case-store.ts'
import { clocksOfCase } from './clocks.ts'
import { findCapacityIssuedInCase, findDecisionsOfCase, findDraft, findOpenings } from './decision-store.ts'
import { findAskersToSettle, findRegistersWord } from './find-askers-to-settle.ts'
import { findConsenters } from './find-consenters.ts'
import { findHeldOfCase } from './find-held-of-case.ts'
import { findInforming } from './find-informing.ts'
import { findKeeping } from './find-keeping.ts'
import { findSendersToAsk } from './find-senders-to-ask.ts'
import { findTelling } from './find-telling.ts'
import { findHandlers } from './hand-over.ts'
import { findOpenHandover } from './handover-store.ts'
import { findEventsOfCase } from './history-store.ts'
import { withHowSent } from './how-sent.ts'
import { isBeingWorkedOn } from './is-being-worked-on.ts'
import { findKnownAlike } from './known-alike.ts'
import { findLetterParties, type LetterParties } from './letter-parties.ts'
import { findLettersOfCase } from './letter-store.ts'
import { findLetterWords, valuesOf } from './letter-words.ts'
import { nextActOf } from './next-act.ts'
import { findNotesOfCase } from './note-store.ts'
import { findAuthors } from './part-author-store.ts'
import { findReceivers } from './refer.ts'
import { isReadByNobody } from './referral-readers.ts'
import { findReferralsOfCase } from './referral-store.ts'
import { findRequestsOfCase } from './request-store.ts'
import { answersOf, childIsToBeHeard, questionsOf, tablesOfCase } from './rights-of-case.ts'
import { decideItem, resultAnswer } from './rules/decide-item.ts'
import { caseLifecycle } from './rules/transitions.ts'
import { findTakeBackObjections, findWaitingTakeBack } from './take-back-store.ts'
import { findTheirDates } from './their-dates.ts'
import { findToldWithTime } from './told-with-time.ts'
import { findTransfersOfCase } from './transfer-store.ts'
import { compareCase, findUnguardedWord } from './unsettled-alike.ts'
import { whatIsAssessed } from './what-is-assessed.ts'

/** A case as one page: everything the unit has in it, and the one thing to do next. */
export const getCasePage = query({
  act: acts.seeCase,
  input: z.object({ caseId: id }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId),
  async read({ subject, db, authorityId, authority, grant, today }) {
    const { case: file } = subject
    const person = await getPerson(db, file.personId)
    const found = await whatIsAssessed(db, file.id, person, today)
    const { inquiries, asked, assessment } = found
    const services = await findCaseServices(db, file.id)
    const tables = tablesOfCase(authority, file, person, asked, today)
    const decisions = await findDecisionsOfCase(db, file.id)
    const latest = decisions[0] ?? null
    const items = tables.map((table) => {
      const answers = answersOf(assessment, table.item)
      const decided = decideItem(table, answers)
      return {
        item: table.item,
        isAsked: asked.includes(table.item),
        answered: Object.keys(answers).length,
        of: table.criteria.length,
        result: 'result' in decided ? resultAnswer(decided) : null,
      }
    })
    const draft = await findDraft(db, file.id)
    const clocks = clocksOfCase(file, latest?.issuedAt ?? null, today)
    const toBeAssessed = items.filter((each) => each.isAsked || each.answered > 0)
    const isAssessed = toBeAssessed.length > 0 && toBeAssessed.every((each) => each.result !== null)
    const childIsHeard = !childIsToBeHeard(person, today) || file.childHeard !== ''
    const coordinators = await findCoordinators(db, file.personId)
    const hasRight = (latest?.items ?? []).some(({ result }) => result === 'granted')
    const parties = await findLetterParties(db, authority, file, today)
    const { isReached, hasNobody } = parties
    const me = grant.relation.practitionerId
    const units = await findUnits(db)
    const takenBack = await findWaitingTakeBack(db, file.id)
    const others = await findOtherAuthorities(db, authorityId)
    return {
      case: file,
      person,
      related: await findRelatedPersons(db, file.personId, today),
      unit: units.find((unit) => unit.id === file.unitId)!,
      handler: file.handlerId ? await getPractitioner(db, file.handlerId) : null,
      isMine: file.handlerId === me,
      /** Says that the address is secret, and waits beside the case. */
      toldSecret: await findUnguardedWord(db, file.personId),
      /** Newest first. */
      inquiries: inquiries.toReversed(),
      /** What each sender added afterwards, the newest first. */
      additions: new Map(
        await Promise.all(
          inquiries.map(async (each) => [each.id, await findAdditions(db, each.id)] as const),
        ),
      ),
      /** Who asked, and is to be dealt with before a decision goes out; and whom the population register tells of. */
      toSettle: await findAskersToSettle(db, file, today),
      /** What those complained of whom nobody has found to be the person or theirs: it waits, and nobody else reads it. */
      heldComplaints: await findHeldOfCase(db, inquiries),
      confirmedByRegister: (await findRegistersWord(db, file.personId)).map(
        ({ as, aboutKey }) => `${as} ${aboutKey}`,
      ),
      attachments: await countAttachments(
        db,
        inquiries.map((each) => each.id),
      ),
      clocks,
      services,
      items,
      questions: questionsOf(tables, asked, assessment),
      asksAboutChild: childIsToBeHeard(person, today),
      isChild: rightsOn(person, today).mayHaveChildCoordinator,
      /** Does anybody read what is sent as things stand, without paper? */
      isReached,
      /** A child with no adult on record who may be written to for it. */
      hasNobody,
      draft,
      /** New decisions that complaints led to, not yet made. */
      decideAnew: found.owed,
      /** Somebody who may has asked to drop the case, and nobody has settled it; and those who want it on. */
      takenBack: takenBack && {
        ...takenBack,
        objections: await findTakeBackObjections(db, takenBack.id),
      },
      /** Who was told of what matters, how, whether they opened it, and until when they may complain. */
      told: await findToldWithTime(
        db,
        file.personId,
        [...decisions, ...(await findCapacityIssuedInCase(db, file.id))],
        today,
      ),
      /** Parents who are not to learn where the child lives, and whether each is told of it at all. */
      telling: await findTelling(db, person, today),
      /** What those who answer for a child under 16 may know, for its own sake. Null: no question. */
      keeping: await findKeeping(db, person, today),
      /** What each parent without parental responsibility may know. */
      informing: await findInforming(db, person, file.id, today),
      /** Where the population register says something else, and nobody has decided. */
      differences: (await findOpenDifferences(db, file.personId)).length,
      /** A number that opens nothing yet: it waits for the register, or for somebody here to settle it. Null: none. */
      pendingNumber: await pendingOf(db, file.personId),
      coordinators,
      standIn: await findStandIn(db, file.personId),
      /** Known here from before, and maybe the same; nobody has said. */
      alike:
        file.state === 'closed'
          ? []
          : await findKnownAlike(db, await compareCase(db, file), { ...file, today }),
      joinedTo: file.joinedTo ? await getCase(db, file.joinedTo) : null,
      /** Cases opened by mistake that went into this one. */
      doubles: await findDoublesOf(db, file.id),
      hasRight,
      decisions,
      openings: latest ? await findOpenings(db, latest.id) : [],
      letters: await withHowSent(db, await findLettersOfCase(db, file.id)),
      events: await findEventsOfCase(db, file.personId, file.id),
      steps: await findCaseSteps(db, file.id),
      isWorkedOn: isBeingWorkedOn(file.state),
      requests: await findRequestsOfCase(db, file.id),
      senders: (await findSendersToAsk(db, inquiries, today)).map(({ inquiry, way }) => ({
        id: inquiry.id,
        name: inquiry.senderName,
        way,
      })),
      notes: await Promise.all(
        (await findNotesOfCase(db, file.id)).map(async (note) => ({
          ...note,
          notedByName: (await getPractitioner(db, note.notedBy)).name,
        })),
      ),
      referrals: await Promise.all(
        (await findReferralsOfCase(db, file.id)).map(async (each) => ({
          ...each,
          answeredByName: each.answeredBy && (await getPractitioner(db, each.answeredBy)).name,
          doneByName: each.doneBy && (await getPractitioner(db, each.doneBy)).name,
          isUnread: await isReadByNobody(db, each, today),
        })),
      ),
      receivers: await findReceivers(db, today),
      transfers: await Promise.all(
        (await findTransfersOfCase(db, file.id)).map(async (each) => ({
          ...each,
          toName:
            [...units, ...others].find(({ id }) => id === (each.toUnitId ?? each.toAuthorityId))?.name ?? '',
          ...(await findTheirDates(db, each)),
        })),
      ),
      mayNotify: authority.kind === 'hospital_trust',
      otherAuthorities: others,
      otherUnits: units.filter((unit) => unit.id !== file.unitId),
      consentsAlone: rightsOn(person, today).consentsAlone,
      capacity: await findCapacityDecisions(db, file.personId),
      consenters: await findConsenters(db, file.personId, today),
      interimWords: await interimWordsOf(db, parties, file, today, me),
      offer: await offerOf(db, file.id, me),
      handlers: await findHandlers(db, file.unitId, today),
      isLeader: grant.by.some(({ name, unitId }) => name === 'unit_leader' && unitId === file.unitId),
      can: caseLifecycle.actsIn(file.state),
      next: nextActOf({
        state: file.state,
        isDead: person.diedOn !== null,
        hasHandler: file.handlerId !== null,
        hasServices: services.length > 0,
        isAssessed,
        childIsHeard,
        isForApproval: draft?.state === 'for_approval',
        isOwnDraft: draft !== null && (await findAuthors(db, file.id, draft)).includes(me ?? ''),
        interimDaysLeft: file.interimSentOn ? null : daysBetween(today, file.interimDue),
        lacksCoordinator: hasRight && !coordinators.some(isInPlace),
      }),
    }
  },
  sees: ({ alike }, { subject }) => [
    { personId: subject.personId, what: ['inquiry', 'case', 'assessment', 'decision', 'letters'] },
    ...alike.map(({ personId }) => ({ personId, what: ['same_person'] })),
  ],
})

/** The authority's words in the interim reply, with this case's values, as it would be sent. Null: a field has none. */
async function interimWordsOf(
  db: ReadDb,
  parties: LetterParties,
  file: Case,
  today: string,
  me: string | undefined,
) {
  const handler = await getPractitioner(db, file.handlerId ?? me!)
  const { language } = parties.person
  const answerBy = file.newDate ?? addDays(today, 14)
  const { reference, receivedOn } = file
  const values = valuesOf(language, { parties, reference, handler, receivedOn, answerBy })
  const words = await findLetterWords(db, 'interim_reply', language, values)
  return isRefused(words) ? null : words.blocks
}

async function pendingOf(db: ReadDb, personId: string): Promise<'waits' | 'to_settle' | null> {
  const pending = await findPendingNumber(db, personId)
  return pending && (pending.answeredAt ? 'to_settle' : 'waits')
}

/** Who is asked to take the case over, as the reader sees it. */
async function offerOf(db: ReadDb, caseId: string, me: string | undefined) {
  const open = await findOpenHandover(db, caseId)
  if (!open) return null
  return {
    note: open.note,
    fromName: (await getPractitioner(db, open.fromId)).name,
    toName: (await getPractitioner(db, open.toId)).name,
    isToMe: open.toId === me,
    isFromMe: open.fromId === me,
  }
}
export type CasePage = Exclude<Awaited<ReturnType<typeof getCasePage.run>>, { denied: unknown }>
