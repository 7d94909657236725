import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referralLifecycle, requestLifecycle, transferLifecycle } from './case-work.ts'

const table: [string, () => unknown, unknown][] = [
  ['[information-request] asked, answered', () => requestLifecycle.next('asked', 'answer'), 'answered'],
  [
    '[information-request] asked, no longer needed',
    () => requestLifecycle.next('asked', 'withdraw'),
    'withdrawn',
  ],
  ['[information-request] answered is over', () => requestLifecycle.actsIn('answered'), []],
  ['[information-request] withdrawn is over', () => requestLifecycle.actsIn('withdrawn'), []],
  ['[referral-lifecycle] sent, accepted', () => referralLifecycle.next('sent', 'accept'), 'accepted'],
  [
    '[referral-lifecycle] sent, declined with a reason',
    () => referralLifecycle.next('sent', 'decline', 'Fullt.'),
    'declined',
  ],
  [
    '[referral-lifecycle] a no without a reason is refused',
    () => referralLifecycle.next('sent', 'decline', ' '),
    { refused: 'reason_missing', field: 'reason' },
  ],
  [
    '[referral-lifecycle] not done before it is accepted',
    () => referralLifecycle.canDo('sent', 'finish'),
    false,
  ],
  ['[referral-lifecycle] accepted, done', () => referralLifecycle.next('accepted', 'finish'), 'done'],
  ['[referral-lifecycle] declined is over', () => referralLifecycle.actsIn('declined'), []],
  ['[referral-lifecycle] done is over', () => referralLifecycle.actsIn('done'), []],
  ['[transfer-lifecycle] sent, accepted', () => transferLifecycle.next('sent', 'accept'), 'accepted'],
  ['[transfer-lifecycle] sent, taken back', () => transferLifecycle.next('sent', 'take_back'), 'taken_back'],
  [
    '[transfer-lifecycle] a no without a reason is refused',
    () => transferLifecycle.next('sent', 'decline'),
    { refused: 'reason_missing', field: 'reason' },
  ],
  ['[transfer-lifecycle] accepted is over', () => transferLifecycle.actsIn('accepted'), []],
  ['[transfer-lifecycle] declined is over', () => transferLifecycle.actsIn('declined'), []],
]
for (const [what, act, expected] of table) test(what, () => assert.deepEqual(act(), expected))
