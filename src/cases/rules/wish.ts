import { defineRule } from '../../law/rule.ts'
import type { RightsItem } from './criteria.ts'

export const whoseWish = defineRule({
  code: 'whose-wish',
  version: 1,
  paragraph: 'forskrift 2022-1110 § 5; hol § 7-2 a; pbrl §§ 4-3, 4-4',
  says: 'A plan, and a child coordinator, is for those who wish it. What somebody asks for is taken as the wish only when it is the person’s: asked by the person, by a parent with responsibility for a child under 16, by one who consents in the person’s place, by a guardian or proxy on record within the mandate, or agreed to by the person. Else it is not known, and the unit reads who asked.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 § 5; lov-2011-06-24-30 § 7-2 a; lov-1999-07-02-63 §§ 4-3, 4-4',
})

/** The rights that are given only to those who wish them. */
export const wishedItems = ['plan', 'child_coordinator'] as const satisfies readonly RightsItem[]
export type WishedItem = (typeof wishedItems)[number]

/** What one who asked is to the person, as far as a wish goes. */
export interface Wisher {
  /** What they said to be. */
  as: string
  isUnder16: boolean
  /** A parent's: by the record, where there is one; else as they said. */
  hasResponsibility: boolean
  /** A guardian's or proxy's: on record and in force, for what is personal. */
  isMandated: boolean
  /** Consents in the person's place today, by what is on record. */
  consents: boolean
  /** What the person has answered; it counts before anybody's word. Null: nothing. */
  personAnswer: 'agrees' | 'does_not_want' | 'wants_to_talk' | null
  /** The address is protected, and this sender is not on record as one who may know; or the unit has said they are no party. */
  isShut: boolean
}

/** Is what was asked the person's own wish? */
export function isOwnWish(wisher: Wisher): boolean {
  const { as, isUnder16, hasResponsibility, isMandated, consents, personAnswer, isShut } = wisher
  if (as === 'self') return true
  if (personAnswer) return personAnswer === 'agrees'
  if (isShut) return false
  if (consents) return true
  if (as === 'parent') return isUnder16 && hasResponsibility
  return (as === 'guardian' || as === 'proxy') && isMandated
}
