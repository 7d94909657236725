import { z } from 'zod'
import { rightsOn } from '../law/age.ts'
import { addRelatedPerson, changeRelatedPerson, findRelatedPersons, getPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { date, id, optionalNationalId, optionalText, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseSubject, updateCase } from './case-store.ts'

/**
 * Child welfare has taken over care: it, and those the child lives with, consent from that day instead of the parents
 * (pbrl § 4-4). Those with a number see the case as they sign in.
 */
export const recordCare = command({
  act: acts.workOnCase,
  form: z.object({
    caseId: id,
    careAuthority: text(160),
    fromDate: date,
    foster1: optionalText(160),
    foster1Number: optionalNationalId,
    foster2: optionalText(160),
    foster2Number: optionalNationalId,
  }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ input, subject, db, authorityId, grant, now, today, secrets, events }) {
    const { case: file } = subject
    const { personId } = file
    const { fromDate } = input
    if (rightsOn(await getPerson(db, personId), today).consentsAlone) return refuse('consents_alone')
    if (fromDate > today) return refuse('in_the_future', 'fromDate')
    if ((await findRelatedPersons(db, personId, today)).some((each) => each.kind === 'care_authority'))
      return refuse('care_is_recorded')
    if (input.foster1Number && !input.foster1) return refuse('name_missing', 'foster1')
    if (input.foster2Number && !input.foster2) return refuse('name_missing', 'foster2')
    const confirmed = { confirmedBy: grant.relation.practitionerId!, confirmedAt: now }
    await addRelatedPerson(db, authorityId, {
      personId,
      identityKey: null,
      kind: 'care_authority',
      name: input.careAuthority,
      fromDate,
      ...confirmed,
    })
    const fosters = [
      [input.foster1, input.foster1Number],
      [input.foster2, input.foster2Number],
    ] as const
    for (const [name, number] of fosters) {
      if (!name) continue
      await addRelatedPerson(db, authorityId, {
        personId,
        identityKey: number ? secrets.identityKeyOfNumber(number) : null,
        nationalId: number ? secrets.encrypt(number) : null,
        kind: 'foster_parent',
        name,
        fromDate,
        ...confirmed,
      })
    }
    await updateCase(db, file.id, {})
    events.add({ type: 'care_recorded', personId, facts: { caseId: file.id } })
    return { caseId: file.id }
  },
})

/** The care is given back: from today the parents consent again, and those who had the care see no more. */
export const endCare = command({
  act: acts.workOnCase,
  form: z.object({ caseId: id }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ subject, db, today, events }) {
    const { case: file } = subject
    const around = await findRelatedPersons(db, file.personId, today)
    const care = around.filter(({ kind }) => kind === 'care_authority' || kind === 'foster_parent')
    if (!care.some(({ kind }) => kind === 'care_authority')) return refuse('not_in_this_state')
    for (const { id: relatedId } of care) await changeRelatedPerson(db, relatedId, { toDate: today })
    await updateCase(db, file.id, {})
    events.add({ type: 'care_ended', personId: file.personId, facts: { caseId: file.id } })
    return { caseId: file.id }
  },
})
