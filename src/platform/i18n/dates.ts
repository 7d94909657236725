import type { Language } from '../../access/actor.ts'

// Dates as people say them, in Norwegian time. Days are 'YYYY-MM-DD'; moments are Dates.

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }
const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`
  let made = formats.get(key)
  if (!made) {
    made = new Intl.DateTimeFormat(locales[language], { timeZone: 'Europe/Oslo', ...options })
    formats.set(key, made)
  }
  return made
}

const mostDays = 5_000
const saidDays = new Map<string, string>()
const isUtc = /(Z|\+00:00)$/
const anHour = 3_600_000

/** Days are few and said often: a list of activities says the same ones again at every look. A moment as text is a moment too. */
function sayDay(
  language: Language,
  name: string,
  options: Intl.DateTimeFormatOptions,
  dayOrMoment: string | Date,
): string {
  const key = `${language} ${name} ${dayKeyOf(dayOrMoment)}`
  const known = saidDays.get(key)
  if (known !== undefined) return known
  const isDay = typeof dayOrMoment === 'string' && dayOrMoment.length === 'YYYY-MM-DD'.length
  const said = format(language, name, options).format(
    new Date(isDay ? `${dayOrMoment}T12:00:00Z` : dayOrMoment),
  )
  if (saidDays.size >= mostDays) saidDays.clear()
  saidDays.set(key, said)
  return said
}

/** The day itself, or the hour a moment is in: Norwegian time is whole hours from Greenwich, so within one hour it is one day. */
function dayKeyOf(dayOrMoment: string | Date): string {
  if (typeof dayOrMoment !== 'string') return hourOf(dayOrMoment)
  if (dayOrMoment.length === 'YYYY-MM-DD'.length) return dayOrMoment
  return isUtc.test(dayOrMoment)
    ? dayOrMoment.slice(0, 'YYYY-MM-DDTHH'.length)
    : hourOf(new Date(dayOrMoment))
}

const hourOf = (moment: Date) => String(Math.floor(moment.getTime() / anHour))

/** 14. desember 2026 · 14 December 2026 */
export function longDate(language: Language, day: string | Date): string {
  return sayDay(language, 'long', { day: 'numeric', month: 'long', year: 'numeric' }, day)
}

/** 14. desember · 14 December */
export function shortDate(language: Language, day: string | Date): string {
  return sayDay(language, 'short', { day: 'numeric', month: 'long' }, day)
}

/** 14. desember; with the year where that is another than today's ('YYYY-MM-DD'): 14. desember 2025. */
export function nearDate(
  { language, today }: { language: Language; today: string },
  day: string | Date,
): string {
  const withYear = longDate(language, day)
  return withYear.endsWith(` ${today.slice(0, 4)}`) ? shortDate(language, day) : withYear
}

/** mandag 14. desember · Monday 14 December */
export function weekdayDate(language: Language, day: string | Date): string {
  return sayDay(language, 'weekday', { weekday: 'long', day: 'numeric', month: 'long' }, day)
}

/** kl. 09.30 · 09:30 */
export function timeOfDay(language: Language, at: Date): string {
  const said = format(language, 'time', { hour: '2-digit', minute: '2-digit' }).format(at)
  return language === 'en' ? said : `kl. ${said.replace(':', '.')}`
}

/** 14. desember 2026 kl. 09.30 */
export function dateAndTime(language: Language, at: Date): string {
  return `${longDate(language, at)} ${timeOfDay(language, at)}`
}

/** 14.12.2026: as it is typed in a form. */
export function typedDate(day: string | null | undefined): string {
  return day ? `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}` : ''
}

/** Whole days from one day to another; negative when it has passed. */
export function daysUntil(today: string, day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000)
}

/** Norwegian wall-clock time on a day, as a moment (summer time counted). Of a time there is twice, the first. */
export function momentInOslo(day: string, time: string): Date {
  return momentsInOslo(day, time)[0] ?? osloAt(day, time, 1)
}

/** The moments of a wall-clock time on a day: one; none in the hour skipped in spring, and two in the hour repeated in autumn. */
export function momentsInOslo(day: string, time: string): Date[] {
  const typed = `${day} ${time}:00`
  return [osloAt(day, time, 2), osloAt(day, time, 1)].filter((moment) => shownInOslo.format(moment) === typed)
}

/** The first of a time there is twice: the hour before the clock goes back. */
export const isFirstOfTwo = (at: Date): boolean =>
  shownInOslo.format(at) === shownInOslo.format(new Date(at.getTime() + 3_600_000))

/** As if the clock were so many hours ahead. */
const osloAt = (day: string, time: string, hoursAhead: number) =>
  new Date(Date.parse(`${day}T${time}:00Z`) - hoursAhead * 3_600_000)

const shownInOslo = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
})
