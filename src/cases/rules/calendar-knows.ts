import type { Born } from '../../law/age.ts'
import type { IsoDate } from '../../law/calendar.ts'
import { defineRule } from '../../law/rule.ts'
import type { CriterionCode } from './criteria.ts'
import { isChild } from './criteria-facts.ts'

export const calendarKnows = defineRule({
  code: 'calendar-knows',
  version: 1,
  paragraph: 'pbrl § 2-5 c; hol § 7-2 a; fvl § 17',
  says: 'Whether somebody is under 18 is asked of the calendar on the day of the decision. An answer against the birth date is no answer, neither as it is given nor when the day has passed it: a person answers anew. Where the birth date is wrong, that is mended first.',
  basis: 'inference',
  source:
    'lov-1999-07-02-63 § 2-5 c; lov-2011-06-24-30 § 7-2 a; lov-1967-02-10 § 17 (the case is to be clear before it is decided)',
})

/** Does the birth date say otherwise than this answer, on this day? Of a criterion that the calendar knows; of others never. */
export function isAgainstBirthDate(
  { criterion, decided }: { criterion: string; decided: 'met' | 'not_met' },
  born: Born & { today: IsoDate },
): boolean {
  const known: CriterionCode = 'under_18'
  if (criterion !== known) return false
  const { proposal } = isChild(born)
  return proposal !== 'unclear' && proposal !== decided
}
