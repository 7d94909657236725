import { type Grant, isOpen } from '../access/acts.ts'
import type { Thing } from '../access/left-out.ts'
import { hidesWhereabouts } from '../people/index.ts'
import type { Language } from '../platform/i18n/language.ts'
import { withoutMarks } from './not-yet-in.ts'
import { shieldedPlan } from './plan-shielded.ts'
import { seesHistory } from './sees-history.ts'
import { newsShown } from './whole-plan/news-sql.ts'
import type { News, WholePlan } from './whole-plan.ts'
import { wordsThenFor } from './words-then.ts'

/**
 * The plan as one reader may see it. What is hidden is absent, not empty. Always there: whose plan, its state and dates,
 * who is responsible and who coordinates (forskrift 1110 § 9 c, g and h), for whoever has any part of it opened.
 */
export interface SeenPlan
  extends Pick<WholePlan, 'person' | 'coordinators' | 'standIn' | 'outside' | 'lastVisit' | 'news'>,
    Partial<
      Pick<WholePlan, 'texts' | 'goals' | 'activities' | 'team' | 'nextMeeting' | 'consents' | 'notShared'>
    > {
  plan: WholePlan['plan']
  /** Everything is open: the person's own side and the one who coordinates. */
  isWhole: boolean
  /** Services, places and those at work are left out (`shieldedPlan`). */
  isShielded: boolean
}

/** As what somebody acts whom all who take part know by name (forskrift 1110 § 9 h). */
const leads = ['coordinator', 'stand_in', 'offered']
const outsideOwnSide = ['coordinator', 'stand_in', 'participant', 'private_participant']

/**
 * Null when nobody but the person's own side may see it: forskrift 1110 § 5, a plan whose consent is gone is closed to
 * the services from the next request.
 */
export function planAsSeen(
  whole: WholePlan,
  grant: Grant,
  language: Language,
  mostNews = newsShown,
): SeenPlan | null {
  const hasPlanConsent = whole.consents.some((consent) => consent.kind === 'plan')
  if (!hasPlanConsent && outsideOwnSide.includes(grant.relation.name)) return null
  const isWhole = grant.sections === 'all'
  const open = (section: Parameters<typeof isOpen>[1]) => isOpen(grant, section)
  const about = open('about_person')
  const seesWhatWas = seesHistory({ isWhole, isShielded: false }, grant.relation.name)
  const seen: SeenPlan = {
    isShielded: false,
    person: whole.person,
    plan: {
      ...whole.plan,
      ...(!about && { word: '', wordReason: '', wordGiven: null, ownWord: null, endedReason: '' }),
      ...(!open('participants') && { responsiblePhysician: '' }),
    },
    coordinators: whole.coordinators,
    standIn: whole.standIn,
    outside: open('activities') ? whole.outside : [],
    lastVisit: whole.lastVisit,
    news: whole.news
      .filter((each) => isNewsOpen(each, grant))
      .slice(0, mostNews)
      .map((each) => (open('participants') || leads.includes(each.relation) ? each : { ...each, by: null }))
      .map((each) => (each.isTakenOut && !seesWhatWas ? { ...each, document: null } : each)),
    isWhole,
    ...(about && { texts: openTexts(whole.texts, grant) }),
    ...(open('goals') && {
      goals: whole.goals
        .filter(({ id }) => isOpen(grant, 'goals', `goal:${id}`))
        .map((goal) => (isWhole ? goal : withoutWordsThen(goal))),
    }),
    ...(open('activities') && {
      activities: (open('participants') ? whole.activities : withoutMarks(whole.activities)).filter(
        ({ id }) => isOpen(grant, 'activities', `activity:${id}`),
      ),
    }),
    ...(open('participants') && { team: whole.team }),
    ...(open('meetings') && { nextMeeting: whole.nextMeeting }),
    ...(isWhole && { consents: whole.consents, notShared: whole.notShared }),
  }
  return hidesWhereabouts(whole, grant.relation) ? shieldedPlan(seen, whole, grant.relation, language) : seen
}

/** What the reader has been shown, for the access log. */
export function sectionsSeen(seen: SeenPlan): string[] {
  const shown: string[] = ['plan']
  if (seen.texts) shown.push('about_person')
  if (seen.goals) shown.push('goals')
  if (seen.activities) shown.push('activities')
  if (seen.team) shown.push('participants')
  if (seen.nextMeeting) shown.push('meetings')
  return shown
}

/** The same, of a page that tells what is new too: stories of documents are there, where no other part of them is. */
export function sectionsTold(seen: SeenPlan): string[] {
  const tellsOfDocuments = seen.news.some(({ section }) => section === 'documents')
  return [...sectionsSeen(seen), ...(tellsOfDocuments ? ['documents'] : [])]
}

/** Also what is of a thing left out of the reader's consent is no news to them. forskrift 1110 § 9 h: all who take part know who coordinates. */
function isNewsOpen({ section, goalId, activityId, key, documentId }: News, grant: Grant): boolean {
  if (section === null) return true
  const things: Thing[] = [
    ...(goalId ? [`goal:${goalId}` as const] : []),
    ...(activityId ? [`activity:${activityId}` as const] : []),
    ...(key ? [`text:${key}` as const] : []),
    ...(documentId ? [`document:${documentId}` as const] : []),
  ]
  return isOpen(grant, section) && things.every((thing) => isOpen(grant, section, thing))
}

const withoutWordsThen = (goal: WholePlan['goals'][number]) => ({
  ...goal,
  ratedOf: wordsThenFor(goal.ratedOf, { isWhole: false, isShielded: false }),
})

const openTexts = (texts: WholePlan['texts'], grant: Grant): WholePlan['texts'] =>
  Object.fromEntries(
    Object.entries(texts).filter(([key]) => isOpen(grant, 'about_person', `text:${key}`)),
  ) as WholePlan['texts']
