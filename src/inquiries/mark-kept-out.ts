import { z } from 'zod'
import { ageOn } from '../law/age.ts'
import { childGrounds, findRelatedPersons, insertKeptOutMark } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { choice, id, optionalNationalId, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { changeInquiry, type Inquiry } from './inquiry-store.ts'
import { unitSubject } from './inquiry-subject.ts'

/** Is it a question at this inquiry: of a child under 16, or one not born, and not in a case? In a case it is decided there. */
export const mayMarkKeptOut = (inquiry: Inquiry, today: string): boolean =>
  ['received', 'needs_information'].includes(inquiry.state) &&
  inquiry.caseId === null &&
  (inquiry.personBirthDate === null || ageOn(inquiry.personBirthDate, today) < 16)

/**
 * One who answers for the child, and is not on record here, is to be kept out: by what somebody tells the unit. They are so from the
 * moment they come on record (`kept-out-before-known`). Refuses: not_in_this_state, is_the_person.
 */
export const markKeptOut = command({
  act: inquiryActs.decide,
  form: z.object({
    inquiryId: id,
    name: text(160),
    nationalId: optionalNationalId,
    ground: choice(childGrounds),
    reason: text(1000),
  }),
  about: ({ inquiryId }, db) => unitSubject(db, inquiryId, { lock: true }),
  async run({ input, subject, db, authorityId, grant, now, today, secrets, events }) {
    const { inquiry } = subject
    if (!mayMarkKeptOut(inquiry, today)) return refuse('not_in_this_state')
    const { name, nationalId: number, ground, reason } = input
    const identityKey = number ? secrets.identityKeyOfNumber(number) : null
    if (identityKey && identityKey === inquiry.personKey) return refuse('is_the_person', 'nationalId')
    const around = inquiry.personId ? await findRelatedPersons(db, inquiry.personId, today) : []
    await insertKeptOutMark(db, authorityId, {
      ...{ inquiryId: inquiry.id, whom: 'one' as const, name, identityKey, ground, reason },
      fromDate: today,
      untilDate: null,
      fromAuthority: '',
      markedBy: grant.relation.practitionerId!, // the unit's people are practitioners
      markedAt: now,
      // Of those on record it is decided one by one
      besides: identityKey ? [] : around.map((each) => each.id),
    })
    await changeInquiry(db, inquiry.id, {})
    events.add({
      type: 'parent_withheld_from',
      personId: inquiry.personId,
      facts: { inquiryId: inquiry.id },
    })
    return { inquiryId: inquiry.id }
  },
})
