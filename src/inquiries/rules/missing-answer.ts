import { defineRule } from '../../law/rule.ts'
import { isSilent } from './hears-nothing-more.ts'
import type { PersonAnswer, SenderKind } from './on-behalf.ts'
import type { InquiryState } from './transitions.ts'

export const missingAnswer = defineRule({
  code: 'inquiry-missing-answer',
  version: 1,
  paragraph: 'fvl § 11 a; fvl (2025) § 17; pbrl § 7-2',
  says: 'Who asked, and has had no answer, may complain of it before the unit has opened a case: the complaint opens it. The party and those who act for it may; a service that reported a need is no party.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11 a, 28; lov-2025-06-20-81 § 17; lov-1999-07-02-63 § 7-2',
})

const unanswered: readonly InquiryState[] = ['received', 'needs_information', 'accepted_to_case']
const parties: readonly SenderKind[] = ['self', 'parent', 'guardian', 'proxy', 'next_of_kin']

/** May who sent it, signed in at home, complain that there is no answer? */
export function mayComplainOf(inquiry: {
  state: InquiryState
  senderKind: SenderKind
  senderSignedInAs: string | null
  personAnswer?: PersonAnswer | null
}): boolean {
  const { senderKind, personAnswer = null } = inquiry
  return (
    !isSilent({ senderKind, personAnswer }) &&
    inquiry.senderSignedInAs === 'citizen' &&
    unanswered.includes(inquiry.state) &&
    parties.includes(inquiry.senderKind)
  )
}
