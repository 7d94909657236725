import type { IsoDate } from './calendar.ts'
import { defineRule } from './rule.ts'

export const capacityDecisions = defineRule({
  code: 'pbrl-4-3-decision',
  version: 1,
  paragraph: 'pbrl § 4-3',
  says: 'A decision that somebody cannot consent is written and reasoned, and takes away consent only in the fields and the time it names, until it is ended.',
  basis: 'law',
  source: 'lov-1999-07-02-63 § 4-3',
})

export interface WrittenDecision {
  fields: readonly ('coordination' | 'plan' | 'sharing')[]
  fromDate: IsoDate
  untilDate: IsoDate | null
  /** No longer in force from this day. */
  endedOn: IsoDate | null
}

/** The decision that takes away consent of this kind on the day; null: the person decides. */
export function decisionInForce<T extends WrittenDecision>(
  decisions: readonly T[],
  field: WrittenDecision['fields'][number],
  today: IsoDate,
): T | null {
  return (
    decisions.find(
      (each) =>
        each.fields.includes(field) &&
        each.fromDate <= today &&
        (each.untilDate === null || today <= each.untilDate) &&
        (each.endedOn === null || today < each.endedOn),
    ) ?? null
  )
}
