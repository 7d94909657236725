import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { rightsOn } from '../law/age.ts'
import { notifyPerson } from '../messages/index.ts'
import {
  consentFields,
  endCapacityDecisionRow,
  findCapacityDecisions,
  findCapacityIssuedAs,
  getPerson,
  insertCapacityDecision,
  lockCapacityDecision,
} from '../people/index.ts'
import { command } from '../platform/command.ts'
import { choices, date, id, optionalDate, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { insertDecision } from './decision-store.ts'
import { keepLetter } from './keep-letter.ts'
import { printCapacityLetter } from './letters/capacity-letter.ts'
import { makeCapacityLetter } from './make-capacity-letter.ts'
import { mayTakeAwayConsent } from './rules/capacity-decision.ts'

/**
 * Writes down that somebody cannot consent (pbrl § 4-3): in which fields, for how long, who gives health care and assessed it,
 * on what grounds, and to whom it was shown. It is issued as a decision, with a letter and a time to complain
 * (`capacity-complaint`). Only of one who consents alone: for a child others consent already (§ 4-4). Refuses also by
 * `capacity-days`.
 */
export const decideCapacity = command({
  act: acts.decideCapacity,
  form: z.object({
    caseId: id,
    fields: choices(consentFields, 1),
    fromDate: date,
    untilDate: optionalDate,
    assessedBy: text(160),
    assessedAs: text(160),
    assessedOn: date,
    grounds: text(4000),
    shownTo: text(1000),
  }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ input, subject, db, authority, authorityId, grant, now, today, secrets, events }) {
    const { case: file } = subject
    const { caseId, untilDate = null, ...words } = input
    if (file.state === 'closed') return refuse('not_in_this_state')
    const person = await getPerson(db, file.personId)
    if (person.diedOn) return refuse('person_is_dead')
    if (!rightsOn(person, today).consentsAlone) return refuse('others_consent')
    const before = await findCapacityDecisions(db, file.personId)
    const refused = mayTakeAwayConsent({ ...words, untilDate }, before, today)
    if (refused) return refused
    const decisionId = randomUUID()
    const me = grant.relation.practitionerId!
    await insertCapacityDecision(db, authorityId, {
      ...words,
      personId: file.personId,
      caseId,
      untilDate,
      recordedBy: me,
      recordedAt: now,
      decisionId,
    })
    const written = (await findCapacityIssuedAs(db, decisionId))!
    const letter = await makeCapacityLetter(db, { authority, today }, file, written)
    const kept = {
      kind: 'capacity_decision',
      language: letter.language,
      complainBy: letter.complaint[0]!.lastDay,
    }
    const pdf = await printCapacityLetter(letter, now)
    const { id: letterId, sha256 } = await keepLetter(
      db,
      { authorityId, secrets, now, today },
      file,
      kept,
      pdf,
    )
    await insertDecision(db, authorityId, {
      id: decisionId,
      caseId,
      personId: file.personId,
      replacesId: null,
      result: 'cannot_consent',
      legalBasis: 'health', // pbrl, whatever basis the case has (`capacity-complaint`)
      items: [],
      factsText: '',
      reasons: words.grounds,
      stillOffered: '',
      authorId: me,
      writtenBy: [me],
      approverId: null,
      issuedAt: now,
      letterSha256: sha256,
      childView: '',
      childHeard: '',
      childWordsKept: false,
    })
    await updateCase(db, caseId, {})
    const href = `/${authorityId}/avgjorelse/${decisionId}`
    await notifyPerson(db, authorityId, file.personId, { kind: 'capacity_issued', href, now, letterId })
    events.add({
      type: 'capacity_decided',
      personId: file.personId,
      facts: { caseId, decisionId, fields: words.fields },
    })
    return { caseId }
  },
})

/** From today the person consents alone again. What was decided stands as it was, with why it ended. */
export const endCapacityDecision = command({
  act: acts.decideCapacity,
  form: z.object({ decisionId: id, reason: text(1000) }),
  about: async ({ decisionId }, db) => {
    const decision = await lockCapacityDecision(db, decisionId)
    const found = decision && (await findCaseSubject(db, decision.caseId, { lock: true }))
    return found && { ...found, decision, version: decision.version }
  },
  async run({ input, subject, db, authorityId, grant, now, today, events }) {
    const { decision } = subject
    if (decision.endedOn !== null) return refuse('not_in_this_state')
    await endCapacityDecisionRow(db, decision.id, {
      endedOn: today,
      endedReason: input.reason,
      endedBy: grant.relation.practitionerId!,
    })
    const { caseId, personId } = decision
    await updateCase(db, caseId, {})
    const href = `/${authorityId}/min-sak/${caseId}#samtykke`
    await notifyPerson(db, authorityId, personId, { kind: 'capacity_decided', href, now })
    events.add({ type: 'capacity_ended', personId, facts: { caseId, decisionId: decision.id } })
    return { caseId }
  },
})
