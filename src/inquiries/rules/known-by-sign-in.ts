import { defineRule } from '../../law/rule.ts'

export const knownBySignIn = defineRule({
  code: 'known-by-sign-in',
  version: 1,
  paragraph: 'personvernforordningen art. 5 nr. 1 d; fvl § 16',
  says: 'What somebody signed in asks for themselves is tied to them by the sign-in: the number it vouches for, and the name it, our own registers or the population register gives. Neither is typed; a name found nowhere is asked for alone.',
  basis: 'inference',
  source: 'lov-1967-02-10 § 16; forordning (EU) 2016/679 art. 5 (not read)',
})

/** What is known of one who has signed in. */
export interface SignInTells {
  isCitizen: boolean
  number: boolean
  name: boolean
}
export type OwnQuestion = 'name' | 'name_and_number'

/** What one who asks for themselves is asked of who they are; null: nothing. */
export function askedOfOneself({ isCitizen, number, name }: SignInTells): OwnQuestion | null {
  if (!isCitizen || !number) return 'name_and_number'
  return name ? null : 'name'
}
