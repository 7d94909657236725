import { defineRule } from '../../law/rule.ts'
import { type CaseState, caseLifecycle } from './transitions.ts'

export const casesAreTakenBack = defineRule({
  code: 'case-taken-back',
  version: 2,
  paragraph: 'pbrl §§ 4-1, 4-3, 4-4; forskrift 2022-1110 § 5; fvl §§ 11, 11 a',
  says: 'Coordinator and plan are for those who want them: the person, or who acts for them, may take the case back while it is assessed. The unit is told and settles it: it closes by the person’s own wish, or says why it goes on; nothing closes in silence, and no decision goes out, nor is the case sent to another authority, while it waits. Only who asked regrets it: another who may act says that it should go on, and the unit weighs both. Joined with another case it goes along. Who only reported for another takes back what they wrote, and the case is the person’s.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 §§ 4-1, 4-3, 4-4; forskrift-2022-06-22-1110 § 5; lov-1967-02-10 §§ 11, 11 a',
})

/** May the case be taken back now: while there is no decision in it. */
export const mayTakeBack = (state: CaseState): boolean => caseLifecycle.canDo(state, 'close_without_decision')

/** Does who takes an inquiry back speak for the case too? `mayAct`: they said to have the responsibility, mandate or power. */
export function speaksForCase(as: string, mayAct: boolean): boolean {
  return as === 'self' || (mayAct && (as === 'parent' || as === 'guardian' || as === 'proxy'))
}
