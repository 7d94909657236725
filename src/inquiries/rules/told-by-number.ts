import { defineRule } from '../../law/rule.ts'
import { isPersonTold, type SenderKind } from './on-behalf.ts'

export const toldByNumber = defineRule({
  code: 'told-by-number',
  version: 1,
  paragraph: 'fvl § 16; pbrl §§ 3-4, 4-4; eForvaltningsforskriften §§ 8, 9',
  says: 'One from 15 who is not known here is told of what others ask for them by the number the sender gave, once the population register knows it, alive and by something of that name; else, and whoever answers for a child, when the case opens. A number that is somebody else’s tells nobody.',
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

/** Has the name that was written a word in common with the register's? Married, and middle, names differ. */
export function nameFits(written: string, registered: string): boolean {
  const words = wordsOf(registered)
  return [...wordsOf(written)].some((word) => words.has(word))
}

function wordsOf(name: string): Set<string> {
  const plain = name.normalize('NFC').toLocaleLowerCase('nb')
  return new Set(plain.split(/[\s-]+/).filter((word) => word.length > 1))
}
