import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { canBallGoBack, mayPutBackOwn, onlyWritten, ownPart, putBack } from './put-back.ts'

describe('[put-back-as-new-version] what of an older version is written again', () => {
  for (const [thing, content, back] of [
    ['text', { text: 'Ro', written_as: 'self' }, { text: 'Ro', written_as: 'self' }],
    [
      'goal',
      {
        words: 'Sykle',
        written_as: 'self',
        life_area: 'leisure',
        state: 'current',
        reason: '',
        target_on: '2027-06-01',
        parent_goal_id: 'g',
      },
      {
        words: 'Sykle',
        written_as: 'self',
        life_area: 'leisure',
        state: 'current',
        reason: '',
        target_on: '2027-06-01',
      },
    ],
    [
      'activity',
      {
        what: 'Tur',
        how: '',
        deadline: null,
        evaluate_on: '2026-12-01',
        responsible_service_id: 's',
        responsible_is_person: false,
        waiting_for: 'Kari',
        waiting_for_practitioner_id: 'p',
      },
      { what: 'Tur', how: '', deadline: null, evaluate_on: '2026-12-01' },
    ],
    ['activity', {}, {}],
    [
      'plan',
      {
        state: 'active',
        word: 'agrees',
        period_from: '2026-01-01',
        period_to: null,
        revision_on: '2026-06-01',
        responsible_service_id: 's',
        responsible_physician: '',
        ended_reason: '',
      },
      {
        period_from: '2026-01-01',
        period_to: null,
        revision_on: '2026-06-01',
        responsible_service_id: 's',
        responsible_physician: '',
      },
    ],
  ] as const)
    test(`${thing}: ${Object.keys(content).join(', ') || 'nothing that was kept'}`, () =>
      assert.deepEqual(putBack(thing, content), back))
})

describe('[put-back-as-new-version] the ball goes back', () => {
  const ball = (who: string) => ({
    ...{ waiting_for: who, waiting_for_service_id: null, waiting_for_practitioner_id: null },
    ...{ waiting_for_related_person_id: null, waiting_for_is_person: false },
  })
  for (const [when, was, became, stands, goes] of [
    ['while it lies where it was passed', ball('Kari'), ball('Ola'), ball('Ola'), true],
    ['to nobody', ball(''), ball('Ola'), ball('Ola'), true],
    ['not when it was passed on since', ball('Kari'), ball('Ola'), ball('Per'), false],
    ['not when the change did not pass it', ball('Ola'), ball('Ola'), ball('Ola'), false],
    ['not when it is not known where it lay', { waiting_for: 'Kari' }, ball('Ola'), ball('Ola'), false],
  ] as const)
    test(when, () => assert.equal(canBallGoBack(was, became, stands), goes))
})

describe('[put-back-as-new-version] one who takes part puts back', () => {
  for (const [what, to, isOwn, stands, may] of [
    ['their own words, whatever stands now', 'after', true, false, true],
    ['their own words, where they stand', 'after', true, true, true],
    ['what stood before, while their change stands', 'before', true, true, true],
    ['not what stood before, when another has written since', 'before', true, false, false],
    ['not what another wrote', 'after', false, true, false],
    ['not what stood before another wrote', 'before', false, true, false],
  ] as const)
    test(what, () => assert.equal(mayPutBackOwn(to, { isOwn, stands }), may))

  const words = { words: 'Sykle', written_as: 'self' }
  const back = { ...words, life_area: 'leisure', state: 'current', reason: '', goal_id: 'g' }
  test('not where a thing belongs or stands among the goals, nor a goal’s words that are not theirs to change', () => {
    assert.deepEqual(ownPart(back, { mayReword: false }), { life_area: 'leisure' })
    assert.deepEqual(ownPart(back, { mayReword: true }), { ...words, life_area: 'leisure' })
  })
  test('of a version they wrote in, what they wrote, with whose it is and why: not what others had written beside it', () => {
    const content = { text: 'Ro', how: 'Ute', state: 'done', written_as: 'participant', reason: '' }
    const of = (before: object) =>
      Object.keys(onlyWritten(content, { before: { ...content, ...before }, content })).sort()
    assert.deepEqual(of({ how: 'Inne' }), ['how'])
    assert.deepEqual(of({ text: 'Uro' }), ['text', 'written_as'])
    assert.deepEqual(of({ state: 'planned' }), ['reason', 'state'])
    assert.deepEqual(onlyWritten(content, { before: null, content }), content, 'the first is all theirs')
  })
  test('a text, and what an activity is and where it stands', () => {
    const own = { text: 'Ro', written_as: 'participant', state: 'done', reason: '' }
    assert.deepEqual(ownPart({ ...own, goal_id: 'g' }, { mayReword: null }), own)
  })
})
