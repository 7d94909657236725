import { z } from 'zod'
import { askerKey, findInquiriesOfCase, type Inquiry, isToldToUnit } from '../inquiries/index.ts'
import { addRelatedPerson, findRelatedPersons } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { choice, id, ticked } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseSubject } from './case-store.ts'
import { tellUnreached } from './tell-unreached.ts'
import { whyNobodyLetIn } from './unsettled-alike.ts'

/**
 * Somebody asked as a parent: signed in; or without signing in, by phone or letter, and is then written to on paper; or is told of as the one who
 * expects the child. That word alone opens nothing: when the unit has checked who has parental
 * responsibility, they are recorded, and see the case and the decision from then on.
 */
export const confirmParent = command({
  act: acts.workOnCase,
  form: z.object({
    caseId: id,
    inquiryId: id,
    hasResponsibility: ticked,
    which: choice(['asking', 'expecting']).default('asking'),
  }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ input, subject, db, authorityId, now, today, events, jobs }) {
    const { case: file } = subject
    const inquiry = (await findInquiriesOfCase(db, file.id)).find((each) => each.id === input.inquiryId)
    const told = inquiry && toldParents(inquiry).find(({ which }) => which === input.which)
    if (!told) return refuse('not_a_parent')
    const { name, identityKey, nationalId, phone } = told
    const around = await findRelatedPersons(db, file.personId, today)
    if (around.some((each) => isSameParent(each, { identityKey, name }))) {
      return refuse('already_known')
    }
    // Typed by name and birth date this may be a protected child known here, whose other parent must not be let in
    const why = await whyNobodyLetIn(db, file)
    if (why) return refuse(why)
    await addRelatedPerson(db, authorityId, {
      personId: file.personId,
      identityKey,
      kind: 'parent',
      name,
      nationalId,
      phone,
      onPaper: identityKey === null,
      hasParentalResponsibility: input.hasResponsibility,
      fromDate: today,
    })
    if (input.hasResponsibility) await tellUnreached(db, { authorityId, now }, file)
    if (nationalId)
      jobs.add(
        'ask_population_register',
        { authorityId, personId: file.personId },
        { key: `ask ${file.personId}` },
      )
    events.add({
      type: 'parent_confirmed',
      personId: file.personId,
      facts: { caseId: file.id, responsibility: input.hasResponsibility },
    })
    return { caseId: file.id }
  },
})

/** One told of in an inquiry as a parent: who asks ('asking'), or who is said to expect the child ('expecting'). */
export interface ToldParent {
  which: 'asking' | 'expecting'
  name: string
  identityKey: string | null
  nationalId: Buffer | null
  phone: string
}

/** Those an inquiry tells of as parents, who may be written down once the unit has checked. */
export function toldParents(inquiry: Inquiry): ToldParent[] {
  const { expectingName, expectingKey, expectingNationalId, expectingPhone } = inquiry
  const asking = parentAsking(inquiry)
  return [
    ...(expectingName
      ? [
          {
            which: 'expecting' as const,
            name: expectingName,
            identityKey: expectingKey,
            nationalId: expectingNationalId,
            phone: expectingPhone,
          },
        ]
      : []),
    // Told by the one who expects it: one parent, with the number
    ...(asking && asking !== expectingName
      ? [
          {
            which: 'asking' as const,
            name: asking,
            identityKey: askerKey(inquiry),
            nationalId: null,
            phone: isToldToUnit(inquiry) ? inquiry.toldByPhone : '',
          },
        ]
      : []),
  ]
}

/** The name of one who asks as a parent and may be recorded, signed in or not, or told to the unit; '' else. */
function parentAsking(inquiry: Inquiry): string {
  if (isToldToUnit(inquiry)) return inquiry.toldByKind === 'parent' ? inquiry.toldBy : ''
  return inquiry.senderKind === 'parent' ? inquiry.senderName : ''
}

/** One without a number is known by name. */
export function isSameParent(
  related: { kind: string; identityKey: string | null; name: string },
  { identityKey, name }: { identityKey: string | null; name: string },
): boolean {
  if (related.kind !== 'parent') return false
  return identityKey ? related.identityKey === identityKey : related.name === name
}
