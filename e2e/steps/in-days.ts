import { dayInOslo } from '../../src/platform/clock/clock.ts'

/** The day so many days from today in Oslo, as it is typed. A journey shall also hold while it is yesterday in Greenwich. */
export const inDays = (days: number): string =>
  dayInOslo(new Date(Date.now() + days * 86_400_000))
    .split('-')
    .reverse()
    .join('.')
