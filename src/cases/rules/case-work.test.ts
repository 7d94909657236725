import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyDay, startDays } from '../../law/test/every-start.ts'
import {
  answersTo,
  endsReferrals,
  referralLifecycle,
  reminderIsDue,
  requestLifecycle,
  transferLifecycle,
} from './case-work.ts'

type Cell = [string, () => unknown, unknown]
const requests: Cell[] = [
  ['asked, answered', () => requestLifecycle.next('asked', 'answer'), 'answered'],
  ['asked, no longer needed', () => requestLifecycle.next('asked', 'withdraw'), 'withdrawn'],
  ['answered is over', () => requestLifecycle.actsIn('answered'), []],
  ['withdrawn is over', () => requestLifecycle.actsIn('withdrawn'), []],
]
const referrals: Cell[] = [
  ['sent, accepted', () => referralLifecycle.next('sent', 'accept'), 'accepted'],
  ['sent, declined with a reason', () => referralLifecycle.next('sent', 'decline', 'Fullt.'), 'declined'],
  [
    'a no without a reason is refused',
    () => referralLifecycle.next('sent', 'decline', ' '),
    { refused: 'reason_missing', field: 'reason' },
  ],
  ['not done before it is accepted', () => referralLifecycle.canDo('sent', 'finish'), false],
  ['accepted, done', () => referralLifecycle.next('accepted', 'finish'), 'done'],
  ['declined is over', () => referralLifecycle.actsIn('declined'), []],
  ['done is over', () => referralLifecycle.actsIn('done'), []],
  ['sent, ended with the case', () => referralLifecycle.next('sent', 'end'), 'ended'],
  ['accepted, ended with the case', () => referralLifecycle.next('accepted', 'end'), 'ended'],
  ['ended is over', () => referralLifecycle.actsIn('ended'), []],
  ['nobody answers that it ends', () => answersTo('sent'), ['accept', 'decline']],
]
const ends: Cell[] = [
  ['the person’s own wish', () => endsReferrals('own_wish'), 'own_wish'],
  ['moved', () => endsReferrals('moved'), 'moved'],
  ['death', () => endsReferrals('death'), 'death'],
  ['another authority has it', () => endsReferrals('elsewhere'), 'elsewhere'],
  ['a case that is done: it goes on', () => endsReferrals('done'), null],
  ['a double: it goes along', () => endsReferrals('duplicate'), null],
]
const transfers: Cell[] = [
  ['sent, accepted', () => transferLifecycle.next('sent', 'accept'), 'accepted'],
  ['sent, taken back', () => transferLifecycle.next('sent', 'take_back'), 'taken_back'],
  [
    'a no without a reason is refused',
    () => transferLifecycle.next('sent', 'decline'),
    { refused: 'reason_missing', field: 'reason' },
  ],
  ['accepted is over', () => transferLifecycle.actsIn('accepted'), []],
  ['declined is over', () => transferLifecycle.actsIn('declined'), []],
]
for (const [what, act, expected] of requests)
  test(`[information-request] ${what}`, () => assert.deepEqual(act(), expected))
for (const [what, act, expected] of referrals)
  test(`[referral-lifecycle] ${what}`, () => assert.deepEqual(act(), expected))
for (const [what, act, expected] of ends)
  test(`[referral-ends] ${what}`, () => assert.deepEqual(act(), expected))
for (const [what, act, expected] of transfers)
  test(`[transfer-lifecycle] ${what}`, () => assert.deepEqual(act(), expected))

test('[information-reminder] from every day in three years, asked day by day: once, the day after the one to answer by', () => {
  for (let at = 3; at < startDays; at++) {
    const reminded: string[] = []
    for (const today of everyDay.slice(at - 3, at + 10)) {
      const facts = { state: 'asked', answerBy: everyDay[at]!, hasBeenReminded: reminded.length > 0 } as const
      if (reminderIsDue({ ...facts, isWanted: true }, today)) reminded.push(today)
      assert.equal(reminderIsDue({ ...facts, isWanted: false }, today), false)
    }
    assert.deepEqual(reminded, [everyDay[at + 1]], everyDay[at])
  }
})
for (const state of ['answered', 'withdrawn'] as const)
  test(`[information-reminder] what is ${state} is never reminded of`, () => {
    const facts = { state, answerBy: '2026-11-01', hasBeenReminded: false, isWanted: true }
    assert.equal(reminderIsDue(facts, '2026-12-01'), false)
  })
