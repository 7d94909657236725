import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextActOf, nextActOfInquiry, type WhereItStands } from './next-act.ts'

const at: WhereItStands = {
  state: 'under_assessment',
  isDead: false,
  hasHandler: true,
  hasServices: true,
  isAssessed: true,
  childIsHeard: true,
  isForApproval: false,
  isOwnDraft: false,
  interimDaysLeft: null,
  lacksCoordinator: false,
}

const states = ['open', 'under_assessment', 'waiting_for_information', 'decided'] as const

test('a case of one who is dead is to be closed, however far it has come, and none is started on it', () => {
  for (const state of states)
    for (const interimDaysLeft of [null, -3, 2, 20])
      for (const yes of [true, false]) {
        const facts = {
          ...at,
          state,
          interimDaysLeft,
          isForApproval: yes,
          lacksCoordinator: yes,
          hasHandler: yes,
        }
        assert.equal(nextActOf({ ...facts, isDead: true }), 'close_after_death')
        assert.notEqual(nextActOf(facts), 'close_after_death')
      }
  assert.equal(nextActOf({ ...at, state: 'closed', isDead: true }), null)
})

test('an inquiry about one who is dead is answered, not opened a case of', () => {
  for (const daysLeft of [-3, 2, 20]) assert.equal(nextActOfInquiry(daysLeft, true), 'answer_after_death')
  assert.equal(nextActOfInquiry(20, false), 'open_case')
  assert.equal(nextActOfInquiry(2, false), 'open_with_interim')
})
