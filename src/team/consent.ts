import type { Section } from '../access/sections.ts'
import type { ConsentKind, ConsentState } from './rules/consent.ts'
import type { PurposeKind } from './rules/purpose.ts'
import type { HelpKind } from './rules/said-elsewhere.ts'

export type ServiceKind = 'municipal_health' | 'specialist_health' | 'other_welfare'

/** How a consent was answered: signed in with eID, said or signed and written down by staff, or with a code from a letter. */
export type AnsweredHow = 'eid' | 'oral' | 'paper' | 'code'
/** Of an answer that was said or signed elsewhere. */
export interface Said {
  /** Null: answered by themselves, or written down before it was asked for. */
  saidOn: string | null
  /** The language, in words. */
  saidIn: string
  help: HelpKind | ''
  /** Who helped, or which interpreter. */
  helpedBy: string
}

export type AnswerWord = 'given' | 'refused' | 'withdrawn'

export interface ConsentAnswer extends Said {
  id: string
  round: number
  /** Null: the person. */
  relatedPersonId: string | null
  /** Who answered, by name; null: the person. */
  name: string | null
  answer: AnswerWord
  sections: Section[]
  untilDate: string | null
  how: AnsweredHow
  note: string
  recordedBy: string | null
  at: Date
}

/** One answer, for those who only need who said what, how and when. */
export type AnswerInRound = Pick<ConsentAnswer, 'name' | 'answer' | 'how' | 'at'>

export interface Consent {
  id: string
  personId: string
  kind: ConsentKind
  /** As stored; a given consent past its last day opens nothing (`isOpen`). */
  state: ConsentState
  serviceId: string | null
  relatedPersonId: string | null
  /** The service's or the private person's name; null for the two others. */
  withName: string | null
  /** The organisation, where it is another than the authority; else ''. */
  belongsTo: string
  serviceKind: ServiceKind | null
  sections: Section[]
  /** '': asked for before it was chosen from a list; then `purpose` says it all. */
  purposeKind: PurposeKind | ''
  /** In somebody's own words. */
  purpose: string
  fromDate: string
  untilDate: string | null
  askedBy: string | null
  askedByName: string | null
  givenHow: string
  answeredAt: Date | null
  endedAt: Date | null
  round: number
  version: number
}

/** What the page shows a state as: a given one past its last day is expired, swept or not. */
export function shownState(consent: Pick<Consent, 'state' | 'untilDate'>, today: string): ConsentState {
  return consent.state === 'given' && consent.untilDate !== null && consent.untilDate < today
    ? 'expired'
    : consent.state
}
