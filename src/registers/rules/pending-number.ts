import { defineRule } from '../../law/rule.ts'

export const numberPending = defineRule({
  code: 'number-pending',
  version: 1,
  paragraph: 'personvernforordningen art. 5 nr. 1 bokstav d og f, art. 32; fvl §§ 13, 17',
  says: 'A national id that is typed opens nothing for its owner until the population register calls them something like the person, born on the same day, or until somebody in the unit who sees both names has confirmed it with a reason.',
  basis: 'inference',
  source: 'forordning (EU) 2016/679 art. 5 nr. 1 d, f, art. 32; lov-1967-02-10 §§ 13, 17',
})

export const numberChangeByAnother = defineRule({
  code: 'number-change-by-another',
  version: 1,
  paragraph: 'personvernforordningen art. 32 (our own choice, not law)',
  says: 'A number in the place of one that counts is always confirmed by a person, and by another than who typed it where the unit has more than one (the authority’s setting). Until then the one that stands counts; from then on its owner is let in no more.',
  basis: 'inference',
  source: 'Our own choice: no paragraph asks for two',
})

export interface NumberFacts {
  /** The register has been asked. */
  isAnswered: boolean
  /** It knows the number, by something of the person's name. */
  nameFits: boolean
  /** Of the person here; null: not known. */
  ourBirthDate: string | null
  /** Of the number's owner by the register; null: not known. */
  theirBirthDate: string | null
  /** In the place of a number that counts. */
  isReplacement: boolean
}

/** Does the number count at once, with nobody looking? */
export function numberCounts(facts: NumberFacts): boolean {
  const { ourBirthDate, theirBirthDate } = facts
  const isSameDay = ourBirthDate === null || theirBirthDate === null || ourBirthDate === theirBirthDate
  return facts.isAnswered && facts.nameFits && isSameDay && !facts.isReplacement
}

/** Why one may not confirm it: the refusal's name. Null: they may. */
export function whyNotConfirm(facts: {
  isAnswered: boolean
  isReplacement: boolean
  /** The authority's own choice. */
  needsAnother: boolean
  isOwn: boolean
  /** Others who handle the unit's cases today. */
  others: number
}): 'register_not_answered' | 'another_confirms' | null {
  if (!facts.isAnswered) return 'register_not_answered'
  const { isReplacement, needsAnother, isOwn, others } = facts
  return isReplacement && needsAnother && isOwn && others > 0 ? 'another_confirms' : null
}
