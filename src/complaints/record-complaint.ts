import { z } from 'zod'
import { type Case, type Decision, findDecision } from '../cases/index.ts'
import { findInquiriesOfCase } from '../inquiries/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { choice, choices, date, id, optionalId, text, ticked } from '../platform/form/fields.ts'
import { momentInOslo } from '../platform/i18n/dates.ts'
import { refuse } from '../platform/refusal.ts'
import { aboutCase } from './about-complaint.ts'
import { acts } from './access.ts'
import { partsChosen, rightsChoices } from './basis-of-complaint.ts'
import { complaintWords, receiveByPart } from './receive-complaint.ts'
import { complainants } from './rules/defects.ts'
import { earlierThan } from './rules/time-to-complain.ts'

/**
 * A complaint that came on paper or was said, as the unit writes it down: who, how, when. It is never refused for what it
 * lacks. Refuses: in_the_future, unknown_decision, before_decision, before_inquiry, and as `takeFiles` does.
 */
export const recordComplaint = command({
  act: acts.record,
  form: z.object({
    caseId: id,
    decisionId: optionalId,
    items: choices(rightsChoices),
    ...complaintWords,
    complainantName: text(200),
    complainantIs: choice(complainants),
    receivedAs: choice(['paper', 'oral']),
    receivedOn: date,
    isSigned: ticked,
    hasMandate: ticked,
  }),
  about: ({ caseId }, db) => aboutCase(db, caseId),
  async run(context) {
    const { input, subject, db, grant, today } = context
    if (input.receivedOn > today) return refuse('in_the_future', 'receivedOn')
    const decision = input.decisionId ? await findDecision(db, input.decisionId) : null
    if (input.decisionId && decision?.caseId !== input.caseId) return refuse('unknown_decision', 'decisionId')
    const tooEarly = await cameTooEarly(db, subject.case, decision, input.receivedOn)
    if (tooEarly) return refuse(tooEarly, 'receivedOn')
    const { wrong, changeWanted, reasons, helpedBy, complainantName, complainantIs } = input
    return receiveByPart(
      context,
      { personId: subject.personId, unitId: subject.unitId, caseId: input.caseId, decision },
      // One that does not say which is about all of it
      decision ? partsChosen(decision, input.items.length ? input.items : rightsChoices) : [],
      {
        wrong,
        changeWanted,
        reasons,
        helpedBy,
        complainantKey: null,
        complainantName,
        complainantIs,
        receivedAs: input.receivedAs,
        receivedOn: input.receivedOn,
        recordedBy: grant.relation.practitionerId!, // the unit's people are practitioners
        signedAt: input.isSigned ? momentInOslo(input.receivedOn, '12:00') : null,
        hasMandate: input.hasMandate || complainantIs !== 'proxy',
      },
      { by: null, chosen: input.files },
    )
  },
})

/** Nobody complains of what is not there yet: before the decision was issued, or before anybody had asked. */
async function cameTooEarly(
  db: ReadDb,
  file: Case,
  decision: Decision | null,
  receivedOn: string,
): Promise<'before_decision' | 'before_inquiry' | null> {
  const issuedOn = decision && dayInOslo(decision.issuedAt)
  const asked = (await findInquiriesOfCase(db, file.id)).map((each) => dayInOslo(each.receivedAt))
  return earlierThan({ receivedOn, issuedOn, askedOn: [file.receivedOn, ...asked].sort()[0]! })
}
