import { z } from 'zod'
import type { SignedInActor } from '../access/actor.ts'
import { getPractitioner, getUnit } from '../authorities/index.ts'
import { findOwnComplaint, timeliness } from '../complaints/index.ts'
import { complaintTermsOf, type ItemsOfBasis } from '../law/legal-basis.ts'
import {
  contactOf,
  findCapacityDecisions,
  findCapacityIssuedAs,
  getPerson,
  hidesWhereabouts,
  unitShownTo,
} from '../people/index.ts'
import type { Authority } from '../platform/authority/authority.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { readDocument } from '../platform/documents/read-document.ts'
import { id } from '../platform/form/fields.ts'
import { isLanguage } from '../platform/i18n/language.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { appealBodyOf } from './appeal-body.ts'
import { asShielded } from './as-shielded.ts'
import { type Decision, isOfCapacity } from './case.ts'
import { getCase } from './case-store.ts'
import { findDecisionsOfCase, findOpenings } from './decision-store.ts'
import { consentersInstead, findConsenters } from './find-consenters.ts'
import { findLetterOf } from './letter-store.ts'
import { findDecisionSubject } from './open-decision.ts'
import { afterInWords } from './redecision-in-words.ts'
import { findDoneBy } from './redecision-store.ts'
import { mayReadChildWords } from './rules/child-words.ts'
import type { RightsItem } from './rules/criteria.ts'
import { printShieldedDecision } from './shielded-letter.ts'
import { whatComesNext } from './what-comes-next.ts'
import { partsOf, timeToComplain } from './when-known.ts'

/** The decision as the party reads it. Before it is opened: only that there is one. */
export const getDecision = query({
  act: acts.seeDecision,
  input: z.object({ decisionId: id }),
  about: findDecisionSubject,
  async read({ subject, db, actor, authority, grant, language, today }) {
    const { decision } = subject
    const person = await getPerson(db, decision.personId)
    const isOwn = grant.relation.ground === 'own'
    const common = { decisionId: decision.id, issuedAt: decision.issuedAt, person, isOwn }
    const openings = await findOpenings(db, decision.id)
    const me = actor as SignedInActor // the act is open to nobody unknown
    const mine = openings.find((each) => each.openedBy === me.identityId)
    if (!mine) return { ...common, opened: null }
    const file = await getCase(db, decision.caseId)
    const ofCase = await findDecisionsOfCase(db, decision.caseId)
    const newer = ofCase.find((each) => each.replacesId === decision.id)
    const handler = await getPractitioner(db, file.handlerId ?? decision.authorId)
    const maker = await getPractitioner(db, decision.approverId ?? decision.authorId)
    const letter = await findLetterOf(db, decision.personId, decision.letterSha256)
    const isShielded = hidesWhereabouts(person, grant.relation)
    const contact = contactOf(authority)
    const unit = unitShownTo(await getUnit(db, file.unitId), authority, isShielded)
    const readsWords = mayReadChildWords(decision.childWordsKept, grant.relation.name)
    const read = readsWords ? decision : { ...decision, childView: '' }
    const shown = isShielded ? asShielded.decision(read) : read
    return {
      ...common,
      opened: {
        decision: shown,
        isShielded,
        /** What the unit wrote, and its letter. */
        writtenIn: isLanguage(letter?.language) ? letter.language : authority.settings.language,
        openedAt: mine.openedAt,
        reference: file.reference,
        childView: shown.childView,
        childHeard: shown.childHeard,
        childWordsKept: decision.childWordsKept,
        unit: unit.name,
        phone: unit.phone || authority.settings.phone,
        handler: isShielded
          ? { name: contact.name, title: '', phone: contact.phone }
          : { name: handler.name, title: handler.workTitle, phone: handler.phone },
        maker: isShielded ? null : { name: maker.name, title: maker.workTitle },
        /** The complaints it came after, and how they went. */
        after: await afterInWords(db, await findDoneBy(db, decision.id), language, { isShielded }),
        capacity: await capacityOf(db, decision, { isShielded, today }),
        replacedById: newer?.id ?? null,
        /** When the one that this replaces was issued. */
        replacesIssuedAt: ofCase.find((each) => each.id === decision.replacesId)?.issuedAt ?? null,
        next:
          newer || isOfCapacity(decision)
            ? null
            : await whatComesNext(db, decision, grant.relation, { authority, today }),
        /** One for each basis of what was decided (`basis-by-item`). */
        complaint: await Promise.all(
          partsOf(decision).map((part) => complaintOfPart(db, decision, part, { me, authority, today })),
        ),
      },
    }
  },
  sees: (page, { subject }) => [
    {
      personId: subject.personId,
      what: [
        page.opened ? codeOf(subject.decision) : 'that_decision_exists',
        ...(page.opened?.next?.kind === 'coordinator' ? ['coordinator'] : []),
        ...(page.opened?.complaint.some(({ own }) => own) ? ['complaint'] : []),
      ],
    },
  ],
})
/** As it stands in the access log. */
const codeOf = (decision: Decision) => (isOfCapacity(decision) ? 'capacity_decision' : 'decision')

/** How the reader may complain of the rights of one basis, and what they have complained of. */
async function complaintOfPart(
  db: ReadDb,
  decision: Decision,
  { basis, items }: ItemsOfBasis<RightsItem>,
  { me, authority, today }: { me: SignedInActor; authority: Authority; today: string },
) {
  const { weeks, countsFrom } = complaintTermsOf(basis)
  const { lastDay, isPromised } = await timeToComplain(db, decision, me, basis)
  const decidedOn = dayInOslo(decision.issuedAt)
  return {
    items,
    basis,
    weeks,
    countsFrom,
    lastDay: lastDay!, // the reader has opened it: their time has begun
    isPromised,
    /** If it came today. */
    now: timeliness({ receivedOn: today, deadlineOn: lastDay, decidedOn }),
    own: await findOwnComplaint(db, { ...decision, decisionId: decision.id, items }, me),
    appealBody: appealBodyOf(authority, basis),
  }
}

export type DecisionPage = Exclude<Awaited<ReturnType<typeof getDecision.run>>, { denied: unknown }>
export type OpenedDecision = NonNullable<DecisionPage['opened']>
export type OpenedCapacity = NonNullable<OpenedDecision['capacity']>

/** What somebody cannot consent to, for how long, and who consents instead (pbrl § 4-3). Null: it is of rights. */
async function capacityOf(
  db: ReadDb,
  decision: Decision,
  { isShielded, today }: { isShielded: boolean; today: string },
) {
  const written = await findCapacityIssuedAs(db, decision.id)
  if (!written) return null
  const { fields, fromDate, untilDate, endedOn, setAsideBy } = written
  const when = { fields, fromDate, untilDate, endedOn, isSetAside: setAsideBy !== null }
  if (isShielded) return { ...when, assessed: null, shownTo: '', instead: [] }
  const all = await findCapacityDecisions(db, decision.personId)
  const consenters = await findConsenters(db, decision.personId, today)
  return {
    ...when,
    assessed: { by: written.assessedBy, as: written.assessedAs, on: written.assessedOn },
    shownTo: written.shownTo,
    instead: consentersInstead(written, all, consenters, today).map(({ field, by, names }) => ({
      field,
      names: by === 'unclear' ? null : names,
    })),
  }
}

/** The letter as it was sent, for the one who has opened the decision. */
export const getDecisionLetter = query({
  act: acts.seeDecision,
  logAs: 'letter',
  input: z.object({ decisionId: id }),
  about: findDecisionSubject,
  async read({ subject: { decision }, db, actor, authority, grant, secrets }) {
    if (actor.kind === 'nobody') return null
    const { identityId, name } = actor
    const openings = await findOpenings(db, decision.id)
    if (!openings.some((each) => each.openedBy === identityId)) return null
    if (hidesWhereabouts(await getPerson(db, decision.personId), grant.relation))
      return printShieldedDecision(db, authority, decision, { name, openedBy: actor })
    return readDocument(db, secrets, decision.letterSha256)
  },
  sees: (_pdf, { subject }) => [{ personId: subject.personId, what: [codeOf(subject.decision)] }],
})
