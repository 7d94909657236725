import type { IsoDate } from '../calendar.ts'

const first = Date.UTC(2026, 0, 1)
const dayLength = 86_400_000

/** How many days a property is tried from: three years, with one leap day. */
export const startDays = 1096

/** From the first of January 2026, day by day: three years to start on, and half a year to count into. Counted without the calendar it tests. */
export const everyDay: readonly IsoDate[] = Array.from({ length: startDays + 190 }, (_, days) =>
  new Date(first + days * dayLength).toISOString().slice(0, 10),
)
