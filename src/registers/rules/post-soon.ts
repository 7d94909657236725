import { addDays, type IsoDate } from '../../law/calendar.ts'
import { defineRule } from '../../law/rule.ts'

export const postedWithinAWeek = defineRule({
  code: 'posted-within-a-week',
  version: 1,
  paragraph: 'eForvaltningsforskriften §§ 8, 9; fvl § 27',
  says: 'A letter on paper that has not been posted within a week is shown as having waited too long: by then one who is told digitally has been told twice. The time to complain has not begun for the one who waits.',
  basis: 'inference',
  source: 'forskrift-2004-06-25-988 §§ 8, 9; lov-1967-02-10 § 27 (told as soon as possible)',
})

/** Days YYYY-MM-DD. */
export const hasWaitedTooLong = (madeOn: IsoDate, today: IsoDate): boolean => addDays(madeOn, 7) < today
