import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import { isOpen } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import { isOfCapacity, rightsGranted } from '../cases/index.ts'
import { ageOn } from '../law/age.ts'
import { daysBetween } from '../law/calendar.ts'
import { calledInSentence, contactOf, hidesWhereabouts, unitShownTo } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import type { Appointment, StandIn } from './appointment.ts'
import { inPlaceFirst } from './appointment-store.ts'
import { type ConsentStanding, standingIn } from './consent-standing.ts'
import { findWholeOverview, type WholeOverview } from './find-whole-overview.ts'
import type { CoordinatorRole } from './rules/standing.ts'
import { successionOf } from './rules/succession.ts'
import { isInPlace } from './rules/transitions.ts'
import { standingRights } from './standing-rights.ts'
import type { CoordinatorWish } from './wish-store.ts'

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
  /** Under 18, and born: has a page made for children. */
  isChild: boolean
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
  via: ({ personId }) => ({ table: 'person', id: personId }),
  async about({ personId }, db, { authorityId, now }) {
    const whole = await findWholeOverview(db, { authorityId, personId, now })
    return whole && { personId, unitId: whole.caseFile?.unitId ?? null, whole }
  },
  async read({ subject: { personId, whole }, grant, authority, today, language }): Promise<Overview> {
    const { person, caseFile, appointments: all, standIn, decisions, consents, livingPlanId } = whole
    const relation = grant.relation.name
    const isClose = ownSide.includes(relation) || coordination.includes(relation)
    const isUnit = unit.includes(relation)
    const tellsWay = isClose || isUnit
    const meeting = !isUnit && isOpen(grant, 'meetings') ? whole.nextMeeting : null
    const wish = ownSide.includes(relation) || isUnit ? whole.wish : null
    const granted = rightsGranted(decisions)
    const rights = standingRights(granted, authority)
    const coordinators = inPlaceFirst(all)
    const there = coordinators.filter(isInPlace)
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
    const standing = (kind: 'coordination' | 'plan') => standingIn(consents, kind, today)
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
      isChild: isOfAge(person.birthDate, today) === false,
      coordinators: (tellsWay ? coordinators : there).map(told),
      standIn: standIn && shield(standIn),
      waits: rights.map(({ role }) => role).filter((role) => !there.some((each) => each.role === role)),
      way: tellsWay
        ? wayOf(
            {
              receivedOn: caseFile?.receivedOn ?? null,
              decisions,
              appointments: all,
              consent: standing('coordination'),
            },
            isShielded ? contactOf(authority) : {},
          )
        : null,
      caseId: isUnit ? (caseFile?.id ?? null) : null,
      unit: caseFile && unitShownTo(caseFile.unit, authority, isShielded),
      nextMeeting: meeting && {
        id: meeting.id,
        startsAt: meeting.startsAt,
        title: isShielded ? '' : meeting.title,
      },
      plan: isUnit
        ? null
        : { id: livingPlanId, mayStart: livingPlanId || !isClose ? 'no' : mayStart(granted, standing) },
      wish: isShielded ? null : wish,
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

/** Null: not born. */
const isOfAge = (birthDate: string | null | undefined, today: string): boolean | null =>
  birthDate && birthDate <= today ? ageOn(birthDate, today) >= 18 : null

function mayStart(
  granted: readonly { item: string }[],
  standing: (kind: 'coordination' | 'plan') => ConsentStanding,
): MayStart {
  if (!granted.some(({ item }) => item === 'plan')) return 'no'
  if (standing('coordination') !== 'given') return 'needs_coordination'
  return standing('plan') === 'given' ? 'yes' : 'needs_consent'
}

interface WayFound {
  receivedOn: string | null
  decisions: WholeOverview['decisions']
  appointments: readonly Appointment[]
  consent: ConsentStanding
}

function wayOf({ receivedOn, decisions, appointments, consent }: WayFound, shown: { name?: string }): Way {
  const ofRights = decisions.filter((each) => !isOfCapacity(each))
  const first = ofRights.map(({ issuedAt }) => issuedAt).sort((a, b) => +a - +b)[0]
  const { firstOn: activeOn, later } = successionOf(appointments)
  const offeredAt = appointments.flatMap(({ offeredAt: at }) => at ?? []).sort((a, b) => +a - +b)[0]
  return {
    receivedOn,
    decidedOn: first ? dayInOslo(first) : null,
    consent,
    offeredOn: offeredAt ? dayInOslo(offeredAt) : null,
    activeOn,
    later: later.map((each) => ({ ...each, ...shown })),
    daysTaken: receivedOn && activeOn ? daysBetween(receivedOn, activeOn) : null,
  }
}
