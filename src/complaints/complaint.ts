import type { RightsItem } from '../cases/index.ts'
import type { Complainant, Defect } from './rules/defects.ts'
import type { ComplaintState } from './rules/lifecycle.ts'
import type { KnownHow } from './rules/time-to-complain.ts'

/** What came of it at the appeal body. */
export const outcomes = ['upheld', 'changed', 'overturned', 'dismissed'] as const
export type AppealOutcome = (typeof outcomes)[number]
/** The same, of a dismissal: it stands, is set aside, or that was not treated either. */
export const outcomesOfDismissal = ['upheld', 'overturned', 'dismissed'] as const satisfies AppealOutcome[]

/** Days are 'YYYY-MM-DD'. */
export interface Complaint {
  id: string
  personId: string
  caseId: string
  /** Null: about a missing decision, or a refusal. */
  decisionId: string | null
  /** The refusal to inform a parent without parental responsibility (barneloven § 47), of `informing`; else null. */
  informingId: number | null
  /** Of the decision's rights, all of one basis. Empty: a missing decision, or all of it (from before they were kept). */
  items: RightsItem[]
  state: ComplaintState
  wrong: string
  changeWanted: string
  reasons: string
  helpedBy: string
  /** Null: it came on paper, or was said. */
  complainantKey: string | null
  complainantName: string
  complainantIs: Complainant
  receivedAs: 'digital' | 'paper' | 'oral'
  receivedOn: string
  recordedBy: string | null
  recordedAt: Date
  /** What was added to an inquiry, where it was kept until that was taken in; else null. */
  heldAs: string | null
  signedAt: Date | null
  hasMandate: boolean
  knownOn: string | null
  knownHow: KnownHow
  deadlineOn: string | null
  /** Sufficient knowledge came later than `knownOn` (pbrl § 7-5): from when, why, and the last day it gives; else null and ''. */
  knownLaterOn: string | null
  knownLaterWhy: string
  laterDeadlineOn: string | null
  defects: Defect[]
  mendBy: string | null
  assessment: string
  assessedBy: string | null
  /** Who was given it to look at anew; null: anybody who may. */
  handedTo: string | null
  hadNoOtherHand: boolean
  statement: string
  /** Of the decision's items, where it was upheld in part; and what is left, in words. */
  upheldItems: RightsItem[]
  remaining: string
  planConsent: 'given' | 'refused' | null
  planGround: string
  planEnclosed: boolean
  sentOn: string | null
  appealBody: string
  outcome: AppealOutcome | null
  outcomeOn: string | null
  outcomeNote: string
  /** The appeal body set a dismissal aside that day: it is treated here since. */
  setAsideOn: string | null
  version: number
}

/** The last day to complain, as it is counted now; null: there is none. */
export const lastDayOf = ({
  deadlineOn,
  laterDeadlineOn,
}: Pick<Complaint, 'deadlineOn' | 'laterDeadlineOn'>) => laterDeadlineOn ?? deadlineOn

export interface ComplaintStep {
  act: string
  reason: string
  practitionerId: string | null
  at: Date
}

/** The kinds of what came with a complaint; the others are made here. */
export const cameWithIt = ['attachment', 'scan', 'power_of_attorney'] as const
export const isEnclosed = ({ kind }: Pick<ComplaintDocument, 'kind'>): boolean =>
  cameWithIt.some((each) => each === kind)

export interface ComplaintDocument {
  id: string
  kind: (typeof cameWithIt)[number] | 'package' | 'metadata' | 'statement'
  /** To be shown only. */
  name: string
  contentType: string
  /** Bytes. */
  size: number
  sha256: string
  /** What a malware scanner said of what came; null: nobody has looked. */
  checked: 'clean' | null
  addedAt: Date
}
