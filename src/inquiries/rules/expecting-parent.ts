import { defineRule } from '../../law/rule.ts'
import type { SenderKind } from './on-behalf.ts'

export const expectingParentTold = defineRule({
  code: 'expecting-parent',
  version: 1,
  paragraph: 'hol § 7-2 a; sphl § 2-5 c; barneloven §§ 2, 3, 34, 35; fvl § 17',
  says: 'Another than a parent who reports an unborn child is asked who expects it, as far as they know. The word lets nobody in: the unit writes the parent down. By the number the birth is found, and from then on the parents are those of the population register.',
  basis: 'inference',
  source: 'lov-2011-06-24-30 § 7-2 a; lov-1981-04-08-7 §§ 2, 3, 34, 35; lov-1967-02-10 § 17',
})

/** Of a parent who asks it is not asked: they expect it themselves. What the unit writes down is asked as told by anybody. */
export const asksWhoExpects = (sender: SenderKind, isUnborn: boolean): boolean =>
  isUnborn && sender !== 'parent'
