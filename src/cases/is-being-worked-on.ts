import type { CaseState } from './rules/transitions.ts'

/** Nothing of the assessment changes once it is decided or closed: then it is taken up again first. */
export function isBeingWorkedOn(state: CaseState): boolean {
  return state === 'open' || state === 'under_assessment' || state === 'waiting_for_information'
}
