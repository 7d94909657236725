import type { Born } from '../law/age.ts'

/** What an inquiry says of the birth of the one it is about, or of the day they are awaited. */
export function bornOf(inquiry: {
  personBirthDate: string | null
  personDueDate: string | null
  personByAdoption: boolean
}): Required<Born> {
  return {
    birthDate: inquiry.personBirthDate,
    dueDate: inquiry.personDueDate,
    byAdoption: inquiry.personByAdoption,
  }
}
