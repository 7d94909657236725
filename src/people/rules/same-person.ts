import { isAwaited } from '../../law/age.ts'
import { daysBetween } from '../../law/calendar.ts'
import { plainName } from '../../law/plain-name.ts'
import { defineRule } from '../../law/rule.ts'

export const samePersonAsked = defineRule({
  code: 'same-person',
  version: 1,
  paragraph: 'folkeregisterloven § 10-4; personvernforordningen art. 5; fvl § 17',
  says: 'Before anybody is entered, they are compared with those known here: the same name and birth date (or due date), or a sender who stands beside somebody of that name. A person in the unit says which of them it is, or that it is another, with a reason. While a protected one may be the same, no parent is let in by the case. Two who differ in name or day are set beside each other and taken for one only where somebody says so of the two. Two different national ids are two persons.',
  basis: 'inference',
  source: 'lov-2016-12-09-88 § 10-4; forordning (EU) 2016/679 art. 5 nr. 1 d; lov-1967-02-10 § 17',
})

export interface Described {
  identityKey: string | null
  givenName: string
  familyName: string
  birthDate: string | null
  dueDate: string | null
  byAdoption?: boolean
}

/**
 * 'number': it is theirs that was written, with another name. 'expected': one is born, the other was awaited about then.
 * 'sender': who asked stands beside them from before. 'compared': somebody tried to join their cases, though they differ.
 */
export type WhyAlike = 'number' | 'name_and_day' | 'expected' | 'sender' | 'compared'

/** A due date is an estimate, and is changed. */
const daysOfDue = 21
/** A child may be born this long before or after the day it was due. */
export const daysOfBirth = 119

/** May these be one? Null: no. `isSendersOwn`: who asked about the one stands beside the other. */
export function whyAlike(told: Described, known: Described, isSendersOwn: boolean): WhyAlike | null {
  if (told.identityKey && known.identityKey) return told.identityKey === known.identityKey ? 'number' : null
  const isSameDay = told.birthDate !== null && told.birthDate === known.birthDate
  if (isSameDay && isSameName(told, known)) return 'name_and_day'
  const areAwaited = isUnborn(told) && isUnborn(known)
  const isSameFamily = shares(told.familyName, known.familyName)
  if (areAwaited && isSameFamily && isAwaitedAlike(told, known)) return 'name_and_day'
  if (isSameFamily && bornWhenExpected(told, known)) return 'expected'
  if (!isSendersOwn) return null
  return isSameDay || areAwaited || bornWhenExpected(told, known) || shares(told.givenName, known.givenName)
    ? 'sender'
    : null
}

/** What is to be looked at twice before two are taken for one; nothing is said of what one of them lacks. */
export function whatDiffers(one: Described, other: Described): ('name' | 'day')[] {
  const isOneAwaited = isUnborn(one) || isUnborn(other)
  const fitsName = isOneAwaited ? shares(one.familyName, other.familyName) : isSameName(one, other)
  const isBothUnborn = isUnborn(one) && isUnborn(other)
  const fitsDay = isBothUnborn
    ? isAwaitedAlike(one, other)
    : isOneAwaited
      ? bornWhenExpected(one, other)
      : one.birthDate === null || other.birthDate === null || one.birthDate === other.birthDate
  return [...(fitsName ? [] : ['name' as const]), ...(fitsDay ? [] : ['day' as const])]
}

const isUnborn = (one: Described): boolean => isAwaited(one)

/** In the same way, about the same day. The day of an adoption need not be known: better asked about than entered twice. */
function isAwaitedAlike(one: Described, other: Described): boolean {
  const isByAdoption = one.byAdoption === true
  if (isByAdoption !== (other.byAdoption === true)) return false
  return isNear(one.dueDate, other.dueDate, daysOfDue) || (isByAdoption && !(one.dueDate && other.dueDate))
}

function bornWhenExpected(one: Described, other: Described): boolean {
  if (isUnborn(one) === isUnborn(other)) return false
  const [awaited, born] = isUnborn(one) ? [one, other] : [other, one]
  return !awaited.byAdoption && isNear(born.birthDate, awaited.dueDate, daysOfBirth)
}

function isNear(one: string | null, other: string | null, days: number): boolean {
  return one !== null && other !== null && Math.abs(daysBetween(one, other)) <= days
}

const words = (name: string): string[] => plainName(name).split(' ').filter(Boolean)

function shares(one: string, other: string): boolean {
  const theirs = words(other)
  return words(one).some((each) => theirs.includes(each))
}

/** All the words of the one are in the other, wherever a middle name was written; or they are the same without spaces. */
function isSameName(one: Described, other: Described): boolean {
  const [a, b] = [one, other].map((each) => words(`${each.givenName} ${each.familyName}`)) as [
    string[],
    string[],
  ]
  if (a.join('') === b.join('')) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length > 1 && short.every((each) => long.includes(each))
}
