import { z } from 'zod'
import { findInformedParents } from '../cases/index.ts'
import { findRelatedPersons, getPerson } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { choice, date, id, ticked } from '../platform/form/fields.ts'
import { momentInOslo } from '../platform/i18n/dates.ts'
import { refuse } from '../platform/refusal.ts'
import { aboutCase } from './about-complaint.ts'
import { acts } from './access.ts'
import { lockComplaintsOfCase } from './complaint-store.ts'
import { complaintWords, receiveComplaint } from './receive-complaint.ts'

export interface RefusedParent {
  relatedPersonId: string
  name: string
  /** Null: nobody has confirmed who they are. */
  identityKey: string | null
  refusal: { id: number; answeredOn: string }
}

/** The parents without parental responsibility of a child who may complain of a refusal that stands. */
export async function findRefusedParents(
  db: ReadDb,
  personId: string,
  today: string,
): Promise<RefusedParent[]> {
  const person = await getPerson(db, personId)
  if (person.diedOn) return []
  const around = await findRelatedPersons(db, personId, today)
  return (await findInformedParents(db, person, today)).flatMap(({ id: relatedPersonId, name, ...one }) => {
    const { decided, refusal } = one
    if (!decided || !refusal?.mayBeComplainedAbout) return []
    const identityKey = around.find((each) => each.id === relatedPersonId)?.identityKey ?? null
    const answeredOn = dayInOslo(decided.decidedAt)
    return [{ relatedPersonId, name, identityKey, refusal: { id: refusal.id, answeredOn } }]
  })
}

/**
 * A complaint on a refusal that came on paper or was said, as the unit writes it down (`informing-complaint`). The parent follows it
 * as one they wrote here. Refuses: nothing_refused, in_the_future, before_decision, and as `takeFiles` does.
 */
export const recordRefusalComplaint = command({
  act: acts.record,
  form: z.object({
    caseId: id,
    relatedPersonId: id,
    ...complaintWords,
    receivedAs: choice(['paper', 'oral']),
    receivedOn: date,
    isSigned: ticked,
  }),
  about: ({ caseId }, db) => aboutCase(db, caseId),
  async run(context) {
    const { input, subject, db, grant, today } = context
    const { receivedOn, receivedAs, isSigned, wrong, changeWanted, reasons, helpedBy } = input
    if (receivedOn > today) return refuse('in_the_future', 'receivedOn')
    await lockComplaintsOfCase(db, input.caseId)
    const parent = (await findRefusedParents(db, subject.personId, today)).find(
      (each) => each.relatedPersonId === input.relatedPersonId,
    )
    if (!parent) return refuse('nothing_refused')
    const { refusal, name, identityKey } = parent
    if (receivedOn < refusal.answeredOn) return refuse('before_decision', 'receivedOn')
    const of = { personId: subject.personId, unitId: subject.unitId, caseId: input.caseId }
    return receiveComplaint(
      context,
      { ...of, decision: null, refusal },
      {
        ...{ wrong, changeWanted, reasons, helpedBy, receivedAs, receivedOn },
        complainantKey: identityKey,
        complainantName: name,
        complainantIs: 'parent',
        recordedBy: grant.relation.practitionerId!, // the unit's people are practitioners
        signedAt: isSigned ? momentInOslo(receivedOn, '12:00') : null,
        hasMandate: true,
      },
      { by: null, chosen: input.files },
    )
  },
})
