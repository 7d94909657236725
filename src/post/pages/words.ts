import type { Language } from '../../access/actor.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { postTexts } from '../texts/index.ts'

/** What is sent: the plan, or the minutes of a day. */
export function thingInWords({ heldAt }: { heldAt: Date | null }, language: Language): string {
  const { things } = postTexts[language]
  return heldAt ? things.minutes(longDate(language, dayInOslo(heldAt))) : things.plan
}
