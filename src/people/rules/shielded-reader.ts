import { defineRule } from '../../law/rule.ts'

export const shieldedReader = defineRule({
  code: 'shielded-reader',
  version: 2,
  paragraph: 'folkeregisterloven § 10-4; pbrl § 3-4; barneloven § 47',
  says: 'One who is not to learn where a protected person is, reads what was decided, the dates, how to complain and how far things have come. No service, no place, nobody at work and no reasons in free words; where the address is strictly confidential, no words of goals, activities and what matters either. Nor that anything was sent on, or that somebody else was asked to take over: it would say that the person has moved. The words are never written over by one who does not read them. What parental responsibility needs beyond this is told by the unit, which can weigh each word.',
  basis: 'inference',
  source: 'lov-2016-12-09-88 § 10-4; Normen faktaark 55; lov-1999-07-02-63 § 3-4 (from memory)',
})

export const shieldedIsNotAsked = defineRule({
  code: 'shielded-is-not-asked',
  version: 1,
  paragraph: 'folkeregisterloven § 10-4; fvl § 17',
  says: 'One who is not to learn where a protected person is, is not asked for information about them: a question says where the person is known, and is one that may not be read. Where nobody else can be asked in writing, the unit asks by telephone and weighs each word.',
  basis: 'inference',
  source: 'lov-2016-12-09-88 § 10-4; lov-1967-02-10 § 17',
})

export type GuardedAddress = 'confidential' | 'strictly_confidential'

/** Words about the person that a shielded reader may or may not be shown. */
export interface ShieldedWords {
  goals: boolean
  activities: boolean
  whatMatters: boolean
}

export const shieldedWords: Record<GuardedAddress, ShieldedWords> = {
  confidential: { goals: true, activities: true, whatMatters: true },
  strictly_confidential: { goals: false, activities: false, whatMatters: false },
}
