import type { Born } from '../../law/age.ts'
import type { IsoDate } from '../../law/calendar.ts'
import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'

export const saidElsewhere = defineRule({
  code: 'consent-said-elsewhere',
  version: 1,
  paragraph: 'pbrl § 4-1; forskrift 2022-1110 § 9 i',
  says: 'What was said or signed outside the service is written down with its day, the language and who helped. The day is not later than today, and not before the person was born, or expected here. It counts from the day it is written down: a consent opens nothing in the past. A yes of the person’s own counts only if the person could consent on the day it was said.',
  basis: 'inference',
  source:
    'lov-1999-07-02-63 § 4-1; https://bti.tynset.kommune.no/verktoy/veiledning-til-samtykkeskjema-for-tverrfaglig-samarbeid/',
})

/** None: understood without. Other: somebody who is no interpreter. */
export const helpKinds = ['none', 'interpreter', 'other'] as const
export type HelpKind = (typeof helpKinds)[number]

/** Whether it can have been said on this day. One who was expected here may have been decided for before the birth. */
export function checkSaidOn(
  saidOn: IsoDate,
  { birthDate, dueDate }: Born,
  today: IsoDate,
): true | Refused<'said_later' | 'said_before_birth'> {
  if (saidOn > today) return refused('said_later', 'saidOn')
  if (birthDate && !dueDate && saidOn < birthDate) return refused('said_before_birth', 'saidOn')
  return true
}
