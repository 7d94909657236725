import { addDays, type IsoDate } from '../../law/calendar.ts'
import { defineRule } from '../../law/rule.ts'

export const toldOnlyOnce = defineRule({
  code: 'inquiry-told',
  version: 1,
  paragraph: 'fvl §§ 11 a, 11 d; forskrift 2011-1256 § 6',
  says: 'What is said by phone or in a letter is an inquiry too. The unit writes down who said it, how and when, and the clock runs from the day it came, not from the day it was written down.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11 a, 11 d; forskrift-2011-12-16-1256 § 6',
})

export const toldHow = ['phone', 'letter', 'visit', 'own'] as const
/** 'own': the unit saw the need itself. */
export type ToldHow = (typeof toldHow)[number]

const longestAgo = 366

/** The day the clock runs from. Null: a day that cannot be right (to come, or more than a year ago). */
export function cameOn(toldOn: IsoDate, today: IsoDate): IsoDate | null {
  return toldOn > today || toldOn < addDays(today, -longestAgo) ? null : toldOn
}

export const takenBackHow = ['phone', 'letter', 'visit'] as const

/** The day it was taken back by phone or letter. Null: before it came, or to come. */
export function takenBackOn(toldOn: IsoDate, receivedOn: IsoDate, today: IsoDate): IsoDate | null {
  return toldOn < receivedOn || toldOn > today ? null : toldOn
}
