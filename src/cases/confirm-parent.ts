import { z } from 'zod'
import { askerKey, findInquiriesOfCase, type Inquiry, isToldToUnit } from '../inquiries/index.ts'
import { addRelatedPerson, findRelatedPersons } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { id, ticked } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseSubject } from './case-store.ts'
import { tellUnreached } from './tell-unreached.ts'
import { mayBeProtected } from './unsettled-alike.ts'

/**
 * Somebody asked as a parent: signed in, or by phone or letter, and is then written to on paper. Their word alone opens nothing: when the unit has checked who has parental
 * responsibility, they are recorded, and see the case and the decision from then on.
 */
export const confirmParent = command({
  act: acts.workOnCase,
  form: z.object({ caseId: id, inquiryId: id, hasResponsibility: ticked }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ input, subject, db, authorityId, now, today, events }) {
    const { case: file } = subject
    const inquiry = (await findInquiriesOfCase(db, file.id)).find((each) => each.id === input.inquiryId)
    const name = inquiry ? parentAsking(inquiry) : ''
    if (!inquiry || !name) return refuse('not_a_parent')
    const identityKey = askerKey(inquiry)
    const around = await findRelatedPersons(db, file.personId, today)
    if (around.some((each) => isSameParent(each, { identityKey, name }))) {
      return refuse('already_known')
    }
    // Typed by name and birth date this may be a protected child known here, whose other parent must not be let in
    if (await mayBeProtected(db, file)) return refuse('same_person_unsettled')
    await addRelatedPerson(db, authorityId, {
      personId: file.personId,
      identityKey,
      kind: 'parent',
      name,
      hasParentalResponsibility: input.hasResponsibility,
      fromDate: today,
    })
    if (input.hasResponsibility) await tellUnreached(db, { authorityId, now }, file)
    events.add({
      type: 'parent_confirmed',
      personId: file.personId,
      facts: { caseId: file.id, responsibility: input.hasResponsibility },
    })
    return { caseId: file.id }
  },
})

/** The name of one who asks as a parent and may be recorded: signed in, or told to the unit; '' else. */
export function parentAsking(inquiry: Inquiry): string {
  if (isToldToUnit(inquiry)) return inquiry.toldByKind === 'parent' ? inquiry.toldBy : ''
  return inquiry.senderKind === 'parent' && inquiry.senderKey ? inquiry.senderName : ''
}

/** One without a number is known by name. */
export function isSameParent(
  related: { kind: string; identityKey: string | null; name: string },
  { identityKey, name }: { identityKey: string | null; name: string },
): boolean {
  if (related.kind !== 'parent') return false
  return identityKey ? related.identityKey === identityKey : related.name === name
}
