import { getPractitioner } from '../authorities/index.ts'
import type { CapacityDecision } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Case } from './case.ts'
import { consentersInstead, findConsenters } from './find-consenters.ts'
import { findLetterParties } from './letter-parties.ts'
import type { CapacityLetter } from './letters/capacity-letter.ts'
import { letterComplaint } from './make-decision-letter.ts'
import { promisedLastDay } from './rules/when-known.ts'

/** The letter of a decision that somebody cannot consent, once it is written down: who consents instead is by the law, as it is then. */
export async function makeCapacityLetter(
  db: ReadDb,
  { authority, today }: Pick<Asked, 'authority' | 'today'>,
  file: Case,
  decision: CapacityDecision,
): Promise<CapacityLetter> {
  const parties = await findLetterParties(db, authority, file, today)
  const { person, names } = parties
  const handler = await getPractitioner(db, decision.recordedBy)
  const from = decision.fromDate > today ? decision.fromDate : today
  const consenters = await findConsenters(db, file.personId, from)
  return {
    language: person.language,
    authority: {
      ...parties.sender,
      kind: authority.kind,
      addressLines: [authority.settings.complaintAddress],
      phone: parties.unitPhone,
    },
    recipient: { name: names[0]!, addressLines: parties.addressLines },
    copiesTo: names.slice(1),
    person: { name: person.fullName },
    reference: file.reference,
    issuedOn: today,
    fields: decision.fields,
    fromDate: decision.fromDate,
    untilDate: decision.untilDate,
    grounds: decision.grounds,
    assessed: { by: decision.assessedBy, as: decision.assessedAs, on: decision.assessedOn },
    shownTo: decision.shownTo,
    instead: consentersInstead(decision, [decision], consenters, from).map((each) => ({
      field: each.field,
      names: each.by === 'unclear' ? null : each.names,
    })),
    complaint: letterComplaint(authority, [{ basis: 'health', items: [] }], (basis) =>
      promisedLastDay(basis, today, parties.isPosted),
    ),
    caseHandler: { name: handler.name, title: handler.workTitle, phone: handler.phone || parties.unitPhone },
  }
}
