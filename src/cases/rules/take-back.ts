import { defineRule } from '../../law/rule.ts'
import { type CaseState, caseLifecycle } from './transitions.ts'

export const casesAreTakenBack = defineRule({
  code: 'case-taken-back',
  version: 3,
  paragraph: 'pbrl §§ 4-1, 4-3, 4-4; forskrift 2022-1110 § 5; fvl §§ 11, 11 a',
  says: 'Coordinator and plan are for those who want them: the person, or who acts for them, may take the case back while it is assessed. The unit is told and settles it: it closes by the person’s own wish, or says why it goes on; nothing closes in silence, and no decision goes out, nor is the case sent to another authority, while it waits. Only who asked regrets it: another who may act says that it should go on, and the unit weighs both. Joined with another case it goes along, where who asked may act for the person there. An inquiry that is withdrawn takes the case with it only where its sender speaks for the person, and is on record as one who may or is the only one who has asked; by reference and code only where it is all that was asked; and never of one who is, or may be, kept out of what concerns the person. Of everybody else’s it is what they wrote that is taken back, the case is the person’s, and the sender is shown the same.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 §§ 4-1, 4-3, 4-4; forskrift-2022-06-22-1110 § 5; lov-1967-02-10 §§ 11, 11 a',
})

/** May the case be taken back now: while there is no decision in it. */
export const mayTakeBack = (state: CaseState): boolean => caseLifecycle.canDo(state, 'close_without_decision')

/** Who withdraws an inquiry that a case has taken in. */
export interface Withdrawing {
  /** What they said to be. */
  as: string
  /** They said to have the responsibility, mandate or power. */
  mayAct: boolean
  /** On record as one who may take the case back. */
  isOnRecord: boolean
  /** Kept out of what concerns the person, or not known while somebody is. */
  isKeptOut: boolean
  /** Every inquiry in the case is theirs; by reference and code: is this very one. */
  isOnlyAsker: boolean
}

/** Does who takes an inquiry back take the case back too? */
export function speaksForCase({ as, mayAct, isOnRecord, isKeptOut, isOnlyAsker }: Withdrawing): boolean {
  const saysIt = as === 'self' || (mayAct && (as === 'parent' || as === 'guardian' || as === 'proxy'))
  return saysIt && !isKeptOut && (isOnRecord || isOnlyAsker)
}
