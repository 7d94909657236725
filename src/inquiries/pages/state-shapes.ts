import type { StatusKind } from '../../ui/index.ts'
import type { InquiryState } from '../rules/transitions.ts'

/** The mark beside each state's word. */
export const stateShapes: Record<InquiryState, StatusKind> = {
  draft: 'neutral',
  received: 'waiting',
  needs_information: 'waiting',
  accepted_to_case: 'going',
  answered: 'done',
  forwarded: 'going',
  withdrawn: 'stopped',
}
