import type { Relation } from '../access/relations.ts'
import type { OwnBall } from '../plans/index.ts'

/** One person as one's own page shows them. What the reader may not see is absent. */
export interface PersonOverview {
  personId: string
  givenName: string
  isMe: boolean
  /** How the reader stands to this person: also what the access log says. */
  by: Relation
  case: CaseOverview | null
  coordination: CoordinationOverview | null
  /** What others have asked for the person, and nobody has said anything to. */
  toAnswer: { id: string; receivedAt: Date }[]
  mayLog: boolean
  /** Decides on a consent, and sees no more of the coordination. */
  onlyConsents: boolean
}

export interface CaseOverview {
  /** One’s page for it; null: there are decisions only. */
  caseId: string | null
  /** The case where an answer is owed: that one is missing may be complained about. */
  unansweredId: string | null
  /** The date that was promised or stated; null when the case is answered. */
  answerBy: { from: string; to: string } | null
  waitingSince: string | null
  /** What the case asks the reader, and waits for. Days 'YYYY-MM-DD'. */
  questions: { id: string; answerBy: string }[]
  /** Newest first. */
  complaints: {
    id: string
    state: string
    receivedOn: string
    /** The new decision it led to, owed or made (or the case was closed without it). */
    anew: { dueOn: string; isDone: boolean; isDecided: boolean } | null
  }[]
  decisions: {
    id: string
    result: 'granted' | 'partly' | 'refused' | 'cannot_consent'
    issuedAt: Date
    isOpened: boolean
  }[]
}

export interface CoordinationOverview {
  consentsAsked: { id: string; kind: 'coordination' | 'plan' | 'sharing' }[]
  /** What can be renewed by the reader, who has not; `of`: to whom, '' where it would tell where the person is. */
  consentsToRenew: { id: string; of: string; untilDate: string; renewedBy: string[] }[]
  /** A right is granted that nobody has been asked to consent to, nor said anything about. */
  lacksConsent: boolean
  /** How many consents others have given that the reader, who decides alone now, has not said a word to. */
  toConfirm: number
  /** `isAway`: the coordinator is away now; of the one who stands in: there is one, who is away. */
  coordinators: {
    role: string
    name: string
    workTitle: string
    phone: string
    email: string
    isAway: boolean
  }[]
  plan: { id: string; state: string; revisionOn: string | null } | null
  nextMeeting: { id: string; startsAt: Date } | null
  meetingsToAnswer: { id: string; startsAt: Date }[]
  /** What waits for the reader in the plan. */
  balls: OwnBall[]
}

/** What of a person was shown, for the log. */
export function seenOf({ case: file, coordination, toAnswer }: PersonOverview): string[] {
  return [
    file && 'case',
    file?.decisions.length ? 'decisions' : null,
    file?.questions.length ? 'information_request' : null,
    file?.complaints.length ? 'that_complaint_exists' : null,
    coordination?.coordinators.length ? 'coordinator' : null,
    toAnswer.length ? 'inquiry' : null,
    coordination?.plan && 'plan',
    coordination?.balls.length ? 'activities' : null,
    coordination?.nextMeeting && 'meetings',
    coordination?.consentsAsked.length || coordination?.toConfirm || coordination?.consentsToRenew.length
      ? 'consents'
      : null,
  ].filter((each) => typeof each === 'string')
}
