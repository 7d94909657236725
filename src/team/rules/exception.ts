import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'

export const exceptionNeedsAnother = defineRule({
  code: 'exception-needs-another',
  version: 1,
  paragraph: 'forskrift 2022-1110 §§ 9 e, 9 i, 10',
  says: 'What a service answers for, or has the ball in, is not left out of the consent to it: somebody else must answer for it first. The consent may be taken back whole at any time all the same.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 §§ 9, 10',
})

export const exceptionIsEndedByWhoMadeIt = defineRule({
  code: 'exception-ended-by',
  version: 1,
  paragraph: 'pbrl §§ 4-3, 4-4; barneloven § 30',
  says: 'Each who decides lets in again what they left out themselves. What was left out by one who no longer decides, those who decide now may let in: at 16 the person, of what the parents left out.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 §§ 4-3, 4-4; lov-1981-04-08-7 § 30',
})

/** Whether one who is, or who answers for, something in the plan may be shut out of it. */
export function mayLeaveOut(facts: {
  /** The thing is answered for by the one the consent is to. */
  answersForIt: boolean
  /** It is somebody who coordinates: they see by their appointment, not by this consent. */
  coordinates: boolean
}): true | Refused<'answers_for_it' | 'coordinates'> {
  if (facts.coordinates) return refused('coordinates')
  return facts.answersForIt ? refused('answers_for_it') : true
}

/** Whether this one may let in again what `leftOutBy` left out. Null: the person. */
export function mayLetInAgain(
  by: string | null,
  leftOutBy: string | null,
  deciders: readonly (string | null)[],
): boolean {
  if (!deciders.includes(by)) return false
  return by === leftOutBy || !deciders.includes(leftOutBy)
}
