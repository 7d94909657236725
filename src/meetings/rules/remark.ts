import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'

export const minutesRemark = defineRule({
  code: 'minutes-remark',
  version: 1,
  paragraph: 'GDPR art. 16; forskrift 2022-1110 § 4',
  says: 'Minutes that are shared never change. What the person, or who acts for them, says is wrong in them stands beside, for all who read the minutes, and is not taken away.',
  basis: 'inference',
  source: 'personvernforordningen art. 16 (a supplementary statement); forskrift-2022-06-22-1110 § 4',
})

/** Only on minutes that the reader is shown. */
export function mayRemark(facts: { isShared: boolean; isShielded: boolean }): true | Refused<'no_minutes'> {
  return facts.isShared && !facts.isShielded ? true : refused('no_minutes')
}
