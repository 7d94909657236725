import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whatWaitsAtWork } from './what-waits-at-work.ts'

const nothing = {
  offers: [],
  people: [],
  meetings: [],
  late: [],
  balls: [],
  overdue: [],
  wishes: [],
  confirms: [],
  papers: [],
  toName: [],
  referrals: [],
  queue: null,
  questions: [],
}
const ada = { personId: 'ada', personName: 'Ada' }
const dayOf = (at: Date) => at.toISOString().slice(0, 10)
const at = (day: string) => new Date(`${day}T09:00:00Z`)
const today = '2026-11-22'

test('nothing waits where there is nothing', () => {
  assert.deepEqual(whatWaitsAtWork(nothing, today, dayOf), [])
  const none = { count: 0, nextDue: null }
  const queue = {
    inquiries: none,
    offered: none,
    mine: none,
    toApprove: none,
    decideAnew: none,
    withoutCoordinator: none,
    revisionsPassed: none,
    complaints: none,
    owedInforming: none,
    transfers: none,
    toPost: none,
  }
  assert.deepEqual(whatWaitsAtWork({ ...nothing, queue }, today, dayOf), [])
})

test('everything stands in one list, the clock that ran out first on top, what has no clock last', () => {
  const meeting = { ...ada, meetingId: 'm', title: 'Møte' }
  const activity = { ...ada, planId: 'p', what: 'Søke' }
  const found = whatWaitsAtWork(
    {
      wishes: [],
      confirms: [{ ...ada, personId: 'young', count: 2, since: '2026-11-15' }],
      papers: [],
      offers: [{ ...ada, appointmentId: 'a', offeredAt: at('2026-11-20') }],
      people: [
        { ...ada, plan: { id: 'p', state: 'active', revisionOn: '2026-11-01' } },
        { ...ada, plan: { id: 'later', state: 'active', revisionOn: '2026-12-01' } },
        { ...ada, plan: { id: 'over', state: 'ended', revisionOn: '2026-01-01' } },
        { ...ada, plan: null },
        { ...ada, personId: 'new', plan: null, mayStartPlan: true },
      ],
      meetings: [
        { ...meeting, act: 'answer', startsAt: at('2026-12-02') },
        { ...meeting, act: 'write_minutes', startsAt: at('2026-11-10') },
      ],
      late: [
        { ...activity, activityId: 'late', state: 'planned', deadline: '2026-11-15' },
        { ...activity, activityId: 'stuck', state: 'cannot_be_done_yet', deadline: '2026-11-02' },
      ],
      balls: [
        { ...ada, planId: 'p', activityId: 'late', what: 'Søke', deadline: '2026-11-15' },
        { ...ada, planId: 'p', activityId: 'mine', what: 'Ringe', deadline: '2026-11-28' },
        { ...ada, planId: 'p', activityId: 'taken over', what: 'Spørre', deadline: null },
      ],
      overdue: [{ ...ada, planId: 'p', count: 2, since: '2026-11-12' }],
      toName: [{ participantId: 'x', personId: 'ada', service: 'Ergoterapi', since: '2026-11-19' }],
      referrals: [
        { referralId: 'r', service: 'Ergoterapi', sentOn: '2026-11-19' },
        { referralId: 's', service: 'Ergoterapi', sentOn: null },
      ],
      queue: {
        revisionsPassed: { count: 2, nextDue: '2026-11-03' },
        inquiries: { count: 3, nextDue: '2026-11-29' },
        offered: { count: 1, nextDue: '2026-11-23' },
        mine: { count: 1, nextDue: null },
        toApprove: { count: 1, nextDue: '2026-11-30' },
        decideAnew: { count: 2, nextDue: '2026-12-20' },
        withoutCoordinator: { count: 2, nextDue: '2026-09-13' },
        complaints: { count: 1, nextDue: '2026-12-24' },
        owedInforming: { count: 0, nextDue: null },
        transfers: { count: 1, nextDue: '2026-11-21' },
        toPost: { count: 2, nextDue: '2026-11-17', isLate: false },
      },
      questions: ['2026-11-18', '2026-11-21'],
    },
    today,
    dayOf,
  )
  assert.deepEqual(
    found.map(({ kind, dueOn, isLate }) => [kind, dueOn, isLate]),
    [
      ['without_coordinator', '2026-09-13', true],
      ['revise_plan', '2026-11-01', true],
      ['revisions_passed', '2026-11-03', true],
      ['meeting', '2026-11-10', true],
      ['follow_up', '2026-11-12', true],
      ['activity', '2026-11-15', true],
      ['confirm_consents', '2026-11-15', false],
      ['to_post', '2026-11-17', false],
      ['guidance', '2026-11-18', false],
      ['name_people', '2026-11-19', false],
      ['answer_referral', '2026-11-19', false],
      ['offer', '2026-11-20', false],
      ['transfers', '2026-11-21', true],
      ['case_offered', '2026-11-23', false],
      ['activity', '2026-11-28', false],
      ['inquiries', '2026-11-29', false],
      ['to_approve', '2026-11-30', false],
      ['meeting', '2026-12-02', false],
      ['decide_anew', '2026-12-20', false],
      ['complaints', '2026-12-24', false],
      ['activity', null, false],
      ['my_cases', null, false],
      ['finish_referral', null, false],
      ['start_plan', null, false],
    ],
  )
  assert.equal(new Set(found.map((each) => each.key)).size, found.length)
})

test('what waits at the unit leads to the queue narrowed to it, and straight to the one where there is one alone', () => {
  const none = { count: 0, nextDue: null }
  const pathsOf = (several: { count: number; nextDue: null; onlyId?: string }) => {
    const queue = {
      inquiries: several,
      offered: several,
      mine: several,
      toApprove: several,
      decideAnew: several,
      withoutCoordinator: none,
      revisionsPassed: none,
      complaints: none,
      owedInforming: none,
      transfers: none,
      toPost: none,
    }
    const found = whatWaitsAtWork({ ...nothing, queue }, today, dayOf)
    return Object.fromEntries(found.map(({ kind, path }) => [kind, path]))
  }
  assert.deepEqual(pathsOf({ count: 2, nextDue: null }), {
    inquiries: '/saker?tilstand=new_inquiry',
    case_offered: '/saker?vis=mine',
    my_cases: '/saker?vis=mine',
    to_approve: '/saker?flagg=for_approval',
    decide_anew: '/saker?flagg=decide_anew',
  })
  assert.deepEqual(pathsOf({ count: 1, nextDue: null, onlyId: 'x' }), {
    inquiries: '/henvendelser/x',
    case_offered: '/saker/x',
    my_cases: '/saker/x',
    to_approve: '/saker/x/avgjorelse',
    decide_anew: '/saker/x',
  })
})

test('a child who has written stands first, whatever else is late', () => {
  const empty = {
    ...{ offers: [], people: [], meetings: [], late: [], balls: [], overdue: [], toName: [], referrals: [] },
    confirms: [],
    ...{ queue: null, questions: [] },
  }
  const papers = [{ ...ada, count: 2, since: '2026-11-10', isLate: true }]
  const wishes = [{ ...ada, count: 1, since: '2026-11-22' }]
  const [first, second] = whatWaitsAtWork({ ...empty, papers, wishes }, '2026-11-23', () => '')
  assert.deepEqual(
    [first?.kind, first?.path, second?.kind],
    ['child_wish', `/koordinering/${ada.personId}/onsker`, 'post_papers'],
  )
})

test('papers to be posted stand with whose they are, and lead to where they are printed', () => {
  const empty = {
    ...{ offers: [], people: [], meetings: [], late: [], balls: [], overdue: [], toName: [], referrals: [] },
    confirms: [],
    ...{ queue: null, questions: [] },
  }
  const papers = [{ ...ada, count: 2, since: '2026-11-10', isLate: true }]
  const [only, ...more] = whatWaitsAtWork({ ...empty, wishes: [], papers }, '2026-11-23', () => '')
  assert.deepEqual(
    [only?.kind, only?.personName, only?.path, only?.isLate, more],
    ['post_papers', ada.personName, `/koordinering/${ada.personId}/papirpost`, true, []],
  )
})
