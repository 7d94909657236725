import type { AppointmentState } from '../coordination/index.ts'
import type { contactOf, Person } from '../people/index.ts'
import { hotRead, type ReadDb } from '../platform/database/database.ts'
import type { Responsible } from './activity-store.ts'
import type { StandingWord } from './goal-word-store.ts'
import { markNotYetIn, type ReadPlan } from './not-yet-in.ts'
import type { PlanWordHow } from './plan-word-store.ts'
import type { Effect, Progress, TextKey, Word } from './things.ts'
import { wholePlanSql } from './whole-plan-sql.ts'
import type { WordsThen } from './words-then.ts'

/** The whole plan as the database has it, before it is cut to what the reader may see. Days 'YYYY-MM-DD', moments ISO. */
export interface WholePlan {
  person: { id: string; givenName: string; familyName: string; birthDate: string | null }
  addressProtection: Person['addressProtection']
  plan: {
    id: string
    state: string
    version: number
    periodFrom: string | null
    periodTo: string | null
    revisionOn: string | null
    word: Word | ''
    wordReason: string
    /** How the word that stands was given, and by what the giver was to the person; absent in versions from before it was kept. */
    wordGiven?: { how: PlanWordHow; givenAs: string; at: string } | null
    /** What the person's own self said last. */
    ownWord?: { word: Word; reason: string; at: string } | null
    endedOn: string | null
    endedReason: string
    responsiblePhysician: string
    responsibleServiceId: string | null
    responsibleService: string | null
  }
  /** Given, and in force today. */
  consents: {
    kind: 'plan' | 'sharing'
    givenBy: string
    fromDate: string
    untilDate: string | null
  }[]
  /** Whom the person has said no to sharing with, or taken it back from. */
  notShared: { consentId: string; state: 'refused' | 'withdrawn'; name: string }[]
  texts: Partial<Record<TextKey, { text: string; version: number; writtenAs: string }>>
  goals: PlanGoal[]
  activities: PlanActivity[]
  team: TeamMember[]
  /** Services, those at work there and private persons who were let in and no longer are; those who coordinated before. */
  outside: { id: string; name: string; hasLed?: boolean }[]
  coordinators: PlanCoordinator[]
  standIn: { id: string; name: string; workTitle: string; phone: string } | null
  nextMeeting: { id: string; title: string; startsAt: string; channel: string; place: string } | null
  lastVisit: string | null
  news: News[]
  /** Who everybody at work is to one who is shielded. */
  contact: ReturnType<typeof contactOf>
}

export interface PlanGoal {
  id: string
  parentGoalId: string | null
  lifeArea: string
  words: string
  /** What the one who wrote them was to the person; '' where it is not kept. */
  writtenAs: string
  state: string
  reason: string
  /** By when the person would like to be there. */
  targetOn: string | null
  version: number
  /** By the newest evaluation. */
  progress: Progress | null
  evaluation: string | null
  /** What the one who said it was to the person. */
  evaluatedAs: string | null
  evaluatedAt: string | null
  /** The person's newest number, 0–10, and what the one who wrote it was to the person. */
  rating: number | null
  ratedAs: string | null
  ratedAt: string | null
  /** Absent in versions kept before it was. */
  ratedOf?: WordsThen
  /** The person's word on it: only on paper, and in versions that are kept since they keep it. */
  word?: StandingWord | null
}

export interface PlanActivity {
  id: string
  goalId: string | null
  what: string
  how: string
  scope: string
  state: string
  reason: string
  deadline: string | null
  /** When it is to be looked at whether it helps. */
  evaluateOn: string | null
  /** What was said the last time, and when; '' until then. */
  effect: Effect | ''
  effectOn: string | null
  /** Who has the ball, by who they are; the name is null of the person the plan is about. Else in words. */
  holder: (Responsible & { name: string | null }) | null
  waitingFor: string
  waitingSince: string | null
  version: number
  serviceId: string | null
  practitionerId: string | null
  relatedPersonId: string | null
  isPerson: boolean
  service: string | null
  practitioner: string | null
  relatedPerson: string | null
  /** A service that nobody has let in yet answers for it, or has the ball. */
  notYetIn?: { isHolder: boolean; isResponsible: boolean }
  /** The one who has the ball by name takes part, and does not see it; said to those all of the plan is open to. */
  isUnseenByHolder?: boolean
}

export interface TeamMember {
  id: string
  name: string
  kind: 'service' | 'private'
  /** mother, guardian …: of a private person */
  relation: string | null
  contribution: string
  lifeArea: string | null
  people: { id: string; name: string; workTitle: string }[] | null
}

export interface PlanCoordinator {
  role: string
  state: AppointmentState
  id: string
  name: string
  workTitle: string
  phone: string
}

export interface News {
  id: number
  at: string
  recordedAt: string
  type: string
  /** Whose opening shows it; null: all who take part. */
  section: 'goals' | 'activities' | 'about_person' | 'documents' | null
  /** What it is of, where it is of one thing. */
  goalId: string | null
  activityId: string | null
  key: TextKey | null
  documentId: string | null
  /** What the document is called now, where the reader may see it as it stands. */
  document: string | null
  /** The document is taken out: then only those who see what was, see what it is called. */
  isTakenOut: boolean
  relation: string
  by: string | null
  /** Which version the thing then got, where it is known and asked for. */
  version?: number | null
}

export interface PlanAsked {
  authorityId: string
  planId: string
  today: string
  now: Date
  /** The reader's identity, for "since last time". */
  readerId: string | null
}

/** The whole plan in one statement; null when there is none. */
export async function findWholePlan(
  db: ReadDb,
  asked: PlanAsked,
): Promise<Omit<WholePlan, 'contact'> | null> {
  const rows = await hotRead<{ page: ReadPlan }>(db, 'plan-page', wholePlanSql, planPageValues(asked))
  const page = rows[0]?.page
  return page ? markNotYetIn(page) : null
}

/** The values of the statement, in its order. */
export function planPageValues(asked: PlanAsked): unknown[] {
  return [asked.authorityId, asked.planId, asked.today, asked.now, asked.readerId]
}
