import { z } from 'zod'
import { type CoordinatingUnit, findUnits } from '../authorities/index.ts'
import { ageOn } from '../law/age.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { inquiryActs } from './access.ts'
import { type Attachment, findAttachments } from './attachment-store.ts'
import { findOtherAuthorities, type Inquiry } from './inquiry-store.ts'
import { unitSubject } from './inquiry-subject.ts'
import { mayAskBack, questionsOnBehalf } from './rules/on-behalf.ts'
import { inquiryLifecycle } from './rules/transitions.ts'

/** One inquiry as its unit sees it, with what can be done with it now. */
export interface UnitInquiry {
  inquiry: Inquiry
  unit: CoordinatingUnit
  /** Read out of its seal for the unit alone; '' when none was given. */
  nationalId: string
  attachments: Attachment[]
  mayAskBack: boolean
  can: { openCase: boolean; answer: boolean; forward: boolean; passOn: boolean }
  otherUnits: CoordinatingUnit[]
  otherAuthorities: { id: string; name: string; answerWeeks: number }[]
  /** Where it was passed on to, or came from. */
  passedOnTo: { id: string; name: string; answerWeeks: number } | null
  cameFrom: string | null
}

export const getUnitInquiry = query({
  act: inquiryActs.read,
  input: z.object({ inquiryId: id }),
  about: ({ inquiryId }, db) => unitSubject(db, inquiryId),
  async read({ subject, db, secrets, authorityId, authority, today }): Promise<UnitInquiry> {
    const { inquiry } = subject
    const units = await findUnits(db)
    const others = await findOtherAuthorities(db, authorityId)
    const can = (act: Parameters<typeof inquiryLifecycle.canDo>[1]) =>
      inquiryLifecycle.canDo(inquiry.state, act)
    const { neighbours } = authority.settings
    const isNear = (each: { id: string }) => neighbours.includes(each.id)
    return {
      inquiry,
      unit: units.find((each) => each.id === inquiry.unitId)!,
      nationalId: inquiry.personNationalId ? secrets.decrypt(inquiry.personNationalId) : '',
      attachments: await findAttachments(db, inquiry.id),
      mayAskBack: askBack(inquiry, today),
      can: {
        openCase: can('accept_to_case') && inquiry.caseId === null,
        answer: can('answer'),
        forward: can('forward') && units.length > 1,
        passOn: can('forward') && others.length > 0,
      },
      otherUnits: units.filter((each) => each.id !== inquiry.unitId),
      otherAuthorities: [...others].sort((a, b) => Number(isNear(b)) - Number(isNear(a))),
      passedOnTo: others.find((each) => each.id === inquiry.forwardedTo) ?? null,
      cameFrom: others.find((each) => each.id === inquiry.originAuthorityId)?.name ?? null,
    }
  },
  // Until the unit has opened a case there may be no row for the person: then the inquiry stands for them in the log
  sees: ({ inquiry }) => [{ personId: inquiry.personId ?? inquiry.id, what: ['inquiry'] }],
})

/** fvl §§ 12, 13; hpl § 21: the sender's own word counts only for what may be asked. */
export function askBack(inquiry: Inquiry, today: string): boolean {
  const isUnder16 = inquiry.personBirthDate === null || ageOn(inquiry.personBirthDate, today) < 16
  const asked = questionsOnBehalf(inquiry.senderKind, isUnder16)
  const claims = (question: (typeof asked)[number]) => asked.includes(question) && inquiry.senderMayAct
  return mayAskBack(inquiry.senderKind, isUnder16, {
    personKnows: inquiry.personKnows as 'yes' | 'no' | 'unsure',
    hasParentalResponsibility: claims('parental_responsibility'),
    hasMandate: claims('mandate'),
    hasPowerOfAttorney: claims('power_of_attorney'),
  })
}
