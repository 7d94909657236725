import { addWeeks, deadlineOnWorkingDay, type IsoDate } from '../../law/calendar.ts'
import { type ComplaintBasis, complaintTermsOf } from '../../law/legal-basis.ts'
import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'
import { timeliness } from './time-to-complain.ts'

export const sufficientKnowledge = defineRule({
  code: 'complaint-sufficient-knowledge',
  version: 2,
  paragraph: 'pbrl § 7-5',
  says: 'On the health basis the four weeks count from when one got, or should have got, sufficient knowledge to complain. Where that came after the letter was opened or must have come, as when it is not in a language the reader knows, the unit notes from which day, and why: then the days count from it, and what came within them is in time. It is weighed where a complaint came late; the day is no later than the complaint itself, and never makes the time shorter. The other bases count from the notice. The year of fvl § 31 cuts only what is late by that day too.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 §§ 3-5, 7-5; lov-1967-02-10 § 31',
})

export interface CountedAtFirst {
  basis: ComplaintBasis
  receivedOn: IsoDate
  /** Null: the decision is missing. */
  decidedOn: IsoDate | null
  knownOn: IsoDate | null
  /** By `knownOn`, or promised by the letter. */
  deadlineOn: IsoDate | null
}

/** May the unit weigh when there was sufficient knowledge? Only what came late by the day counted from at first, also after a year. */
export const mayWeighKnowledge = (first: CountedAtFirst): boolean => isRefusedToWeigh(first) === null

type WhyNot = Refused<'not_this_basis' | 'is_in_time'>

function isRefusedToWeigh({
  basis,
  receivedOn,
  decidedOn,
  knownOn,
  deadlineOn,
}: CountedAtFirst): WhyNot | null {
  if (complaintTermsOf(basis).countsFrom !== 'sufficient_knowledge') return refused('not_this_basis')
  return timeliness({ receivedOn, deadlineOn, decidedOn }) === 'in_time' || !knownOn
    ? refused('is_in_time')
    : null
}

/** The last day, counted from when there was sufficient knowledge. */
export function countedFromLater(
  first: CountedAtFirst,
  laterOn: IsoDate,
): WhyNot | Refused<'not_later' | 'after_it_came'> | { lastDay: IsoDate } {
  const not = isRefusedToWeigh(first)
  if (not) return not
  if (laterOn <= first.knownOn!) return refused('not_later', 'knownFrom')
  if (laterOn > first.receivedOn) return refused('after_it_came', 'knownFrom')
  const own = deadlineOnWorkingDay(addWeeks(laterOn, complaintTermsOf(first.basis).weeks), { moves: true })
  return { lastDay: [own, first.deadlineOn!].sort()[1]! }
}
