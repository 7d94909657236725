import { defineRule } from './rule.ts'

/** A calendar day in Norway, 'YYYY-MM-DD'. Days sort as text. */
export type IsoDate = string

export const deadlineMoves = defineRule({
  code: 'fvl-30-working-day',
  version: 1,
  paragraph: 'fvl § 30',
  says: 'A deadline that ends on a Saturday, a Sunday or a public holiday ends on the next working day instead. The paragraph was not read; whoever counts says whether to use it.',
  basis: 'memory',
  source: 'lov-1967-02-10 § 30 (not read)',
})

export const monthsClamp = defineRule({
  code: 'calendar-months',
  version: 1,
  paragraph: 'fvl § 11 a',
  says: 'A month ends on the same day of the next month, or on its last day where that day does not exist.',
  basis: 'inference',
  source: 'lov-1967-02-10 § 11 a',
})

const dayLength = 86_400_000
const hourLength = 3_600_000

function parse(date: IsoDate): Date {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : new Date(Number.NaN)
  if (Number.isNaN(parsed.getTime()) || format(parsed) !== date) throw new RangeError(`Not a day: ${date}`)
  return parsed
}

function format(date: Date): IsoDate {
  return date.toISOString().slice(0, 10)
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return format(new Date(parse(date).getTime() + days * dayLength))
}

/** The same weekday, so many weeks later. */
export function addWeeks(date: IsoDate, weeks: number): IsoDate {
  return addDays(date, weeks * 7)
}

/** The same day of a later month, or that month's last day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const from = parse(date)
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1))
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(from.getUTCDate(), lastDay))
  return format(first)
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((parse(to).getTime() - parse(from).getTime()) / dayLength)
}

/** Whole hours between two moments, each an ISO instant with its zone. */
export function hoursBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / hourLength)
}

/** Easter Sunday in the Gregorian calendar (the anonymous computus). */
export function easterSunday(year: number): IsoDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return format(new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1)))
}

const fixedHolidays = {
  new_year: '01-01',
  labour_day: '05-01',
  constitution_day: '05-17',
  christmas_day: '12-25',
  boxing_day: '12-26',
}
const afterEaster = {
  maundy_thursday: -3,
  good_friday: -2,
  easter_sunday: 0,
  easter_monday: 1,
  ascension: 39,
  whit_sunday: 49,
  whit_monday: 50,
}

/** Norway's twelve public holidays: day → name. Two names may fall on one day; then the movable one is kept. */
export function publicHolidays(year: number): Map<IsoDate, string> {
  const days = new Map<IsoDate, string>()
  for (const [name, day] of Object.entries(fixedHolidays)) days.set(`${year}-${day}`, name)
  for (const [name, offset] of Object.entries(afterEaster))
    days.set(addDays(easterSunday(year), offset), name)
  return days
}

export function isPublicHoliday(date: IsoDate): boolean {
  return publicHolidays(Number(date.slice(0, 4))).has(date)
}

/** Monday to Friday, and no public holiday. */
export function isWorkingDay(date: IsoDate): boolean {
  const weekday = parse(date).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isPublicHoliday(date)
}

/** The day itself, or with `moves` the first working day from it on. fvl § 30 was not read: the caller says which. */
export function deadlineOnWorkingDay(date: IsoDate, { moves }: { moves: boolean }): IsoDate {
  let day = date
  while (moves && !isWorkingDay(day)) day = addDays(day, 1)
  return day
}
