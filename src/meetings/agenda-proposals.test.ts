import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Background, proposalsFrom } from './agenda-proposals.ts'
import { texts } from './texts/index.ts'

const today = '2026-11-23'
const nothing: Background = { goals: [], activities: [], plan: null, consents: [], earlierTasks: 0 }
const kinds = (background: Partial<Background>) =>
  proposalsFrom({ ...nothing, ...background }, today, texts.nb).map((each) => each.kind)
const activity = { id: 'a', what: 'Søke', state: 'planned', deadline: null }
const goal = { id: 'g', words: 'Svømme', state: 'current', evaluatedOn: null }

test('nothing to take up gives an empty agenda', () => assert.deepEqual(kinds({}), []))

test('an activity is taken up the day after its deadline, not on it, and not when it is done', () => {
  assert.deepEqual(kinds({ activities: [{ ...activity, deadline: '2026-11-22' }] }), ['overdue'])
  assert.deepEqual(kinds({ activities: [{ ...activity, deadline: today }] }), [])
  assert.deepEqual(kinds({ activities: [{ ...activity, deadline: '2026-11-22', state: 'done' }] }), [])
})

test('an activity that cannot be done yet is taken up once, also when it is overdue', () => {
  const stuck = { ...activity, deadline: '2026-11-01', state: 'cannot_be_done_yet' }
  assert.deepEqual(kinds({ activities: [stuck] }), ['stuck'])
})

test('a goal is taken up when it was never evaluated, or not for more than ninety days', () => {
  assert.deepEqual(kinds({ goals: [goal] }), ['evaluate'])
  assert.deepEqual(kinds({ goals: [{ ...goal, evaluatedOn: '2026-08-25' }] }), [])
  assert.deepEqual(kinds({ goals: [{ ...goal, evaluatedOn: '2026-08-24' }] }), ['evaluate'])
  assert.deepEqual(kinds({ goals: [{ ...goal, state: 'proposed' }] }), ['proposed'])
  assert.deepEqual(kinds({ goals: [{ ...goal, state: 'achieved' }] }), [])
})

test('a consent is taken up from sixty days before its last day until that day', () => {
  const consents = (untilDate: string) => kinds({ consents: [{ id: 'c', name: 'Skolen', untilDate }] })
  assert.deepEqual(consents('2027-01-22'), ['consent'])
  assert.deepEqual(consents('2027-01-23'), [])
  assert.deepEqual(consents(today), ['consent'])
  assert.deepEqual(consents('2026-11-22'), [])
})

test('the last minutes come first; disagreement and revision come last', () => {
  const plan = { revisionOn: '2026-12-01', word: 'disagrees' }
  assert.deepEqual(kinds({ earlierTasks: 2, goals: [goal], plan }), [
    'earlier',
    'evaluate',
    'disagrees',
    'revision',
  ])
})

test('a title keeps to the length of an agenda item', () => {
  const [found] = proposalsFrom({ ...nothing, goals: [{ ...goal, words: 'x'.repeat(600) }] }, today, texts.nb)
  assert.equal(found?.title.length, 200)
  assert.equal(found?.aboutGoalId, 'g')
})
