import type { CaseState } from './rules/transitions.ts'

/** The one thing to do next in a case. */
export type NextAct =
  | 'take'
  | 'resume'
  | 'interim_reply'
  | 'record_services'
  | 'hear_child'
  | 'assess'
  | 'write_decision'
  | 'approve'
  | 'await_approval'
  | 'appoint'
  | 'close'
  | 'close_after_death'

export interface WhereItStands {
  state: CaseState
  /** No letter goes out, and nothing more is decided: what is left is to close it. */
  isDead: boolean
  hasHandler: boolean
  hasServices: boolean
  isAssessed: boolean
  childIsHeard: boolean
  isForApproval: boolean
  /** The reader wrote it: then another approves it. */
  isOwnDraft: boolean
  /** Until the interim reply is due; null when it is sent or not needed. */
  interimDaysLeft: number | null
  /** A coordinator was granted, and none is there yet. */
  lacksCoordinator: boolean
}

/** An interim reply comes first when its day is near: the law's month is not to be missed for the sake of the rest. */
const interimIsNear = 4

/** The same of an inquiry that nobody has opened a case of. */
export function nextActOfInquiry(
  interimDaysLeft: number,
  isDead: boolean,
): 'open_case' | 'open_with_interim' | 'answer_after_death' {
  if (isDead) return 'answer_after_death'
  return interimDaysLeft <= interimIsNear ? 'open_with_interim' : 'open_case'
}

export function nextActOf(at: WhereItStands): NextAct | null {
  if (at.isDead && at.state !== 'closed') return 'close_after_death'
  switch (at.state) {
    case 'closed':
      return null
    case 'decided':
      return at.lacksCoordinator ? 'appoint' : 'close'
    case 'open':
      return 'take'
    case 'waiting_for_information':
      return at.interimDaysLeft !== null && at.interimDaysLeft <= interimIsNear ? 'interim_reply' : 'resume'
    case 'under_assessment':
      if (!at.hasHandler) return 'take'
      if (at.isForApproval && !at.isOwnDraft) return 'approve'
      if (at.interimDaysLeft !== null && at.interimDaysLeft <= interimIsNear) return 'interim_reply'
      if (at.isForApproval) return 'await_approval'
      if (!at.hasServices) return 'record_services'
      if (!at.isAssessed) return 'assess'
      return at.childIsHeard ? 'write_decision' : 'hear_child'
  }
}
