import { defineRule } from '../../law/rule.ts'
import { isPersonTold, type SenderKind } from './on-behalf.ts'

export const toldByNumber = defineRule({
  code: 'told-by-number',
  version: 1,
  paragraph: 'fvl § 16; pbrl §§ 3-4, 4-4; eForvaltningsforskriften §§ 8, 9',
  says: 'One from 15 who is not known here is told of what others ask for them by the number the sender gave, once the population register knows it, alive and by that name (`number-of-that-name`); else, and whoever answers for a child, when the case opens. A number that is somebody else’s tells nobody.',
  basis: 'inference',
  source: 'lov-1967-02-10 § 16; lov-1999-07-02-63 §§ 3-4, 4-4; forskrift-2004-06-25-988 §§ 8, 9',
})

const ownNoticesFrom = 15

/** May the owner of the number be told by it? `age` in whole years; null: not known. */
export function isToldByNumber(facts: {
  sender: SenderKind
  age: number | null
  isInRegister: boolean
  nameFits: boolean
  diedOn: string | null
}): boolean {
  const { sender, age, isInRegister, nameFits, diedOn } = facts
  if (age === null || age < ownNoticesFrom || !isPersonTold(sender, age < 16)) return false
  return isInRegister && nameFits && diedOn === null
}

export const numberOfThatName = defineRule({
  code: 'number-of-that-name',
  version: 1,
  paragraph: 'hpl § 21; fvl § 13',
  says: 'A number counts by itself only where its owner is called by the first given name that was written, or the one who was written by the owner’s, and they have a word of the rest of the name in common. A family name alone is what those have in common whose numbers are mixed up: spouses, twins, a parent and a child. Then a person settles it.',
  basis: 'inference',
  source: 'lov-1999-07-02-64 § 21; lov-1967-02-10 § 13',
})

export interface PersonName {
  givenName: string
  familyName: string
}

/** Is the owner of the number called something like what was written? Married, and middle, names differ. */
export function nameFits(written: PersonName, registered: PersonName): boolean {
  const [given, theirs] = [wordsOf(written.givenName), wordsOf(registered.givenName)]
  const isCalledSo = theirs.includes(given[0] ?? '') || given.includes(theirs[0] ?? '')
  const rest = [...given.slice(1), ...wordsOf(written.familyName)]
  const theirRest = [...theirs.slice(1), ...wordsOf(registered.familyName)]
  return isCalledSo && rest.some((word) => theirRest.includes(word))
}

function wordsOf(name: string): string[] {
  const plain = name.normalize('NFC').toLocaleLowerCase('nb')
  return plain.split(/[\s-]+/).filter((word) => word.length > 1)
}
