import { defineRule } from '../../law/rule.ts'

export const caseAsBefore = defineRule({
  code: 'case-as-before',
  version: 1,
  paragraph: 'fvl §§ 11 a, 17; personvernforordningen art. 5 nr. 1 bokstav d',
  says: 'An inquiry that is taken out of a case takes with it what it alone had changed: a case it had taken up anew is decided again, and the clocks stand as before it. While another inquiry waits for an answer, somebody writes on a decision, or the case has been taken up on another ground since, it is still assessed.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11 a, 17; forordning (EU) 2016/679 art. 5 nr. 1 d',
})

export type PutBack =
  /** The state and the clocks. */
  | { what: 'decided' }
  /** The clocks alone, as they stood. */
  | { what: 'clocks' }
  /** Still assessed, for one that came on another day: the clocks run from there. */
  | { what: 'clocks_of_other'; receivedOn: string }
  | { what: 'nothing' }

export interface TakenOutFacts {
  /** The case's state before the inquiry came in; null: it changed nothing. */
  stateBefore: string | null
  /** Days, 'YYYY-MM-DD': from which the clocks run now, and when the inquiry came. */
  clocksFrom: string
  cameOn: string
  /** When those came that wait for an answer still. */
  others: readonly string[]
  isWrittenOn: boolean
  /** Reopened, or assessed again on another ground, since. */
  isTakenUpSince: boolean
}

/** What is put back when an inquiry is taken out of a case. */
export function whatIsPutBack(facts: TakenOutFacts): PutBack {
  const { stateBefore, clocksFrom, cameOn, others, isWrittenOn, isTakenUpSince } = facts
  if (stateBefore === null || isTakenUpSince) return { what: 'nothing' }
  if (stateBefore !== 'decided') return { what: clocksFrom === cameOn ? 'clocks' : 'nothing' }
  const [first] = others.toSorted()
  if (first)
    return first === clocksFrom ? { what: 'nothing' } : { what: 'clocks_of_other', receivedOn: first }
  return { what: isWrittenOn ? 'nothing' : 'decided' }
}
