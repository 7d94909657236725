import { plainName } from '../../law/plain-name.ts'
import { defineRule } from '../../law/rule.ts'

export const sameNeedTwice = defineRule({
  code: 'inquiry-duplicate',
  version: 1,
  paragraph: 'fvl §§ 11 a, 17',
  says: 'Inquiries about the same person are found by the national id, by the person known here, or by name and birth date (or due date), and joined by the unit. Each sender keeps their own receipt and clock, and hears nothing of the others.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11 a, 17',
})

export interface Told {
  personId: string | null
  personKey: string | null
  personGivenName: string
  personFamilyName: string
  personBirthDate: string | null
  personDueDate: string | null
  personByAdoption?: boolean
}

/** 'sure': the same national id or person. 'maybe': the same name and day, to be looked at. */
export type Likeness = 'sure' | 'maybe'

export function likeness(one: Told, other: Told): Likeness | null {
  if (one.personKey && other.personKey) return one.personKey === other.personKey ? 'sure' : null
  if (one.personId && other.personId) return one.personId === other.personId ? 'sure' : null
  const family = (told: Told) => plainName(told.personFamilyName)
  if (!family(one) || family(one) !== family(other)) return null
  if (one.personBirthDate && one.personBirthDate === other.personBirthDate)
    return plainName(one.personGivenName) === plainName(other.personGivenName) ? 'maybe' : null
  const areAdoptions = one.personByAdoption === true && other.personByAdoption === true
  const isSameDay = one.personDueDate !== null && one.personDueDate === other.personDueDate
  return isSameDay || areAdoptions ? 'maybe' : null
}
