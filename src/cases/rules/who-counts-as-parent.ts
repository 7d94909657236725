import { defineRule } from '../../law/rule.ts'

export const whoCountsAsParent = defineRule({
  code: 'parent-by-register-or-person',
  version: 1,
  paragraph: 'barneloven §§ 34, 35, 39; pbrl § 4-4; fvl § 17',
  says: 'Who has parental responsibility follows the population register, or what a person in the unit has seen and writes down with a reason. With a number they see the case as they sign in, and the register is asked; without one they are written to on paper.',
  basis: 'memory',
  source: 'lov-1981-04-08-7 §§ 34, 35, 39; lov-1999-07-02-63 § 4-4; lov-1967-02-10 § 17',
})
