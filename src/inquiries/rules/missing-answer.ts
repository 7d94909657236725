import { defineRule } from '../../law/rule.ts'
import { isSilent } from './hears-nothing-more.ts'
import type { PersonAnswer, SenderKind } from './on-behalf.ts'
import type { InquiryState } from './transitions.ts'

export const missingAnswer = defineRule({
  code: 'inquiry-missing-answer',
  version: 1,
  paragraph: 'fvl § 11 a; fvl (2025) § 17; pbrl § 7-2',
  says: 'Who asked, and has had no answer, may complain of it before the unit has opened a case: the complaint opens it, where it is known who asks (`complaint-held`). The party and those who act for it may; a service that reported a need is no party.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11 a, 28; lov-2025-06-20-81 § 17; lov-1999-07-02-63 § 7-2',
})

export const complaintHeld = defineRule({
  code: 'complaint-held',
  version: 3,
  paragraph: 'fvl § 11 a; hpl § 21; fvl § 13; pbrl § 3-4',
  says: 'A complaint about a missing answer touches no case, and is read by nobody of the person’s side, on the word of the one who asked alone: it is kept on the inquiry, with the day it came, until the one who asked is known: the person by eID, or one on record who may complain for them. It goes into the case as what they are on record as, never as what they said to be. The unit sees that it waits and settles who they are; of one who is not on record it may take it in itself, as of one who lacks a power of attorney. Where the person is withheld from the one who asked it reaches nobody but the unit, for as long as that holds.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11 a, 13; lov-1999-07-02-64 § 21; lov-1999-07-02-63 § 3-4',
})

/** Why a complaint is kept on the inquiry for now. `to_settle`: they are to be dealt with before a decision goes out. */
export type WhyHeld = 'kept_out' | 'to_settle' | 'not_on_record'

/** Null: it is the person's, or of one on record who may complain for them. */
export function whyHeld(asker: {
  isPerson: boolean
  mayComplain: boolean
  /** The person is withheld from them. */
  isKeptOut: boolean
  isToSettle: boolean
}): WhyHeld | null {
  if (asker.isPerson) return null
  if (asker.isKeptOut) return 'kept_out'
  if (asker.mayComplain) return null
  return asker.isToSettle ? 'to_settle' : 'not_on_record'
}

/** May the unit take it into the case as it is, without a mandate? */
export const mayTakeInHeld = (why: WhyHeld): boolean => why === 'not_on_record'

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
