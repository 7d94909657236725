import type { LegalBasis } from '../law/legal-basis.ts'
import type { KeptBecause } from './rules/child-words.ts'
import type { RightsItem } from './rules/criteria.ts'
import type { ServiceKind, ServiceStatus, YesNoUnsure } from './rules/criteria-facts.ts'
import type { CaseState } from './rules/transitions.ts'

/** The answers that a case keeps for the criteria; the services stand beside, one row each. */
export const factQuestions = [
  'seriousCondition',
  'longTerm',
  'complex',
  'needsCoordination',
  'qualificationProgramme',
  'wantsChildCoordinator',
  'wantsPlan',
] as const
export type FactQuestion = (typeof factQuestions)[number]
export type CaseFacts = Record<FactQuestion, YesNoUnsure>

/** Days are 'YYYY-MM-DD'. */
export interface Case {
  id: string
  reference: string
  personId: string
  unitId: string
  handlerId: string | null
  state: CaseState
  legalBasis: LegalBasis
  receivedOn: string
  answerDue: string
  interimDue: string
  interimSentOn: string | null
  newDate: string | null
  waitingSince: string | null
  facts: CaseFacts
  childView: string
  childHeard: string
  /** Why the child's own words are not for the parents; '': they are. */
  childWordsKept: KeptBecause | ''
  childWordsKeptReason: string
  summary: string
  closedOn: string | null
  closedReason: string
  /** Opened by mistake for one who has a case: it went into this one. */
  joinedTo: string | null
  version: number
}

export interface CaseService {
  id: string
  name: string
  kind: ServiceKind
  status: ServiceStatus
  provider: string
}

/** What a person decided on one criterion, and what the law's table had proposed. */
export interface AssessedCriterion {
  item: RightsItem
  criterion: string
  ruleCode: string
  ruleVersion: number
  proposed: 'met' | 'not_met' | 'unclear'
  decided: 'met' | 'not_met'
  reason: string
  decidedAt: Date
}

/** Kept with an issued decision, per item: what was decided, by which rule, and why. */
export interface DecidedItem {
  item: RightsItem
  result: 'granted' | 'refused'
  rule: { code: string; version: number; paragraph: string }
  /** `needed` false: not met, and of no weight for the answer. */
  criteria: { criterion: string; decided: 'met' | 'not_met'; needed: boolean; reason: string }[]
  /** Of a no: what would have turned it, each list by itself enough. Left out in decisions from before it was kept. */
  lacking?: string[][]
}

export interface DecisionDraft {
  state: 'draft' | 'for_approval'
  factsText: string
  reasons: string
  stillOffered: string
  authorId: string
  version: number
  /** What it was made of when it was sent to approval; null when it was not, or has been written on by hand since. */
  sentFingerprint: string | null
}

export interface Decision {
  id: string
  caseId: string
  personId: string
  replacesId: string | null
  /** `cannot_consent`: of no right, but that somebody cannot consent (pbrl § 4-3); it has no items. */
  result: 'granted' | 'partly' | 'refused' | 'cannot_consent'
  legalBasis: LegalBasis
  items: DecidedItem[]
  factsText: string
  reasons: string
  stillOffered: string
  authorId: string
  /** Everybody who wrote a part of it: the words, a criterion, the child's view, the legal basis. */
  writtenBy: string[]
  approverId: string | null
  issuedAt: Date
  letterSha256: string
  /** What the child said, and how it was heard, as it was when this was issued. */
  childView: string
  childHeard: string
  /** The child's own words are not for the parents: they are not in the letter either. */
  childWordsKept: boolean
}

/** All who made a decision: who wrote any of it, and who approved it. */
export const makersOf = ({
  authorId,
  writtenBy,
  approverId,
}: Pick<Decision, 'authorId' | 'writtenBy' | 'approverId'>): string[] => [
  ...new Set([authorId, ...writtenBy, ...(approverId ? [approverId] : [])]),
]

/** Is it that somebody cannot consent (pbrl § 4-3), and of no right? */
export const isOfCapacity = ({ result }: Pick<Decision, 'result'>): boolean => result === 'cannot_consent'

export interface Letter {
  id: string
  personId: string
  caseId: string | null
  kind: string
  language: string
  sha256: string
  sentAs: 'digital' | 'paper' | 'both'
  at: Date
  /** The last day to complain that it names; null: it is no decision's. */
  complainBy?: string | null
  /** The words it was written by; null: the house's own. */
  templateId: string | null
  /** The day an interim reply promised. */
  answerBy?: string | null
}
