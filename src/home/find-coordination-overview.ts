import { type Grant, isOpen } from '../access/acts.ts'
import type { Section } from '../access/sections.ts'
import { grantedRights } from '../cases/index.ts'
import { findCoordinators, findStandIn, isInPlace } from '../coordination/index.ts'
import { findMeetingsToAnswer, findNextMeeting } from '../meetings/index.ts'
import { contactOf, hidesWhereabouts } from '../people/index.ts'
import { findOwnBalls, findPlanOfPerson } from '../plans/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import {
  findConsents,
  findRenewals,
  findSaidYes,
  findToConfirm,
  nameOfConsent,
  shownState,
} from '../team/index.ts'
import type { PersonInView } from './find-people.ts'
import type { CoordinationOverview } from './overview.ts'
import { lacksConsent } from './rules/lacks-consent.ts'

/** pbrl §§ 4-3, 4-4: who answers for the person; a child below 16 is heard, and does not answer alone. */
const consenting = ['self', 'parent', 'foster_parent', 'care_authority', 'guardian', 'proxy']
const planSections: Section[] = ['about_person', 'goals', 'activities']

/** Null when nobody coordinates for the person here, and nothing is asked. What the reader may not see is empty. */
export async function findCoordinationOverview(
  db: ReadDb,
  { person, isMe, mayPlan }: Pick<PersonInView, 'person' | 'isMe' | 'mayPlan'>,
  grant: Grant,
  asked: Asked,
): Promise<CoordinationOverview | null> {
  const { authority, today, now, language } = asked
  const personId = person.id
  const whoCoordinates = await findWhoCoordinates(db, personId)
  const mayAnswer = grant.by.some((each) => consenting.includes(each.name))
  const answersAs = grant.relation.relatedPersonId ?? null
  const saidYes = mayAnswer ? await findSaidYes(db, personId, answersAs, today) : new Set<string>()
  const consents = mayAnswer ? await findConsents(db, personId) : []
  const seesPlan = mayPlan !== null && planSections.some((each) => isOpen(mayPlan, each))
  const plan = seesPlan ? await findPlanOfPerson(db, personId) : null
  const seesMeetings = isOpen(grant, 'meetings')
  const meeting = seesMeetings ? await findNextMeeting(db, personId, now) : null
  const rights = mayAnswer ? await grantedRights(db, personId) : []
  const isShielded = hidesWhereabouts(person, grant.relation)
  async function toRenew(): Promise<CoordinationOverview['consentsToRenew']> {
    const renewals = await findRenewals(db, consents, answersAs, today)
    return consents.flatMap((consent) => {
      const { id, untilDate } = consent
      const renewal = renewals.get(id)
      const isOpen = untilDate !== null && untilDate >= today
      if (!renewal?.isOwn || renewal.hasRenewed || !isOpen) return []
      const of = isShielded && consent.serviceId ? '' : nameOfConsent(consent, language)
      return [{ id, of, untilDate, renewedBy: renewal.renewedBy }]
    })
  }
  const found: CoordinationOverview = {
    lacksConsent: lacksConsent(
      rights.map(({ item }) => item),
      consents.map(({ kind }) => kind),
    ),
    consentsAsked: consents.filter((each) => shownState(each, today) === 'asked' && !saidYes.has(each.id)),
    consentsToRenew: mayAnswer ? await toRenew() : [],
    toConfirm: isMe
      ? ((await findToConfirm(db, [personId], today)).get(personId)?.consentIds.length ?? 0)
      : 0,
    coordinators: isShielded
      ? whoCoordinates.map((each) => ({ ...each, ...contactOf(authority) }))
      : whoCoordinates,
    plan,
    nextMeeting: meeting,
    balls: plan && mayPlan ? await findOwnBalls(db, asked, plan.id, mayPlan) : [],
    meetingsToAnswer: seesMeetings ? await unanswered(db, personId, isMe, grant, now) : [],
  }
  const isEmpty =
    !found.consentsAsked.length &&
    !found.consentsToRenew.length &&
    !found.lacksConsent &&
    !found.toConfirm &&
    !found.coordinators.length &&
    !found.plan &&
    !found.nextMeeting
  return isEmpty ? null : found
}

async function findWhoCoordinates(
  db: ReadDb,
  personId: string,
): Promise<CoordinationOverview['coordinators']> {
  const coordinators = (await findCoordinators(db, personId)).filter(isInPlace)
  const standIn = await findStandIn(db, personId)
  const isAway = coordinators.some(({ state }) => state === 'absent')
  return [
    ...coordinators.map((each) => ({ ...each, isAway: each.state === 'absent' })),
    ...(standIn ? [{ ...standIn, role: 'stand_in', isAway }] : []),
  ].map(({ role, name, workTitle, phone, email, isAway: away }) => ({
    role,
    name,
    workTitle,
    phone,
    email,
    isAway: away,
  }))
}

async function unanswered(db: ReadDb, personId: string, isMe: boolean, grant: Grant, now: Date) {
  const relatedPersonIds = grant.by.flatMap((each) => each.relatedPersonId ?? [])
  const meetings = await findMeetingsToAnswer(db, { selfIds: isMe ? [personId] : [], relatedPersonIds }, now)
  return meetings
    .filter((each) => each.personId === personId)
    .map((each) => ({ id: each.meetingId, startsAt: each.startsAt }))
}
