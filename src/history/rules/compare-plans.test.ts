import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  type ComparedActivity,
  type ComparedGoal,
  type ComparedPlan,
  comparePlans,
  type Difference,
} from './compare-plans.ts'

const goal = (change: Partial<ComparedGoal> = {}): ComparedGoal => ({
  id: 'g1',
  parentGoalId: null,
  lifeArea: 'leisure',
  words: 'Spille fotball',
  state: 'active',
  reason: '',
  targetOn: null,
  rating: null,
  word: null,
  ...change,
})
const activity = (change: Partial<ComparedActivity> = {}): ComparedActivity => ({
  id: 'a1',
  goalId: 'g1',
  what: 'Finne et lag',
  how: 'Ringe klubben',
  scope: '',
  state: 'planned',
  reason: '',
  deadline: '2026-12-01',
  evaluateOn: null,
  effect: '',
  waitingFor: '',
  service: 'Fritidskontakten',
  practitioner: null,
  relatedPerson: null,
  isPerson: false,
  ...change,
})
const plan = (
  change: Partial<ComparedPlan['plan']> = {},
  parts: Partial<ComparedPlan> = {},
): ComparedPlan => ({
  plan: {
    state: 'active',
    periodFrom: '2026-01-01',
    periodTo: '2026-12-31',
    revisionOn: '2026-06-01',
    responsibleService: 'Helsestasjonen',
    responsiblePhysician: '',
    word: '',
    ...change,
  },
  coordinators: [{ role: 'coordinator', name: 'Kari' }],
  texts: { needs: { text: 'Ro om kvelden' } },
  goals: [goal()],
  activities: [activity()],
  team: [{ id: 's1', name: 'Skolen' }],
  ...parts,
})
const about = { goalId: 'g1', name: 'Spille fotball' }
const aboutActivity = { activityId: 'a1', name: 'Finne et lag' }

const cells: [string, ComparedPlan, Difference[]][] = [
  ['nothing', plan(), []],
  ['its state', plan({ state: 'ended' }), [{ code: 'plan_state', from: 'active', to: 'ended' }]],
  ['the person’s word', plan({ word: 'agrees' }), [{ code: 'word', from: null, to: 'agrees' }]],
  [
    'the day it is gone through',
    plan({ revisionOn: null }),
    [{ code: 'revision_date', from: '2026-06-01', to: null }],
  ],
  [
    'who is responsible',
    plan({ responsibleService: 'NAV' }),
    [{ code: 'responsible_service', from: 'Helsestasjonen', to: 'NAV' }],
  ],
  [
    'the physician',
    plan({ responsiblePhysician: 'Dr. Vik' }),
    [{ code: 'physician', from: null, to: 'Dr. Vik' }],
  ],
  [
    'its period',
    plan({ periodTo: null }),
    [{ code: 'period', from: ['2026-01-01', '2026-12-31'], to: ['2026-01-01', null] }],
  ],
  [
    'who coordinates, and a second one',
    plan(
      {},
      {
        coordinators: [
          { role: 'coordinator', name: 'Per' },
          { role: 'child_coordinator', name: 'Kari' },
        ],
      },
    ),
    [
      { code: 'coordinator', role: 'coordinator', from: 'Kari', to: 'Per' },
      { code: 'coordinator', role: 'child_coordinator', from: null, to: 'Kari' },
    ],
  ],
  [
    'who takes part',
    plan({}, { team: [{ id: 's2', name: 'PPT' }] }),
    [
      { code: 'joined', name: 'PPT' },
      { code: 'left', name: 'Skolen' },
    ],
  ],
  [
    'a text that is new, and one that is gone',
    plan({}, { texts: { needs: { text: '' }, resources: { text: 'Glad i musikk' } } }),
    [
      { code: 'text_removed', key: 'needs', words: 'Ro om kvelden' },
      { code: 'text_added', key: 'resources', words: 'Glad i musikk' },
    ],
  ],
  [
    'a text that is changed',
    plan({}, { texts: { needs: { text: 'Ro om natta' } } }),
    [
      {
        code: 'text_changed',
        key: 'needs',
        pieces: [
          { kind: 'same', text: 'Ro om ' },
          { kind: 'out', text: 'kvelden' },
          { kind: 'in', text: 'natta' },
        ],
      },
    ],
  ],
  [
    'a new goal, and a part of one',
    plan(
      {},
      {
        goals: [
          goal(),
          goal({ id: 'g2', words: 'Sykle' }),
          goal({ id: 'g3', words: 'Hjelm', parentGoalId: 'g2' }),
        ],
      },
    ),
    [
      { code: 'goal_added', goalId: 'g2', name: 'Sykle', isPart: false },
      { code: 'goal_added', goalId: 'g3', name: 'Hjelm', isPart: true },
    ],
  ],
  [
    'a goal’s words',
    plan({}, { goals: [goal({ words: 'Spille håndball' })] }),
    [
      {
        code: 'goal_reworded',
        goalId: 'g1',
        name: 'Spille håndball',
        pieces: [
          { kind: 'same', text: 'Spille ' },
          { kind: 'out', text: 'fotball' },
          { kind: 'in', text: 'håndball' },
        ],
      },
    ],
  ],
  [
    'a goal’s area',
    plan({}, { goals: [goal({ lifeArea: 'housing' })] }),
    [{ code: 'goal_area', ...about, from: 'leisure', to: 'housing' }],
  ],
  [
    'a goal that is reached',
    plan({}, { goals: [goal({ state: 'achieved', reason: 'Med på laget' })] }),
    [{ code: 'goal_state', ...about, from: 'active', to: 'achieved', reason: 'Med på laget' }],
  ],
  [
    'the day a goal is set for',
    plan({}, { goals: [goal({ targetOn: '2027-06-01' })] }),
    [{ code: 'goal_target', ...about, from: null, to: '2027-06-01' }],
  ],
  [
    'the person’s own rating',
    plan({}, { goals: [goal({ rating: 7 })] }),
    [{ code: 'goal_rating', ...about, from: null, to: 7 }],
  ],
  [
    'the person’s word on a goal',
    plan({}, { goals: [goal({ word: 'disagrees', wordReason: 'For fort' })] }),
    [{ code: 'goal_word', ...about, from: null, to: 'disagrees', reason: 'For fort' }],
  ],
  [
    'nothing of the word on a goal in a version that did not keep it',
    plan({}, { goals: [goal({ word: undefined })] }),
    [],
  ],
  [
    'a goal that is gone, with what was done for it',
    plan({}, { goals: [], activities: [] }),
    [
      { code: 'goal_removed', ...about, isPart: false },
      { code: 'activity_removed', ...aboutActivity },
    ],
  ],
  [
    'a new activity',
    plan({}, { activities: [activity(), activity({ id: 'a2', what: 'Kjøpe sko' })] }),
    [{ code: 'activity_added', activityId: 'a2', name: 'Kjøpe sko' }],
  ],
  [
    'what, how and how much',
    plan({}, { activities: [activity({ what: 'Finne', how: '', scope: 'Ukentlig' })] }),
    [
      {
        code: 'activity_what',
        activityId: 'a1',
        name: 'Finne',
        pieces: [
          { kind: 'out', text: 'Finne et lag' },
          { kind: 'in', text: 'Finne' },
        ],
      },
      {
        code: 'activity_how',
        activityId: 'a1',
        name: 'Finne',
        pieces: [{ kind: 'out', text: 'Ringe klubben' }],
      },
      { code: 'activity_scope', activityId: 'a1', name: 'Finne', pieces: [{ kind: 'in', text: 'Ukentlig' }] },
    ],
  ],
  [
    'its deadline',
    plan({}, { activities: [activity({ deadline: '2026-12-15' })] }),
    [{ code: 'activity_deadline', ...aboutActivity, from: '2026-12-01', to: '2026-12-15' }],
  ],
  [
    'when it is to be looked at whether it helps',
    plan({}, { activities: [activity({ evaluateOn: '2027-01-15' })] }),
    [{ code: 'activity_evaluate_on', ...aboutActivity, from: null, to: '2027-01-15' }],
  ],
  [
    'that it was said to help',
    plan({}, { activities: [activity({ effect: 'helped_some' })] }),
    [{ code: 'activity_effect', ...aboutActivity, from: null, to: 'helped_some' }],
  ],
  [
    'who answers for it: one at work, a private person, the person',
    plan({}, { activities: [activity({ practitioner: 'Nora' })] }),
    [{ code: 'activity_responsible', ...aboutActivity, from: 'Fritidskontakten', to: 'Nora' }],
  ],
  [
    'that it is the person’s own now',
    plan({}, { activities: [activity({ service: null, isPerson: true })] }),
    [{ code: 'activity_responsible', ...aboutActivity, from: 'Fritidskontakten', to: '' }],
  ],
  [
    'who has the ball',
    plan({}, { activities: [activity({ waitingFor: 'NAV' })] }),
    [{ code: 'activity_ball', ...aboutActivity, from: null, to: 'NAV' }],
  ],
  [
    'which goal it is for',
    plan({}, { activities: [activity({ goalId: null })] }),
    [{ code: 'activity_goal', ...aboutActivity, from: 'Spille fotball', to: null }],
  ],
  [
    'that it stopped, and why',
    plan({}, { activities: [activity({ state: 'stopped', reason: 'Laget er lagt ned' })] }),
    [
      {
        code: 'activity_state',
        ...aboutActivity,
        from: 'planned',
        to: 'stopped',
        reason: 'Laget er lagt ned',
      },
    ],
  ],
]

describe('[plan-changes-traced] what became of a plan', () => {
  for (const [what, after, differences] of cells)
    test(what, () => assert.deepEqual(comparePlans(plan(), after), differences))

  for (const part of ['texts', 'goals', 'activities', 'team'] as const)
    test(`of ${part} that were closed to the reader then, or are now, nothing is said`, () => {
      const changed = cells.map(([, after]) => after)
      for (const after of changed)
        for (const [one, other] of [
          [{ ...plan(), [part]: undefined }, after],
          [plan(), { ...after, [part]: undefined }],
        ] as const) {
          const codes = comparePlans(one, other).map(({ code }) => code)
          const told = {
            texts: /^text_/,
            goals: /^goal_|^activity_goal/,
            activities: /^activity_/,
            team: /joined|left/,
          }[part]
          assert.ok(!codes.some((code) => told.test(code)), codes.join())
        }
    })

  test('a plan is like itself, and what came one way goes the other', () => {
    const any = fc.constantFrom(...cells.map(([, each]) => each))
    fc.assert(
      fc.property(any, any, (one, other) => {
        assert.deepEqual(comparePlans(one, one), [])
        assert.equal(comparePlans(one, other).length, comparePlans(other, one).length)
      }),
    )
  })
})
