import { type Protection, protectionAtOnceFrom } from '../../law/address-protection.ts'
import { daysBetween, type IsoDate } from '../../law/calendar.ts'
import { defineRule } from '../../law/rule.ts'

export const protectionAtOnce = defineRule({
  code: 'register-protection-at-once',
  version: 1,
  paragraph: 'folkeregisterloven § 10-4',
  says: 'A new or stricter address protection counts from the moment it is told; one that is lifted or eased is decided by a person.',
  basis: 'inference',
  source: 'lov-2016-12-09-88 § 10-4 (read of the release of a strictly confidential address only)',
})

export const deathAtOnce = defineRule({
  code: 'register-death-at-once',
  version: 1,
  paragraph: 'folkeregisterloven (not read)',
  says: 'A death counts from the moment it is told: notices and letters stop, and a referral on its way ends. Plan, coordinator and case are ended by a person.',
  basis: 'inference',
  source: 'Our own reading: nothing is to be sent to the dead, and nothing of their own ends by itself',
})

export const differencesAreDecided = defineRule({
  code: 'register-proposes',
  version: 1,
  paragraph: 'fvl § 17',
  says: 'Anything else the population register says differently is shown to the unit, and a person decides. What a person has confirmed is never overwritten.',
  basis: 'inference',
  source: 'lov-1967-02-10 § 17 (the case is to be clear before it is decided)',
})

export const householdUnknownIsApart = defineRule({
  code: 'household-unknown-is-apart',
  version: 1,
  paragraph: 'folkeregisterloven § 10-4; barneloven § 47',
  says: 'Where an address is protected, a parent is shielded from all that places the child, until a person in the unit has confirmed that the two live together.',
  basis: 'inference',
  source: 'lov-2016-12-09-88 § 10-4; Normen faktaark 55',
})

export const birthByMother = defineRule({
  code: 'birth-by-parent',
  version: 1,
  paragraph: 'pbrl § 2-5 c',
  says: 'A newborn is the child a case waits for when one of its parents is a parent there, the child was not born, and the birth is within seventeen weeks of the due date. When more than one fits, a person decides.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 § 2-5 c (families that expect a child)',
})

export type Mandate = '' | 'personal' | 'financial' | 'both'
export type DifferenceKind =
  | 'name'
  | 'birth_date'
  | 'moved'
  | 'protection_lifted'
  | 'parent_new'
  | 'parent_ended'
  | 'guardian_new'
  | 'guardian_changed'
  | 'guardian_ended'
  | 'household'
  | 'birth_unclear'

export interface Difference {
  kind: DifferenceKind
  /** Identity key of the one around it is about; '' when it is about the person. */
  aboutKey: string
  ours: string
  theirs: string
  mandate?: Mandate
}

export interface OurPerson {
  name: string
  birthDate: IsoDate | null
  protection: Protection
  /** Named before birth: whatever the register calls the child is no news about somebody else. */
  around: {
    key: string
    kind: string
    hasParentalResponsibility: boolean
    mandate: Mandate
    sharesHome: boolean | null
    isConfirmed: boolean
  }[]
}

export interface TheirPerson {
  /** Null: not named yet. */
  name: string | null
  birthDate: IsoDate | null
  protection: Protection
  municipality: string | null
  responsible: string[]
  guardians: { key: string; mandate: Exclude<Mandate, ''> }[]
  /** For those around whose home was asked for: do they share the person's? */
  homes: ReadonlyMap<string, boolean>
}

/**
 * What a person in the unit is to look at. `municipalities`: the numbers of our own; empty where moving is nothing to us (a
 * hospital). Where a protected person has moved to is not said.
 */
export function differencesOf(
  ours: OurPerson,
  theirs: TheirPerson,
  municipalities: readonly string[],
): Difference[] {
  const found: Difference[] = []
  const add = (kind: DifferenceKind, values: Partial<Omit<Difference, 'kind'>> = {}) =>
    found.push({ kind, aboutKey: '', ours: '', theirs: '', ...values })
  if (theirs.name && theirs.name !== ours.name) add('name', { ours: ours.name, theirs: theirs.name })
  if (theirs.birthDate && ours.birthDate && theirs.birthDate !== ours.birthDate)
    add('birth_date', { ours: ours.birthDate, theirs: theirs.birthDate })
  const isProtected = ours.protection !== 'none' || theirs.protection !== 'none'
  if (theirs.municipality && municipalities.length && !municipalities.includes(theirs.municipality))
    add('moved', { theirs: isProtected ? '' : theirs.municipality })
  if (protectionAtOnceFrom(theirs.protection, ours.protection))
    add('protection_lifted', { ours: ours.protection, theirs: theirs.protection })
  const parents = ours.around.filter(({ kind }) => kind === 'parent')
  for (const key of theirs.responsible) {
    if (!parents.some((each) => each.key === key && each.hasParentalResponsibility))
      add('parent_new', { aboutKey: key })
  }
  // A register that names nobody has not said that somebody lost it
  for (const { key, hasParentalResponsibility } of theirs.responsible.length ? parents : []) {
    if (hasParentalResponsibility && !theirs.responsible.includes(key)) add('parent_ended', { aboutKey: key })
  }
  const guardians = ours.around.filter(({ kind }) => kind === 'guardian')
  for (const { key, mandate } of theirs.guardians) {
    const known = guardians.find((each) => each.key === key)
    if (!known) add('guardian_new', { aboutKey: key, mandate, theirs: mandate })
    else if (known.mandate !== mandate)
      add('guardian_changed', { aboutKey: key, mandate, ours: known.mandate, theirs: mandate })
  }
  for (const { key, mandate } of guardians) {
    if (!theirs.guardians.some((each) => each.key === key))
      add('guardian_ended', { aboutKey: key, ours: mandate })
  }
  if (isProtected) {
    for (const { key, sharesHome, isConfirmed } of parents) {
      const isTogether = theirs.homes.get(key)
      if (isTogether === true && sharesHome !== true) add('household', { aboutKey: key, theirs: 'together' })
      if (isTogether === false && sharesHome === true && isConfirmed)
        add('household', { aboutKey: key, ours: 'together', theirs: 'apart' })
    }
  }
  return found
}

/** Those the register says live elsewhere: shielded at once, but where a person has confirmed otherwise. */
export function apartAtOnce(ours: OurPerson, theirs: Pick<TheirPerson, 'homes'>): string[] {
  return ours.around
    .filter((each) => theirs.homes.get(each.key) === false)
    .filter((each) => each.sharesHome === null || (each.sharesHome && !each.isConfirmed))
    .map(({ key }) => key)
}

const weeksAround = 17

/** Could a child born this day be the one who was due then? */
export function mayBeTheExpected(bornOn: IsoDate, dueDate: IsoDate): boolean {
  return Math.abs(daysBetween(bornOn, dueDate)) <= weeksAround * 7
}
