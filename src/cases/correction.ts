import { birthDateOf, optionalDate, optionalNationalId, optionalText, text } from '../platform/form/fields.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'

/** What the unit writes of who somebody is. An empty number keeps the one there is. */
export const correctionFields = {
  givenName: optionalText(80),
  familyName: text(80),
  birthDate: optionalDate,
  dueDate: optionalDate,
  nationalId: optionalNationalId,
  phone: optionalText(40),
  reason: text(500),
}

interface Written {
  givenName: string
  familyName: string
  birthDate?: string
  dueDate?: string
  nationalId?: string
}

/** Who they are from now on. `key`, `sealed`: of a number that was written. */
export interface Corrected {
  givenName: string
  familyName: string
  birthDate: string | null
  dueDate: string | null
  key: string | null
  sealed: Buffer | null
}

/** The same of a case and of an inquiry that is none yet. Refuses: day_missing, in_the_future, day_not_of_number. */
export function correctedFrom(
  input: Written,
  before: { givenName: string; dueDate: string | null; byAdoption?: boolean },
  { secrets, today }: { secrets: Secrets; today: string },
): Corrected | Refusal {
  const { nationalId: number, familyName } = input
  if (number && input.birthDate && input.birthDate !== birthDateOf(number))
    return refuse('day_not_of_number', 'birthDate')
  const birthDate = number ? birthDateOf(number) : (input.birthDate ?? null)
  const dueDate = input.dueDate ?? before.dueDate
  if (!birthDate && !dueDate && !before.byAdoption) return refuse('day_missing', 'birthDate')
  if (birthDate && birthDate > today) return refuse('in_the_future', 'birthDate')
  return {
    givenName: input.givenName || (birthDate ? '' : before.givenName),
    familyName,
    birthDate,
    dueDate,
    key: number ? secrets.identityKeyOfNumber(number) : null,
    sealed: number ? secrets.encrypt(number) : null,
  }
}
