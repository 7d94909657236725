import { addMonths, type IsoDate } from '../../law/calendar.ts'
import type { WrittenDecision } from '../../law/capacity.ts'
import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'

export const capacityIsComplainedOf = defineRule({
  code: 'capacity-complaint',
  version: 1,
  paragraph: 'pbrl §§ 4-3, 7-2, 7-5; fvl §§ 24, 25, 27',
  says: 'That somebody cannot consent is complained of as other decisions on the health basis, whatever basis the case has: four weeks from when it was known, to the one who wrote it, and on to Statsforvalteren. That pbrl § 7-2 covers chapter 4 is from memory. The person may complain, whatever the decision says; so may the guardian within a personal mandate and the proxy.',
  basis: 'memory',
  source: 'lov-1999-07-02-63 §§ 4-3, 7-2, 7-5 (chapter 4 in § 7-2 not read)',
})

export const capacityIsShown = defineRule({
  code: 'capacity-shown',
  version: 1,
  paragraph: 'pbrl § 4-3',
  says: 'The decision is shown at once, where that is possible, to the person and to the nearest next of kin: the unit writes down to whom. Next of kin get no letter from us, and no way in by this alone. That the law wants it shown so is from memory.',
  basis: 'memory',
  source: 'lov-1999-07-02-63 § 4-3 (not read in full)',
})

export const capacitySetAside = defineRule({
  code: 'capacity-set-aside',
  version: 2,
  paragraph: 'pbrl §§ 4-3, 7-2; fvl §§ 33, 34',
  says: 'A complaint about it is upheld wholly or not at all: the decision is then set aside from that day, and the person consents again. What the appeal body has overturned or changed is set aside the same way; what it has decided instead is written as a new decision, for without a written one nobody’s consent is taken away. A narrower or shorter one is written anew too. One that had ended already, or had run out, stays as it was: there is nothing to set aside.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 § 4-3; lov-1967-02-10 §§ 33, 34',
})

export const capacityDays = defineRule({
  code: 'capacity-days',
  version: 1,
  paragraph: 'pbrl § 4-3',
  says: 'A decision that somebody cannot consent takes nothing away for a time before it is issued. It rests on an assessment of the last year, begins within a year, and names a last day within ten, or none. For the same field and time there is one: another is ended first.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 § 4-3 (says no number of years)',
})

const monthsSinceAssessed = 12
const monthsUntilFirstDay = 12
const monthsUntilLastDay = 120

/** The days a new decision is to have, beside those written before. */
export function mayTakeAwayConsent(
  decision: Pick<WrittenDecision, 'fields' | 'fromDate' | 'untilDate'> & { assessedOn: IsoDate },
  before: readonly WrittenDecision[],
  today: IsoDate,
): Refused | null {
  const { fields, fromDate, untilDate, assessedOn } = decision
  if (assessedOn > today) return refused('in_the_future', 'assessedOn')
  if (assessedOn < addMonths(today, -monthsSinceAssessed)) return refused('assessed_long_ago', 'assessedOn')
  if (fromDate < today) return refused('before_today', 'fromDate')
  if (fromDate > addMonths(today, monthsUntilFirstDay)) return refused('year_far_ahead', 'fromDate')
  if (untilDate !== null && untilDate < fromDate) return refused('ends_before', 'untilDate')
  if (untilDate !== null && untilDate > addMonths(today, monthsUntilLastDay))
    return refused('last_day_far_ahead', 'untilDate')
  const overlaps = before.some(
    (each) =>
      each.endedOn === null &&
      each.fields.some((field) => fields.includes(field)) &&
      (each.untilDate === null || fromDate <= each.untilDate) &&
      (untilDate === null || each.fromDate <= untilDate),
  )
  return overlaps ? refused('capacity_stands', 'fields') : null
}
