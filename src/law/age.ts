import { addMonths, type IsoDate } from './calendar.ts'
import { defineRule } from './rule.ts'

export const heardFromSeven = defineRule({
  code: 'heard-from-7',
  version: 1,
  paragraph: 'pbrl §§ 3-1, 4-4; forskrift 2022-1110 § 4',
  says: 'A child is heard from 7, and earlier when able to form views.',
  basis: 'law',
  source: 'lov-1999-07-02-63 § 4-4; forskrift-2022-06-22-1110 § 4',
})

export const weightFromTwelve = defineRule({
  code: 'weight-from-12',
  version: 1,
  paragraph: 'pbrl §§ 3-4, 4-4',
  says: 'From 12 the child’s view has great weight, and until 16 the child may ask, for reasons that should be respected, that parents are not told.',
  basis: 'law',
  source: 'lov-1999-07-02-63 §§ 3-4, 4-4',
})

export const noticeFromFifteen = defineRule({
  code: 'notice-from-15',
  version: 1,
  paragraph: 'fvl §§ 16, 17, 27',
  says: 'From 15 the child gets own notices and reads own case and decisions, beside the one who represents.',
  basis: 'law',
  source: 'lov-1967-02-10 §§ 16, 17, 27',
})

export const consentFromSixteen = defineRule({
  code: 'consent-from-16',
  version: 1,
  paragraph: 'pbrl § 4-3',
  says: 'From 16 one consents alone.',
  basis: 'law',
  source: 'lov-1999-07-02-63 § 4-3',
})

export const childCoordinatorUntilEighteen = defineRule({
  code: 'child-coordinator-to-18',
  version: 1,
  paragraph: 'hol § 7-2 a',
  says: 'A child coordinator is there until the child turns 18; an unborn child counts as a child.',
  basis: 'law',
  source: 'lov-2011-06-24-30 § 7-2 a; lov-1999-07-02-63 § 2-5 c',
})

export const ageReminderDates = defineRule({
  code: 'age-reminders',
  version: 1,
  paragraph: 'hol § 7-2 a; pbrl § 4-3',
  says: 'The team is reminded at 15½ (own consent at 16), and at 17 and 17½ (the child coordinator ends at 18). No law sets these days.',
  basis: 'inference',
  source: 'lov-2011-06-24-30 § 7-2 a',
})

export const leapDayBirth = defineRule({
  code: 'age-leap-day',
  version: 1,
  paragraph: 'pbrl § 4-3',
  says: 'One born on 29 February turns a year older on 1 March in a year without that day.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 § 4-3 (says nothing of it)',
})

export const awaitedByAdoption = defineRule({
  code: 'awaited-by-adoption',
  version: 1,
  paragraph: 'pbrl § 2-5 c; hol § 7-2 a',
  says: 'A family expects a child also when it is to adopt one: from then it may have a child coordinator, as before a birth. The day the child is expected to arrive need not be known. No birth is waited for: the register’s births find no child who is to be adopted, and the unit writes down birth date and number when they are known.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 § 2-5 c (“venter barn”); that adoption is meant too: law-and-practice 2.2',
})

/** Birth or, before it, the due date; one who is to be adopted may be without either. */
export interface Born {
  birthDate?: IsoDate | null
  /** Of one who is to be adopted: the day they are expected to arrive. */
  dueDate?: IsoDate | null
  byAdoption?: boolean
}

/** Expected, and not here: by birth or by adoption. */
export const isAwaited = ({ birthDate, dueDate, byAdoption }: Born): boolean =>
  !birthDate && (Boolean(dueDate) || byAdoption === true)

/** Whole years on a day; negative before birth. */
export function ageOn(birthDate: IsoDate, date: IsoDate): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return date.slice(5) >= birthDate.slice(5) ? years : years - 1
}

/** The day one turns so many years old. */
export function turnsAge(birthDate: IsoDate, years: number): IsoDate {
  const sameDay = addMonths(birthDate, years * 12)
  return birthDate.endsWith('-02-29') && sameDay.endsWith('-02-28') ? `${sameDay.slice(0, 4)}-03-01` : sameDay
}

export const ageGroups = ['unborn', 'under_7', 'from_7', 'from_12', 'from_15', 'from_16', 'adult'] as const
export type AgeGroup = (typeof ageGroups)[number]

/** The group whose rights apply on a day. Without a birth date the child is not born yet. */
export function ageGroupOn({ birthDate }: Born, date: IsoDate): AgeGroup {
  if (!birthDate || date < birthDate) return 'unborn'
  const age = ageOn(birthDate, date)
  if (age >= 18) return 'adult'
  if (age >= 16) return 'from_16'
  if (age >= 15) return 'from_15'
  if (age >= 12) return 'from_12'
  return age >= 7 ? 'from_7' : 'under_7'
}

export interface AgeRights {
  /** `if_able`: younger than 7, heard when able to form views. */
  heard: 'no' | 'if_able' | 'yes'
  hasGreatWeight: boolean
  mayAskThatParentsAreNotTold: boolean
  /** Own notices, own case and decisions. */
  hasOwnNotices: boolean
  consentsAlone: boolean
  mayHaveChildCoordinator: boolean
}

/** What follows from age alone, group by group. */
export const rightsByAge = {
  unborn: {
    heard: 'no',
    hasGreatWeight: false,
    mayAskThatParentsAreNotTold: false,
    hasOwnNotices: false,
    consentsAlone: false,
    mayHaveChildCoordinator: true,
  },
  under_7: {
    heard: 'if_able',
    hasGreatWeight: false,
    mayAskThatParentsAreNotTold: false,
    hasOwnNotices: false,
    consentsAlone: false,
    mayHaveChildCoordinator: true,
  },
  from_7: {
    heard: 'yes',
    hasGreatWeight: false,
    mayAskThatParentsAreNotTold: false,
    hasOwnNotices: false,
    consentsAlone: false,
    mayHaveChildCoordinator: true,
  },
  from_12: {
    heard: 'yes',
    hasGreatWeight: true,
    mayAskThatParentsAreNotTold: true,
    hasOwnNotices: false,
    consentsAlone: false,
    mayHaveChildCoordinator: true,
  },
  from_15: {
    heard: 'yes',
    hasGreatWeight: true,
    mayAskThatParentsAreNotTold: true,
    hasOwnNotices: true,
    consentsAlone: false,
    mayHaveChildCoordinator: true,
  },
  from_16: {
    heard: 'yes',
    hasGreatWeight: true,
    mayAskThatParentsAreNotTold: false,
    hasOwnNotices: true,
    consentsAlone: true,
    mayHaveChildCoordinator: true,
  },
  adult: {
    heard: 'yes',
    hasGreatWeight: true,
    mayAskThatParentsAreNotTold: false,
    hasOwnNotices: true,
    consentsAlone: true,
    mayHaveChildCoordinator: false,
  },
} as const satisfies Record<AgeGroup, AgeRights>

export function rightsOn(born: Born, date: IsoDate): AgeRights {
  return rightsByAge[ageGroupOn(born, date)]
}

export interface AgeReminder {
  code: 'own_consent_soon' | 'adult_in_a_year' | 'adult_in_half_a_year'
  on: IsoDate
}

/** When the team is reminded of 16 and of 18. */
export function ageReminders(birthDate: IsoDate): AgeReminder[] {
  return [
    { code: 'own_consent_soon', on: addMonths(birthDate, 15 * 12 + 6) },
    { code: 'adult_in_a_year', on: turnsAge(birthDate, 17) },
    { code: 'adult_in_half_a_year', on: addMonths(birthDate, 17 * 12 + 6) },
  ]
}

/** The latest of them that has come and still means something: of 16 until then, of 18 until then. */
export function ageReminderOn(birthDate: IsoDate, today: IsoDate): AgeReminder | null {
  const last = ageReminders(birthDate).findLast(({ on }) => on <= today)
  if (!last) return null
  return today < turnsAge(birthDate, last.code === 'own_consent_soon' ? 16 : 18) ? last : null
}
