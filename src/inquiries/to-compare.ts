import type { ToCompare } from '../people/index.ts'

/** What of an inquiry is compared with those known here. */
export function toCompare(inquiry: {
  personKey: string | null
  personGivenName: string
  personFamilyName: string
  personBirthDate: string | null
  personDueDate: string | null
  personByAdoption: boolean
  senderKey: string | null
  expectingKey: string | null
}): ToCompare {
  return {
    identityKey: inquiry.personKey,
    givenName: inquiry.personGivenName,
    familyName: inquiry.personFamilyName,
    birthDate: inquiry.personBirthDate,
    dueDate: inquiry.personDueDate,
    byAdoption: inquiry.personByAdoption,
    senderKeys: [inquiry.senderKey, inquiry.expectingKey].filter((key) => key !== null),
  }
}
