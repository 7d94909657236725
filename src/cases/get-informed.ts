import { z } from 'zod'
import { getUnit } from '../authorities/index.ts'
import { findCoordinators, isInPlace } from '../coordination/index.ts'
import { contactOf, getPerson, hidesWhereabouts } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { findCaseOfPerson } from './case-store.ts'
import { findDecisionsOfPerson } from './decision-store.ts'
import { findInformedParents } from './find-informing.ts'
import { isBeingWorkedOn } from './is-being-worked-on.ts'
import { complainOfRefusalBy, type InformingPart, isFromBefore } from './rules/informing.ts'

/**
 * To a parent without parental responsibility: the unit's answer, and exactly what it opens (`informed-parent`). Nothing where
 * nobody has decided anything: then the page is not there.
 */
export const getInformed = query({
  act: acts.seeInformed,
  input: z.object({ personId: id }),
  about: async ({ personId }, db) => {
    const file = await findCaseOfPerson(db, personId)
    return file && { personId, file }
  },
  async read({ subject, db, authority, grant, today }) {
    const { personId, file } = subject
    const person = await getPerson(db, personId)
    const parents = person.diedOn ? [] : await findInformedParents(db, person, today)
    const one = parents.find(({ id: relatedId }) => relatedId === grant.relation.relatedPersonId)
    if (!one?.decided) return null
    const { decided, standing, lastDay, asked, refusal } = one
    const complainBy = refusal?.mayBeComplainedAbout
      ? complainOfRefusalBy(dayInOslo(decided.decidedAt))
      : null
    const isShielded = hidesWhereabouts(person, grant.relation)
    const opens = (part: InformingPart) => standing === 'informed' && decided.what.includes(part)
    const unit = await getUnit(db, file.unitId)
    const contact = contactOf(authority)
    const coordinators = opens('coordinator') && !isShielded ? await findCoordinators(db, personId) : []
    const isOpen = isBeingWorkedOn(file.state)
    return {
      childName: person.givenName,
      standing,
      lastDay,
      answer: {
        // What was written for a time is read in that time, and never what may place one who is hidden since
        words:
          standing === 'ahead' ||
          standing === 'over' ||
          isFromBefore(decided.protection, person.addressProtection)
            ? ''
            : decided.words,
        on: dayInOslo(decided.decidedAt),
        fromDate: decided.fromDate,
        what: decided.what,
      },
      asked,
      case: opens('case')
        ? {
            state: file.state,
            receivedOn: file.receivedOn,
            answerBy: isOpen ? (file.newDate ?? file.answerDue) : null,
          }
        : null,
      decisions: opens('decision')
        ? (await findDecisionsOfPerson(db, personId)).map(({ id: decisionId, issuedAt, items }) => ({
            id: decisionId,
            on: dayInOslo(issuedAt),
            items: items.map(({ item, result }) => ({ item, result })),
          }))
        : null,
      /** Null: not opened. A name or a number at work would tell where one who is hidden is. */
      coordinators: opens('coordinator')
        ? coordinators.filter(isInPlace).map(({ name, workTitle, phone }) => ({ name, workTitle, phone }))
        : null,
      isShielded,
      /** Each is followed on a page of its own. */
      complaints: one.complaints.map(({ id: complaintId, state, receivedOn }) => ({
        id: complaintId,
        state,
        receivedOn,
      })),
      mayAsk: !refusal?.mayBeComplainedAbout && !refusal?.isOpen,
      complainBy,
      complainIsLate: complainBy !== null && complainBy < today,
      appealBody: authority.settings.appealBody,
      call: {
        name: isShielded ? contact.name : unit.name,
        phone: isShielded ? contact.phone : unit.phone || authority.settings.phone,
      },
    }
  },
  sees: ({ case: file, decisions, coordinators }, { subject }) => [
    {
      personId: subject.personId,
      what: [
        'informing',
        ...(file ? ['case_dates'] : []),
        ...(decisions ? ['decisions'] : []),
        ...(coordinators?.length ? ['coordinator'] : []),
      ],
    },
  ],
})
export type InformedPage = Exclude<Awaited<ReturnType<typeof getInformed.run>>, { denied: unknown }>
