import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'

export const planLetterToReceiver = defineRule({
  code: 'plan-letter',
  version: 1,
  paragraph: 'forskrift 1110 § 4; hpl § 25',
  says: 'Minutes and plan on paper go to one who may read them themselves that day, and hold what that one may read and no more. It is asked anew when it is made, printed and posted. After a death, to one the person is withheld from, or of a plan that has ended, nothing goes. A protected address is never written down: then the authority’s own routine is used, and that is said.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 §§ 4, 5; lov-1999-07-02-64 § 25 (from memory); lov-2016-12-09-88 § 10-4',
})

export type PlanLetterKind = 'plan' | 'minutes'

/** What must be known of the one it goes to, on the day. */
export interface ReceiverFacts {
  /** They may read it signed in. */
  mayRead: boolean
  /** One of them is dead. */
  isStopped: boolean
  /** The person is withheld from them, or nothing is posted to the home. */
  isWithheld: boolean
  /** The plan has ended: it is sent no more. */
  hasEnded: boolean
}

/** May it go? Why not is one and the same for who may not read it and whom the person is withheld from. */
export function mayGetPlanLetter(facts: ReceiverFacts): true | Refused<'not_to_them' | 'plan_ended'> {
  if (!facts.mayRead || facts.isStopped || facts.isWithheld) return refused('not_to_them')
  return facts.hasEnded ? refused('plan_ended') : true
}

/** Why somebody is reached on paper alone: they have said no to digital post, or no number signs them in. Null: they read it signed in. */
export function whyPaper(of: { onPaper: boolean; hasNumber: boolean }): 'reserved' | 'no_number' | null {
  if (of.onPaper) return 'reserved'
  return of.hasNumber ? null : 'no_number'
}

/** Posted within so many days, a paper is not late. */
const daysToPost = 7

export const isLate = (daysWaited: number): boolean => daysWaited > daysToPost
