import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import { isOpen } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import { getUnit } from '../authorities/index.ts'
import { findCaseOfPerson, findDecisionsOfPerson, grantedRights, isOfCapacity } from '../cases/index.ts'
import { daysBetween } from '../law/calendar.ts'
import { findNextMeeting } from '../meetings/index.ts'
import { calledInSentence, contactOf, getPerson, hidesWhereabouts, unitShownTo } from '../people/index.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutPerson } from './about.ts'
import { acts } from './access.ts'
import type { Appointment, StandIn } from './appointment.ts'
import { findAppointments, findCoordinators, findStandIn } from './appointment-store.ts'
import { type ConsentStanding, standingOfConsent } from './consent-standing.ts'
import type { CoordinatorRole } from './rules/standing.ts'
import { successionOf } from './rules/succession.ts'
import { isInPlace } from './rules/transitions.ts'
import { standingRights } from './standing-rights.ts'
import { type CoordinatorWish, findWishes } from './wish-store.ts'

/** The way from the first inquiry to a coordinator; days are 'YYYY-MM-DD'. Only for those it is told to. */
export interface Way {
  receivedOn: string | null
  decidedOn: string | null
  consent: ConsentStanding
  offeredOn: string | null
  /** The first coordinator of all. */
  activeOn: string | null
  /** Each new coordinator since, in order. */
  later: { name: string; on: string }[]
  /** Days from the first inquiry until the first of them accepted; null until then. */
  daysTaken: number | null
}

/** `needs_coordination`: consent to a plan is offered when that to coordination is given (forskrift 1110 § 5). `no`: the right to a plan is not granted, or the reader is one who takes part. The coordinator starts it. */
type MayStart = 'yes' | 'needs_consent' | 'needs_coordination' | 'no'

export interface Overview {
  relation: RelationName
  sections: Grant['sections']
  /** The reader at work, when the reader is. */
  practitionerId: string | null
  person: { id: string; givenName: string; fullName: string }
  /** The reader is the person. */
  isSelf: boolean
  coordinators: Appointment[]
  standIn: StandIn | null
  waits: CoordinatorRole[]
  way: Way | null
  caseId: string | null
  unit: { name: string; phone: string } | null
  nextMeeting: { id: string; startsAt: Date; title: string } | null
  /** Null when the reader may not know whether there is one. */
  plan: { id: string | null; mayStart: MayStart } | null
  wish: CoordinatorWish | null
}

const ownSide: readonly RelationName[] = [
  'self',
  'child_15',
  'child',
  'parent',
  'foster_parent',
  'care_authority',
  'guardian',
  'proxy',
]
const unit: readonly RelationName[] = ['case_handler', 'unit_leader']
const coordination: readonly RelationName[] = ['coordinator', 'stand_in']

/** Who coordinates for a person, how to reach them, and what comes next. As much of it as the reader's relation opens. */
export const getOverview = query({
  act: acts.see,
  input: z.object({ personId: id }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async read({ db, subject, grant, authority, now, today, language }): Promise<Overview> {
    const { personId } = subject
    const relation = grant.relation.name
    const person = await getPerson(db, personId)
    const isClose = ownSide.includes(relation) || coordination.includes(relation)
    const isUnit = unit.includes(relation)
    const rights = standingRights(await grantedRights(db, personId), authority)
    const coordinators = await findCoordinators(db, personId)
    const there = coordinators.filter(isInPlace)
    const plan = isUnit ? null : await findPlanOfPerson(db, personId)
    const living = plan && plan.state !== 'ended' ? plan : null
    const meeting = !isUnit && isOpen(grant, 'meetings') ? await findNextMeeting(db, personId, now) : null
    const wishes = ownSide.includes(relation) || isUnit ? await findWishes(db, personId) : []
    const isShielded = hidesWhereabouts(person, grant.relation)
    const shield = <T extends Appointment | StandIn>(each: T): T =>
      isShielded
        ? {
            ...each,
            ...contactOf(authority),
            ...('message' in each && { message: '', reason: '', whyNew: '' }),
          }
        : each
    // The person's wish for another is not told to the coordinator: the unit's reason may speak of it
    const told = (each: Appointment): Appointment =>
      shield(ownSide.includes(relation) || isUnit ? each : { ...each, whyNew: '' })
    const standIn = await findStandIn(db, personId)
    return {
      relation,
      sections: grant.sections,
      practitionerId: grant.relation.practitionerId ?? null,
      person: {
        id: personId,
        givenName: calledInSentence(person, relation === 'parent', language),
        fullName: person.fullName,
      },
      isSelf: relation === 'self' || relation === 'child_15' || relation === 'child',
      coordinators: (isClose || isUnit ? coordinators : there).map(told),
      standIn: standIn && shield(standIn),
      waits: rights.map(({ role }) => role).filter((role) => !there.some((each) => each.role === role)),
      way:
        isClose || isUnit ? await findWay(db, personId, today, isShielded ? contactOf(authority) : {}) : null,
      caseId: isUnit ? subject.caseId : null,
      unit: subject.unitId ? unitShownTo(await unitOf(db, subject.unitId), authority, isShielded) : null,
      nextMeeting: meeting && {
        id: meeting.id,
        startsAt: meeting.startsAt,
        title: isShielded ? '' : meeting.title,
      },
      plan: isUnit
        ? null
        : {
            id: living?.id ?? null,
            mayStart: living || !isClose ? 'no' : await mayStart(db, personId, today),
          },
      wish: isShielded ? null : (wishes[0] ?? null),
    }
  },
  sees: (overview) => [
    {
      personId: overview.person.id,
      what: [
        'coordination',
        ...(overview.way ? ['case_dates'] : []),
        ...(overview.nextMeeting ? ['meetings'] : []),
      ],
    },
  ],
})

type Read = Parameters<typeof findCoordinators>[0]

async function unitOf(db: Read, unitId: string) {
  const { name, phone } = await getUnit(db, unitId)
  return { name, phone }
}

async function mayStart(db: Read, personId: string, today: string): Promise<MayStart> {
  const rights = await grantedRights(db, personId)
  if (!rights.some(({ item }) => item === 'plan')) return 'no'
  const standing = (kind: 'coordination' | 'plan') => standingOfConsent(db, personId, kind, today)
  if ((await standing('coordination')) !== 'given') return 'needs_coordination'
  return (await standing('plan')) === 'given' ? 'yes' : 'needs_consent'
}

async function findWay(db: Read, personId: string, today: string, shown: { name?: string }): Promise<Way> {
  const found = await findCaseOfPerson(db, personId)
  const decisions = await findDecisionsOfPerson(db, personId)
  const ofRights = decisions.filter((each) => !isOfCapacity(each))
  const first = ofRights.map(({ issuedAt }) => issuedAt).sort((a, b) => +a - +b)[0]
  const all = await findAppointments(db, personId)
  const { firstOn: activeOn, later } = successionOf(all)
  const offeredAt = all.flatMap(({ offeredAt: at }) => at ?? []).sort((a, b) => +a - +b)[0]
  const receivedOn = found?.receivedOn ?? null
  return {
    receivedOn,
    decidedOn: first ? dayInOslo(first) : null,
    consent: await standingOfConsent(db, personId, 'coordination', today),
    offeredOn: offeredAt ? dayInOslo(offeredAt) : null,
    activeOn,
    later: later.map((each) => ({ ...each, ...shown })),
    daysTaken: receivedOn && activeOn ? daysBetween(receivedOn, activeOn) : null,
  }
}
