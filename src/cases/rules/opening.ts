import { defineRule } from '../../law/rule.ts'

export const deadNeedsReason = defineRule({
  code: 'case-on-the-dead',
  version: 1,
  paragraph: 'fvl §§ 11 a, 17',
  says: 'A new case about somebody who is dead by the population register is opened only with a written reason, which stands in the case: nobody is wrongly sent letters, and whoever asked is answered.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11 a, 17',
})

/** May a new case be opened? `diedOn`: by the population register; null: alive, or not known. */
export function mayOpenCase(diedOn: string | null, reason: string): boolean {
  return diedOn === null || reason !== ''
}
