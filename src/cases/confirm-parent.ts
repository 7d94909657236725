import { z } from 'zod'
import { findInquiriesOfCase } from '../inquiries/index.ts'
import { addRelatedPerson, findRelatedPersons } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { id, ticked } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseSubject } from './case-store.ts'
import { tellUnreached } from './tell-unreached.ts'
import { mayBeProtected } from './unsettled-alike.ts'

/**
 * Somebody signed in asked as a parent. Their word alone opens nothing: when the unit has checked who has parental
 * responsibility, they are recorded, and see the case and the decision from then on.
 */
export const confirmParent = command({
  act: acts.workOnCase,
  form: z.object({ caseId: id, inquiryId: id, hasResponsibility: ticked }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ input, subject, db, authorityId, now, today, events }) {
    const { case: file } = subject
    const inquiry = (await findInquiriesOfCase(db, file.id)).find((each) => each.id === input.inquiryId)
    if (!inquiry?.senderKey || inquiry.senderKind !== 'parent') return refuse('not_a_parent')
    const around = await findRelatedPersons(db, file.personId, today)
    if (around.some((each) => each.kind === 'parent' && each.identityKey === inquiry.senderKey)) {
      return refuse('already_known')
    }
    // Typed by name and birth date this may be a protected child known here, whose other parent must not be let in
    if (await mayBeProtected(db, file)) return refuse('same_person_unsettled')
    await addRelatedPerson(db, authorityId, {
      personId: file.personId,
      identityKey: inquiry.senderKey,
      kind: 'parent',
      name: inquiry.senderName,
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
