import type { PersonName } from '../inquiries/index.ts'

/** What the population register calls somebody; without words where it has no name yet, or does not know them. */
export const nameInRegister = (
  found: { name: { given: string; family: string } | null } | null,
): PersonName => ({ givenName: found?.name?.given ?? '', familyName: found?.name?.family ?? '' })
