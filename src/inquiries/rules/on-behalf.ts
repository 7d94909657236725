import { defineRule } from '../../law/rule.ts'

export const askedWhenOnBehalf = defineRule({
  code: 'on-behalf',
  version: 1,
  paragraph: 'fvl §§ 12, 13; hpl § 21',
  says: 'Anybody may report a need for another. It is received whatever is answered, but nothing confidential is asked back unless the person knows and agrees, or the sender may act for the person.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 12, 13; lov-1999-07-02-64 § 21',
})

export const senderKinds = [
  'self',
  'parent',
  'guardian',
  'proxy',
  'next_of_kin',
  'service',
  'hospital',
  'unit',
] as const
export type SenderKind = (typeof senderKinds)[number]

export type OnBehalfQuestion = 'person_knows' | 'parental_responsibility' | 'mandate' | 'power_of_attorney'

/** What is asked of one who sends for another. `isUnder16`: parents consent until 16. */
export function questionsOnBehalf(sender: SenderKind, isUnder16: boolean): OnBehalfQuestion[] {
  if (sender === 'self') return []
  if (sender === 'parent')
    return isUnder16 ? ['parental_responsibility'] : ['person_knows', 'power_of_attorney']
  if (sender === 'guardian') return ['person_knows', 'mandate']
  if (sender === 'proxy') return ['person_knows', 'power_of_attorney']
  return ['person_knows']
}

export interface OnBehalfAnswers {
  /** Knows about it and agrees. */
  personKnows?: 'yes' | 'no' | 'unsure'
  hasParentalResponsibility?: boolean
  hasMandate?: boolean
  hasPowerOfAttorney?: boolean
}

/**
 * Whether the unit may ask the sender back about what is confidential, and answer with it. The sender's own word is
 * taken for the purpose of asking only: access to anything is the relation's, never the inquiry's.
 */
export function mayAskBack(sender: SenderKind, isUnder16: boolean, answers: OnBehalfAnswers): boolean {
  if (sender === 'self') return true
  if (sender === 'parent' && isUnder16) return answers.hasParentalResponsibility === true
  if (sender === 'guardian' && answers.hasMandate) return true
  if ((sender === 'proxy' || sender === 'parent') && answers.hasPowerOfAttorney) return true
  return answers.personKnows === 'yes'
}
