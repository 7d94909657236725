import { z } from 'zod'
import type { Seen } from '../access/access-log.ts'
import type { SignedInActor } from '../access/actor.ts'
import { findPractitionerByKey } from '../authorities/index.ts'
import {
  findOwedInforming,
  findQueue,
  findReferralsTo,
  findTransfersWaiting,
  type OwedInforming,
  type QueueRow,
} from '../cases/index.ts'
import { findComplaintsWaiting } from '../complaints/index.ts'
import { findPersonsWithoutCoordinator, type PersonWithoutCoordinator } from '../coordination/index.ts'
import { addDays, addMonths } from '../law/calendar.ts'
import { findRevisionsPassed } from '../plans/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { query } from '../platform/query.ts'
import { findToPost } from '../registers/index.ts'
import { findToName } from '../team/index.ts'
import { findOpenQuestions } from '../training/index.ts'
import { acts } from './access.ts'
import { findNoticeLines } from './find-notice-lines.ts'
import { findSentLines } from './find-sent-lines.ts'
import { findWork, type Work } from './find-work.ts'
import { whatWaitsAtWork } from './rules/what-waits-at-work.ts'
import type { CoordinatedPerson, Workday } from './workday.ts'

/** Of each kind of people on the day's own page. */
const peopleShown = 6

/** One's own working day: offers, those one coordinates, activities, meetings, the unit's queue, notices. */
export const getWorkday = query({
  act: acts.seeWorkday,
  input: z.object({}),
  about: async () => ({ personId: null }),
  async read(context): Promise<Workday | null> {
    const { db, actor, authority, today, now, language } = context
    const me = actor as SignedInActor // the act is open to staff only
    const practitioner = await findPractitionerByKey(db, me.identityKey, today)
    if (!practitioner) return null
    const withoutCoordinator = practitioner.unitIds.length
      ? await findPersonsWithoutCoordinator(db, practitioner.unitIds, now, authority)
      : []
    const work = await findWork(db, me, practitioner.id, context)
    const visible = new Set(
      shownIn({ ...work, activities: [...work.activities, ...work.late] }).map((each) => each.personId),
    )
    const questions = await findOpenQuestions(db, practitioner.unitIds)
    const queue = practitioner.unitIds.length
      ? await queueOf(db, practitioner, withoutCoordinator, today)
      : null
    const waits = whatWaitsAtWork(
      {
        ...work,
        toName: await findToName(db, practitioner.id, today),
        referrals: (await findReferralsTo(db, practitioner, today)).map((each) => ({
          referralId: each.id,
          service: each.receiver,
          sentOn: each.state === 'sent' ? dayInOslo(each.sentAt) : null,
        })),
        queue,
        questions: questions.map(({ askedAt }) => dayInOslo(askedAt)),
      },
      today,
      dayInOslo,
    )
    const first = firstOf(work, today)
    const { late, ...shown } = { ...work, ...first }
    const keys = new Set(waits.map(({ key }) => key))
    return {
      ...shown,
      peopleInAll: work.people.length + work.teams.length,
      waits,
      isAdministrator: practitioner.roles.includes('administrator'),
      queue,
      seen: shownIn({
        ...shown,
        people: work.people.filter(
          (each) =>
            first.people.includes(each) ||
            keys.has(`start ${each.personId}`) ||
            keys.has(`plan ${each.plan?.id}`),
        ),
        activities: [
          ...shown.activities,
          ...late.filter(({ activityId }) => keys.has(`activity ${activityId}`)),
        ],
      }),
      sent: await findSentLines(db, me, language),
      notices: await findNoticeLines(db, me, visible, {
        authorityId: authority.id,
        today,
        waiting: waits.flatMap(({ path, personName }) => (personName ? [`/${authority.id}${path}`] : [])),
      }),
    }
  },
  sees: ({ seen }) => seen,
})

/** Each list as far as the day's page shows it: the pages of one's people and activities have them all. */
function firstOf({ people, teams }: Work, today: string): Pick<Workday, 'people' | 'teams'> {
  const isPassed = ({ plan }: CoordinatedPerson) => (plan?.revisionOn ?? '9') < today
  const meetsAt = ({ nextMeeting }: CoordinatedPerson) => nextMeeting?.startsAt.getTime() ?? Infinity
  const sorted = people.toSorted(
    (a, b) =>
      Number(isPassed(b)) - Number(isPassed(a)) ||
      (meetsAt(a) < meetsAt(b) ? -1 : Number(meetsAt(a) > meetsAt(b))),
  )
  return { people: sorted.slice(0, peopleShown), teams: teams.slice(0, peopleShown) }
}

type Lines = Pick<
  Workday,
  | 'offers'
  | 'people'
  | 'teams'
  | 'activities'
  | 'balls'
  | 'overdue'
  | 'wishes'
  | 'confirms'
  | 'papers'
  | 'meetings'
>

function shownIn(day: Lines): Seen[] {
  return [
    ...day.offers.map((each) => ({ ...each, what: 'coordinator' })),
    ...day.people.map((each) => ({ ...each, what: 'coordinator' })),
    ...day.teams.map((each) => ({ ...each, what: 'participants' })),
    ...day.overdue.map((each) => ({ ...each, what: 'activities' })),
    ...day.activities.map((each) => ({ ...each, what: 'activities' })),
    ...day.balls.map((each) => ({ ...each, what: 'activities' })),
    // Not as a wish: from 12 a child may ask that it is not told at home, and those at home read this log
    ...day.wishes.map((each) => ({ ...each, what: 'coordinator' })),
    ...day.confirms.map((each) => ({ ...each, what: 'consents' })),
    ...day.papers.map((each) => ({ ...each, what: 'paper_letters' })),
    ...day.meetings.map((each) => ({ ...each, what: 'meetings' })),
  ].map(({ personId, by, what }) => ({ personId, by, what: [what] }))
}

async function queueOf(
  db: ReadDb,
  me: { id: string; unitIds: readonly string[] },
  without: readonly PersonWithoutCoordinator[],
  today: string,
): Promise<Workday['queue']> {
  const rows = await findQueue(db, me.unitIds, today, { me: me.id })
  return {
    inquiries: waiting(rows.filter(({ kind }) => kind === 'inquiry')),
    offered: waiting(rows.filter(({ offeredToId }) => offeredToId === me.id)),
    toApprove: waiting(rows.filter(({ next }) => next === 'approve')),
    decideAnew: waiting(rows.filter(({ flags }) => flags.includes('decide_anew'))),
    mine: waiting(rows.filter(({ handlerId, clock }) => handlerId === me.id && clock !== null)),
    revisionsPassed: await findRevisionsPassed(db, me.unitIds, today),
    complaints: await findComplaintsWaiting(db, me.unitIds, today),
    owedInforming: owed(await findOwedInforming(db, me.unitIds, today)),
    transfers: await findTransfersWaiting(db, me.unitIds),
    toPost: await findToPost(db, me.unitIds, today),
    withoutCoordinator: {
      count: without.length,
      nextDue: without[0] ? addDays(today, -Math.floor(without[0].hours / 24)) : null,
    },
  }
}

/** To be answered within the month that a complaint has. */
const owed = (all: readonly OwedInforming[]) => ({
  count: all.length,
  nextDue: all[0] ? addMonths(dayInOslo(all[0].since), 1) : null,
  ...(all[0] && { onlyId: all[0].caseId }),
})

/** The rows come with the shortest clock first. */
const waiting = (rows: readonly QueueRow[]) => ({
  count: rows.length,
  nextDue: rows[0]?.clock?.dueOn ?? null,
  ...(rows.length === 1 && rows[0] && { onlyId: rows[0].id }),
})
