import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import type { Section } from '../access/sections.ts'
import { grantedRights } from '../cases/index.ts'
import { findCoordinators, findStandIn } from '../coordination/index.ts'
import { type AgeGroup, ageGroupOn } from '../law/age.ts'
import { calledInSentence, contactOf, getPerson, hidesWhereabouts } from '../people/index.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import { type Consent, type ConsentAnswer, shownState } from './consent.ts'
import { findAnswers, findConsent, findConsents } from './consent-store.ts'
import { deciderIn } from './decider-in.ts'
import { type ChildWords, findChildWordsShown } from './find-child-words-shown.ts'
import { type ExceptionsShown, findExceptionsShown } from './find-exceptions-shown.ts'
import { type Renewal, renewalOf } from './find-renewals.ts'
import type { ConsentShown, Consents } from './get-consents.ts'
import { findPassed } from './reminder-store.ts'
import { consentStandsOn, needsConsents } from './rules/consent.ts'
import { shieldAnswer, shieldConsent } from './shield.ts'
import { findMembersOfConsents } from './team-store.ts'
import { findDeciders } from './who-may-consent.ts'

export interface OneConsent extends Omit<Consents, 'consents' | 'decides' | 'hasRightToPlan' | 'ageSoon'> {
  consent: ConsentShown
  /** Every answer there has been, the newest first. */
  answers: ConsentAnswer[]
  /** Who must still say yes in this round, by name. */
  /** Those who decide have each said yes, to different parts: nothing is open. */
  hasNothingCommon: boolean
  waitsFor: string[]
  /** What each has said yes to in this round, and stands by; the first first. */
  yes: { name: string; isOwn: boolean; sections: Section[]; untilDate: string | null; at: Date }[]
  /** What only some of those who must say yes together have said yes to: not open. */
  notOpened: Section[]
  /** The reader has said yes in this round. */
  hasAnswered: boolean
  /** Consent to a plan is given, and none is begun: who begins it, and how to reach them. Empty name: nobody is there yet. */
  beginsPlan: { name: string; phone: string } | null
  /** It is given, and what follows is for others: the unit finds a coordinator; the service says who takes part. */
  next: 'coordinator' | 'names' | null
  /** It can be renewed in one press; null: it cannot now. */
  renewal: Renewal | null
  /** The last days that have passed, the latest last. */
  passed: string[]
  ageGroup: AgeGroup
  /** What is left out of it, and what can be; null where nothing is shared by it. */
  exceptions: ExceptionsShown | null
  /** What the child means, where others answer for it; null where there is nothing of it for the reader. */
  childWords: ChildWords | null
  /** What it stands on is given. */
  mayBeGiven: boolean
}

/** One consent: what it is about, what was answered, and what the reader can do now. */
export const getConsent = query({
  act: acts.seeConsents,
  input: z.object({ personId: id, consentId: id }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  read: (context) => readConsent(context),
  sees: (consent) => seesOfConsent(consent),
})

/** What of the person the reader was shown with a consent: what can be left out is told of by the plan's own words. */
export function seesOfConsent({ person, exceptions }: OneConsent) {
  const what = exceptions?.seesPlan ? ['consents', 'goals', 'activities'] : ['consents']
  return [{ personId: person.id, what }]
}

interface Context extends Asked {
  db: ReadDb
  grant: Grant
  input: { consentId: string }
  subject: { personId: string }
}

/** One consent as the reader may see it. Null where there is no such consent about the person. */
export async function readConsent({
  db,
  input,
  subject: { personId },
  grant,
  ...asked
}: Context): Promise<OneConsent | null> {
  const { authority, today, language } = asked
  const consent = await findConsent(db, input.consentId)
  if (consent?.personId !== personId) return null
  const person = await getPerson(db, personId)
  const { who, deciders } = await findDeciders(db, personId, consent.kind, today)
  const answers = await findAnswers(db, consent.id)
  const relation = grant.relation.name
  const isUnit = relation === 'case_handler' || relation === 'unit_leader'
  const plan = isUnit ? null : await findPlanOfPerson(db, personId)
  const own =
    relation === 'self' || relation === 'child_15' ? null : (grant.relation.relatedPersonId ?? 'nobody')
  const saidYes = new Set<string | null>()
  for (const answer of answers.filter(({ round }) => round === consent.round)) {
    const isYes = answer.answer === 'given' && (answer.untilDate ?? today) >= today
    if (isYes) saidYes.add(answer.relatedPersonId)
    else saidYes.delete(answer.relatedPersonId)
  }
  // All have said yes and it still waits: each has opened other parts
  const hasNothingCommon =
    consent.state === 'asked' &&
    who.all &&
    deciders.length > 1 &&
    deciders.every((each) => saidYes.has(each.id))
  const latest = answers.filter(({ id: answerId, round, relatedPersonId }) => {
    const last = answers.findLast((each) => each.round === round && each.relatedPersonId === relatedPersonId)
    return round === consent.round && saidYes.has(relatedPersonId) && last?.id === answerId
  })
  const counted = latest.filter(({ relatedPersonId }) => deciders.some((each) => each.id === relatedPersonId))
  const yes = counted.map(({ name, relatedPersonId, sections, untilDate, at }) => ({
    ...{ name: name ?? person.fullName, isOwn: relatedPersonId === own },
    ...{ sections, untilDate, at },
  }))
  const isOpenNow = consent.kind === 'sharing' && shownState(consent, today) === 'given' && who.all
  const saidBySome = new Set(isOpenNow && yes.length > 1 ? yes.flatMap((each) => each.sections) : [])
  const members = await findMembersOfConsents(db, personId, { today, language })
  const standsOn = needsConsents(consentStandsOn[consent.kind], await findConsents(db, personId), today)
  const beginsPlan =
    consent.kind === 'plan' && consent.state === 'given' && !isUnit && (!plan || plan.state === 'ended')
  const isShielded = hidesWhereabouts(person, grant.relation)
  const isGiven = shownState(consent, today) === 'given'
  const people = members.get(consent.serviceId ?? '') ?? []
  const lacksCoordinator =
    isGiven && consent.kind === 'coordination' && (await findCoordinators(db, personId)).length === 0
  const lacksNames = isGiven && consent.serviceId !== null && people.length === 0 && !isShielded
  const shown: ConsentShown = {
    ...consent,
    shown: shownState(consent, today),
    people,
    waitsForReader: consent.state === 'asked' && (!saidYes.has(own) || hasNothingCommon),
  }
  const decides = deciders.map((each) => each.id)
  const reader = { grant, decider: deciderIn(grant, decides), deciders: decides, isShielded }
  return {
    relation,
    isShielded,
    person: {
      id: personId,
      givenName: calledInSentence(person, relation === 'parent', language),
      fullName: person.fullName,
    },
    isChildCoordinator: (await grantedRights(db, personId)).some(
      (right) => right.item === 'child_coordinator',
    ),
    isSelf: relation === 'self' || relation === 'child_15' || relation === 'child',
    mayAnswer: deciders.some((each) => each.id === own),
    mayAsk: ['coordinator', 'stand_in', 'case_handler', 'unit_leader'].includes(relation),
    deciders,
    by: who.by,
    consent: isShielded ? shieldConsent(shown) : shown,
    answers: (isShielded ? answers.map(shieldAnswer) : answers).toReversed(),
    waitsFor:
      consent.state === 'asked' && (who.all || !saidYes.size)
        ? deciders.filter((each) => !saidYes.has(each.id)).map(({ name }) => name)
        : [],
    yes,
    notOpened: [...saidBySome].filter((section) => !consent.sections.includes(section)),
    hasAnswered: saidYes.has(own),
    hasNothingCommon,
    beginsPlan: beginsPlan
      ? await findWhoBegins(db, personId, isShielded ? contactOf(authority) : null)
      : null,
    renewal: standsOn === true ? renewalOf(consent, answers, { who, deciders, own, today }) : null,
    passed: await findPassedOf(db, consent, today),
    next: lacksCoordinator ? 'coordinator' : lacksNames ? 'names' : null,
    exceptions: consent.kind === 'sharing' ? await findExceptionsShown(db, asked, consent, reader) : null,
    ageGroup: ageGroupOn(person, today),
    childWords: await findChildWordsShown(db, consent, person, {
      ...{ relation, isShielded, today, by: who.by },
      decides: deciders.some((each) => each.id === own),
    }),
    mayBeGiven: standsOn === true,
    planId: plan && plan.state !== 'ended' ? plan.id : null,
  }
}

/** By the clock too: it has passed, whether or not that has been told of. */
async function findPassedOf(db: ReadDb, consent: Consent, today: string): Promise<string[]> {
  const told = await findPassed(db, consent.id)
  const { untilDate, state } = consent
  const isPassed = state === 'given' && untilDate !== null && untilDate < today
  return isPassed && !told.includes(untilDate) ? [...told, untilDate] : told
}

async function findWhoBegins(
  db: ReadDb,
  personId: string,
  contact: { name: string; phone: string } | null,
): Promise<{ name: string; phone: string }> {
  if (contact) return { name: contact.name, phone: contact.phone }
  const there = (await findCoordinators(db, personId)).find(({ state }) => state === 'active')
  const who = there ?? (await findStandIn(db, personId))
  return { name: who?.name ?? '', phone: who?.phone ?? '' }
}
