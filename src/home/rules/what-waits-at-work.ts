/** Something somebody at work is to do, and where. Days YYYY-MM-DD. */
interface Waits {
  /** Unique in the list. */
  key: string
  /** Path after the authority's own. */
  path: string
  /** Null where it is about nobody by name. */
  personName: string | null
  /** The day of its clock: a deadline, the meeting's day, or since when it waits. Null: no clock. */
  dueOn: string | null
  isLate: boolean
}

export type WorkWaits = Waits &
  (
    | { kind: 'offer' | 'revise_plan' | 'start_plan' }
    | { kind: 'meeting'; act: MeetingAct; title: string; startsAt: Date }
    | { kind: 'activity'; what: string }
    | { kind: 'name_people' | 'answer_referral' | 'finish_referral'; service: string }
    | {
        kind:
          | 'follow_up'
          | 'child_wish'
          | 'confirm_consents'
          | 'post_papers'
          | 'inquiries'
          | 'case_offered'
          | 'my_cases'
          | 'to_approve'
          | 'decide_anew'
          | 'without_coordinator'
          | 'revisions_passed'
          | 'complaints'
          | 'owed_informing'
          | 'transfers'
          | 'to_post'
          | 'guidance'
        count: number
      }
  )

type MeetingAct = 'answer' | 'invite' | 'hold' | 'write_minutes' | 'share_minutes'

interface About {
  personId: string
  personName: string
}

interface Waiting {
  count: number
  nextDue: string | null
  /** The one, where there is one alone. */
  onlyId?: string
  /** Said where the day is not a deadline to be kept. */
  isLate?: boolean
}

interface Queue {
  inquiries: Waiting
  offered: Waiting
  mine: Waiting
  toApprove: Waiting
  decideAnew: Waiting
  withoutCoordinator: Waiting
  /** Plans that should have been gone through; without names. */
  revisionsPassed: Waiting
  complaints: Waiting
  /** Parents without parental responsibility who are to be answered again; `onlyId`: the case of the first. */
  owedInforming: Waiting
  /** Cases another gate has sent here; by the day their party was promised an answer. */
  transfers: Waiting
  /** Letters and referrals on paper; `nextDue`: since when the oldest has waited. */
  toPost: Waiting
}

interface Work {
  offers: readonly (About & { appointmentId: string; offeredAt: Date | null })[]
  people: readonly (About & {
    plan: { id: string; state: string; revisionOn: string | null } | null
    mayStartPlan?: boolean
  })[]
  meetings: readonly (About & { meetingId: string; title: string; act: MeetingAct; startsAt: Date })[]
  /** One's own past their deadline. */
  late: readonly (About & {
    activityId: string
    planId: string
    what: string
    state: string
    deadline: string | null
  })[]
  /** What a plan says that the reader has the ball in. */
  balls: readonly (About & { activityId: string; planId: string; what: string; deadline: string | null })[]
  overdue: readonly (About & { planId: string; count: number; since: string })[]
  /** What children have written to the one who coordinates. */
  wishes: readonly (About & { count: number; since: string })[]
  /** What others said yes to for those who decide alone now. `since`: the day of 16; null where it is another age. */
  confirms: readonly (About & { count: number; since: string | null })[]
  /** Papers to be printed and posted, of those one coordinates. */
  papers: readonly (About & { count: number; since: string; isLate: boolean })[]
  /** What a service one leads was let in to, and has named nobody for. Without the person's name: it is not the leader's to read here. */
  toName: readonly { participantId: string; personId: string; service: string; since: string }[]
  /** What is referred to the reader’s service; without the person’s name, as above. `sentOn`: null once it is accepted. */
  referrals: readonly { referralId: string; service: string; sentOn: string | null }[]
  queue: Queue | null
  /** The days coordinators asked the unit for guidance, the first first. */
  questions: readonly string[]
}

/** One list over all one works with: a child who has written first, then the clock that ran out first; what has no clock comes last. */
export function whatWaitsAtWork(work: Work, today: string, dayOf: (at: Date) => string): WorkWaits[] {
  const late = (day: string | null) => day !== null && day < today
  const about = ({ personName }: { personName: string }) => ({ personName })
  const lateOwn = work.late.filter((each) => each.state !== 'cannot_be_done_yet')
  const activities = [
    ...work.balls,
    ...lateOwn.filter((each) => !work.balls.some(({ activityId }) => activityId === each.activityId)),
  ]
  const waits: WorkWaits[] = [
    ...work.offers.map(
      (offer): WorkWaits => ({
        kind: 'offer',
        key: `offer ${offer.appointmentId}`,
        path: `/oppdrag/${offer.appointmentId}`,
        ...about(offer),
        dueOn: offer.offeredAt && dayOf(offer.offeredAt),
        isLate: false,
      }),
    ),
    ...work.meetings.map((meeting): WorkWaits => {
      const { act, title, startsAt, personId, meetingId } = meeting
      const dueOn = dayOf(startsAt)
      return {
        kind: 'meeting',
        key: `meeting ${meetingId} ${act}`,
        path: `/koordinering/${personId}/moter/${meetingId}`,
        ...about(meeting),
        act,
        title,
        startsAt,
        dueOn,
        isLate: late(dueOn),
      }
    }),
    ...activities.map(
      (activity): WorkWaits => ({
        kind: 'activity',
        key: `activity ${activity.activityId}`,
        path: `/plan/${activity.planId}/tiltak/${activity.activityId}`,
        ...about(activity),
        what: activity.what,
        dueOn: activity.deadline,
        isLate: late(activity.deadline),
      }),
    ),
    ...work.wishes.map(
      (each): WorkWaits => ({
        kind: 'child_wish',
        key: `wish ${each.personId}`,
        path: `/koordinering/${each.personId}/onsker`,
        ...about(each),
        count: each.count,
        dueOn: each.since,
        isLate: false,
      }),
    ),
    ...work.confirms.map(
      (each): WorkWaits => ({
        kind: 'confirm_consents',
        key: `confirm ${each.personId}`,
        path: `/koordinering/${each.personId}/samtykke`,
        ...about(each),
        count: each.count,
        dueOn: each.since,
        isLate: false,
      }),
    ),
    ...work.papers.map(
      (each): WorkWaits => ({
        kind: 'post_papers',
        key: `papers ${each.personId}`,
        path: `/koordinering/${each.personId}/papirpost`,
        ...about(each),
        count: each.count,
        dueOn: each.since,
        isLate: each.isLate,
      }),
    ),
    ...work.overdue.map(
      (plan): WorkWaits => ({
        kind: 'follow_up',
        key: `overdue ${plan.planId}`,
        path: `/plan/${plan.planId}`,
        ...about(plan),
        count: plan.count,
        dueOn: plan.since,
        isLate: true,
      }),
    ),
    ...work.people.flatMap((person): WorkWaits[] => {
      const { plan } = person
      if (!plan || plan.state === 'ended' || !late(plan.revisionOn)) return []
      return [
        {
          kind: 'revise_plan',
          key: `plan ${plan.id}`,
          path: `/plan/${plan.id}`,
          ...about(person),
          dueOn: plan.revisionOn,
          isLate: true,
        },
      ]
    }),
    ...work.people
      .filter(({ mayStartPlan }) => mayStartPlan)
      .map(
        (person): WorkWaits => ({
          kind: 'start_plan',
          key: `start ${person.personId}`,
          path: `/koordinering/${person.personId}`,
          ...about(person),
          dueOn: null,
          isLate: false,
        }),
      ),
    ...work.toName.map(
      ({ participantId, personId, service, since }): WorkWaits => ({
        kind: 'name_people',
        key: `name ${participantId}`,
        path: `/koordinering/${personId}/team/${participantId}`,
        personName: null,
        service,
        dueOn: since,
        isLate: false,
      }),
    ),
    ...work.referrals.map(
      ({ referralId, service, sentOn }): WorkWaits => ({
        kind: sentOn ? 'answer_referral' : 'finish_referral',
        key: `referral ${referralId}`,
        path: `/henvisninger/${referralId}`,
        personName: null,
        service,
        dueOn: sentOn,
        isLate: false,
      }),
    ),
    ...(work.queue ? ofTheUnit(work.queue, late) : []),
    ...(work.questions[0]
      ? [
          {
            kind: 'guidance' as const,
            key: 'guidance',
            path: '/arbeid/opplaering',
            personName: null,
            count: work.questions.length,
            dueOn: work.questions[0],
            isLate: false,
          },
        ]
      : []),
  ]
  const isChild = ({ kind }: WorkWaits) => Number(kind === 'child_wish')
  return waits.sort(
    (a, b) =>
      isChild(b) - isChild(a) || (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9') || a.key.localeCompare(b.key),
  )
}

/** Straight to the thing, where there is one alone. */
const one = ({ onlyId }: Waiting, before: string, after = '') => onlyId && `${before}${onlyId}${after}`

function ofTheUnit(queue: Queue, late: (day: string | null) => boolean): WorkWaits[] {
  const {
    inquiries,
    offered,
    mine,
    toApprove,
    decideAnew,
    withoutCoordinator,
    revisionsPassed,
    complaints,
    owedInforming,
    transfers,
    toPost,
  } = queue
  const all = [
    {
      kind: 'inquiries',
      path: one(inquiries, '/henvendelser/') ?? '/saker?tilstand=new_inquiry',
      ...inquiries,
    },
    { kind: 'case_offered', path: one(offered, '/saker/') ?? '/saker?vis=mine', ...offered },
    { kind: 'my_cases', path: one(mine, '/saker/') ?? '/saker?vis=mine', ...mine },
    {
      kind: 'to_approve',
      path: one(toApprove, '/saker/', '/avgjorelse') ?? '/saker?flagg=for_approval',
      ...toApprove,
    },
    { kind: 'decide_anew', path: one(decideAnew, '/saker/') ?? '/saker?flagg=decide_anew', ...decideAnew },
    { kind: 'without_coordinator', path: '/koordinatorer', ...withoutCoordinator },
    { kind: 'revisions_passed', path: '/koordinatorer#gjennomgang', ...revisionsPassed },
    { kind: 'complaints', path: '/klager', ...complaints },
    {
      kind: 'owed_informing',
      path: one(owedInforming, '/saker/', '#uten-foreldreansvar') ?? '/saker',
      ...owedInforming,
    },
    { kind: 'transfers', path: one(transfers, '/overforinger/') ?? '/saker', ...transfers },
    { kind: 'to_post', path: '/papirpost', ...toPost },
  ] satisfies (Waiting & { kind: WorkWaits['kind']; path: string })[]
  return all
    .filter(({ count }) => count > 0)
    .map(({ kind, path, count, nextDue, isLate }) => ({
      kind,
      key: kind,
      path,
      personName: null,
      count,
      dueOn: nextDue,
      isLate: isLate ?? late(nextDue),
    }))
}
