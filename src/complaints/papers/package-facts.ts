import type { CaseInWords, Decision, DecisionInWords, SentLetter } from '../../cases/index.ts'
import type { EnclosedFile } from '../../inquiries/index.ts'
import type { ComplaintBasis } from '../../law/legal-basis.ts'
import type { Person } from '../../people/index.ts'
import type { PlanContents } from '../../plans/index.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { Complaint, ComplaintStep } from '../complaint.ts'
import type { Refusal } from '../find-refusal.ts'

/** What the papers are made from: words and ids, and no address of anybody. */
export interface PackageFacts {
  language: Language
  sender: { name: string; unit: string; colour: string }
  authorityId: string
  phone: string
  appealBody: string
  basis: ComplaintBasis
  person: Person
  complaint: Complaint
  /** Null: the complaint is about one that is missing, or about a refusal. */
  decision: Decision | null
  /** Of a complaint on what a parent was refused to know; else null. */
  refusal: Refusal | null
  madeOn: string
  words: CaseInWords
  steps: readonly ComplaintStep[]
  names: ReadonlyMap<string, { name: string; workTitle: string }>
  /** There is a plan that could have gone with it. */
  hasPlan: boolean
  /** Only with consent, or on a ground that is written down. */
  plan: PlanContents | null
  /** The files that came, in the order they stand in the package. */
  enclosed: readonly PackedFile[]
  /** The decision's letter as it was sent. */
  letter: PackedLetter | null
  /** What was decided anew, where the complaint was upheld in part. */
  newDecision: { decision: Decision; words: DecisionInWords; letter: PackedLetter | null } | null
  /** The other letters of the case, the oldest first. */
  letters: readonly PackedLetter[]
}

/** `inquiryId`: what it came with; null: the complaint. */
export type PackedFile = EnclosedFile & { inquiryId: string | null }

export type PackedLetter = Pick<SentLetter, 'kind' | 'language' | 'sha256' | 'title' | 'how' | 'at' | 'pdf'>
