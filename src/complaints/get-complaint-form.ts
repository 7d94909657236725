import { z } from 'zod'
import type { SignedInActor } from '../access/actor.ts'
import type { Grant } from '../access/acts.ts'
import { getUnit } from '../authorities/index.ts'
import {
  appealBodyOf,
  type Case,
  findDecisionsOfCase,
  getCase,
  isOfCapacity,
  mayComplainOfMissing,
  partsOf,
  timeToComplain,
} from '../cases/index.ts'
import { addMonths } from '../law/calendar.ts'
import { complaintTermsOf, type LegalBasis } from '../law/legal-basis.ts'
import { getPerson, hidesWhereabouts, unitShownTo } from '../people/index.ts'
import { isThePerson } from '../plans/index.ts'
import type { Asked } from '../platform/asked.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { basisOfMissing } from './basis-of-complaint.ts'
import { findComplaintsOfPerson } from './complaint-store.ts'
import { findOwnComplaint, isAbout } from './find-own-complaint.ts'
import { findWhatWasSetAside } from './find-what-was-set-aside.ts'
import { endedStates } from './rules/lifecycle.ts'
import { timeliness } from './rules/time-to-complain.ts'
import { aboutDecision, aboutUnanswered } from './send-complaint.ts'

/** The form to complain about a decision: what it was, the time there is, and what becomes of it. */
export const getComplaintForm = query({
  act: acts.write,
  input: z.object({ decisionId: id }),
  about: aboutDecision,
  async read({ subject: { decision }, db, ...asked }) {
    const file = await getCase(db, decision.caseId)
    const me = asked.actor as SignedInActor
    const decidedOn = dayInOslo(decision.issuedAt)
    const open = (await findComplaintsOfPerson(db, decision.personId)).filter(
      ({ decisionId, complainantKey, state }) =>
        decisionId === decision.id && complainantKey === me.identityKey && !endedStates.includes(state),
    )
    const all = partsOf(decision)
    const left = all.filter(({ items }) => !open.some((each) => isAbout(each, items)))
    const parts = await Promise.all(
      left.map(async ({ basis, items }) => {
        const time = await timeToComplain(db, decision, me, basis)
        const facts = { receivedOn: asked.today, deadlineOn: time.lastDay, decidedOn }
        const appealBody = appealBodyOf(asked.authority, basis)
        return {
          basis,
          items,
          weeks: complaintTermsOf(basis).weeks,
          appealBody,
          ...time,
          timeliness: timeliness(facts),
        }
      }),
    )
    return {
      ...(await formFor(db, asked, file, left[0] ?? all[0])),
      openComplaintId: left.length ? null : (open[0]?.id ?? null),
      decision: {
        id: decision.id,
        decidedOn,
        isOfCapacity: isOfCapacity(decision),
        ofCapacity: await findWhatWasSetAside(db, null, decision, asked.today),
        /** What can be complained of, by basis. */
        parts,
        /** It has more than one basis: then it is said which. */
        asksWhich: all.length > 1,
      },
    }
  },
  sees: (_form, { subject }) => [{ personId: subject.personId, what: ['that_decision_exists'] }],
})

/** The form to complain that there is no decision. */
export const getMissingForm = query({
  act: acts.write,
  logAs: 'missing',
  input: z.object({ caseId: id }),
  about: aboutUnanswered,
  async read({ subject, db, ...asked }) {
    const { case: file } = subject
    const isDecided = (await findDecisionsOfCase(db, file.id)).length > 0
    if (!mayComplainOfMissing(file, { isDecided })) return null
    const me = asked.actor as SignedInActor // the act is open to nobody unknown
    const about = { personId: file.personId, caseId: file.id, decisionId: null }
    const mine = await findOwnComplaint(db, about, me)
    return {
      ...(await formFor(db, asked, file, { basis: await basisOfMissing(db, file.id) })),
      openComplaintId: mine?.isOpen ? mine.id : null,
      decision: null,
      promised: {
        receivedOn: file.receivedOn,
        answerBy: file.newDate ?? file.answerDue,
        closedOn: file.closedOn,
      },
    }
  },
  sees: (_form, { subject }) => [{ personId: subject.personId, what: ['case_dates'] }],
})

export type ComplaintForm =
  | Exclude<Awaited<ReturnType<typeof getComplaintForm.run>>, { denied: unknown }>
  | Exclude<Awaited<ReturnType<typeof getMissingForm.run>>, { denied: unknown }>

async function formFor(
  db: ReadDb,
  { actor, authority, grant, today }: Pick<Asked, 'actor' | 'authority' | 'today'> & { grant: Grant },
  file: Case,
  part: { basis: LegalBasis } | undefined,
) {
  const me = actor as SignedInActor // the act is open to nobody unknown
  const person = await getPerson(db, file.personId)
  const isShielded = hidesWhereabouts(person, grant.relation)
  const unit = unitShownTo(await getUnit(db, file.unitId), authority, isShielded)
  const basis = part?.basis ?? file.legalBasis
  return {
    person,
    isSelf: isThePerson(grant.relation.name),
    reference: file.reference,
    unit,
    phone: unit.phone || authority.settings.phone,
    appealBody: appealBodyOf(authority, basis),
    basis,
    signer: me.name,
    answerBy: addMonths(today, 1),
  }
}
