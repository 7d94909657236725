import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  complainOfRefusalBy,
  informingStanding,
  lastDayInformed,
  refuseInforming,
  type ToDecide,
} from './informing.ts'

const today = '2026-11-23'
const yes: ToDecide = {
  choice: 'informed',
  standing: null,
  complaints: null,
  isWithheld: false,
  child: { birthDate: '2016-03-01' },
  what: ['case'],
  words: '',
  childView: 'Det er greit.',
  today,
  fromDate: today,
  untilDate: null,
}
const no = (change: Partial<ToDecide>) => refuseInforming({ ...yes, ...change })?.refused ?? null

describe('what a parent without parental responsibility may know', () => {
  test('[informed-parent] is what was decided, after the child is heard, and never what is withheld', () => {
    assert.equal(no({}), null)
    assert.equal(no({ childView: '' }), 'child_is_heard_first')
    assert.equal(no({ childView: '', child: { birthDate: '2021-03-01' } }), null)
    assert.equal(no({ what: [] }), 'nothing_to_inform')
    assert.equal(no({ what: [], words: 'Det går bra på skolen.' }), null)
    assert.equal(no({ isWithheld: true }), 'withheld_comes_first')
    assert.equal(no({ isWithheld: true, choice: 'refused', words: 'Nei.' }), null)
    assert.equal(no({ fromDate: '2026-11-22' }), 'from_passed')
    assert.equal(no({ untilDate: '2026-11-22' }), 'until_passed')
  })

  test('[informing-complaint] a complaint is answered first, and what it led to binds', () => {
    const none = { isOpen: false, isSentOn: false, mustBeInformed: false, isOverturned: false }
    const after = (change: object, choice: 'informed' | 'refused') =>
      no({ complaints: { ...none, ...change }, choice, words: 'Svar.' })
    assert.deepEqual(
      (['informed', 'refused'] as const).map((choice) => after({ isOpen: true }, choice)),
      ['refusal_complained_of', 'refusal_complained_of'],
    )
    assert.equal(after({ isSentOn: true }, 'refused'), 'refusal_complained_of')
    assert.equal(after({ isSentOn: true }, 'informed'), null)
    assert.equal(after({ mustBeInformed: true }, 'refused'), 'complaint_upheld')
    assert.equal(after({ mustBeInformed: true }, 'informed'), null)
    assert.equal(after({ isOverturned: true }, 'refused'), null)
    assert.equal(after({}, 'refused'), null)
  })

  test('[informing-refused] a no is said with its reason, and may be complained about in three weeks', () => {
    assert.equal(no({ choice: 'refused' }), 'required')
    assert.equal(no({ choice: 'refused', words: 'Det kan skade barnet.' }), null)
    assert.equal(complainOfRefusalBy(today), '2026-12-14')
  })

  test('only what is open, or will be, is taken back', () => {
    assert.equal(no({ choice: 'ended' }), 'nothing_informed')
    assert.equal(no({ choice: 'ended', standing: 'refused' }), 'nothing_informed')
    assert.equal(no({ choice: 'ended', standing: 'informed' }), null)
    assert.equal(no({ choice: 'ended', standing: 'ahead' }), null)
  })

  test('[informed-parent] it stands in its days only, and ends before 16', () => {
    const decided = {
      choice: 'informed',
      fromDate: '2026-11-25',
      untilDate: '2026-11-30',
      protection: 'none',
    } as const
    const on = (day: string) => informingStanding(decided, day, 'none')
    assert.equal(informingStanding(decided, '2026-11-25', 'confidential'), 'over')
    assert.deepEqual(['2026-11-24', '2026-11-25', '2026-11-30', '2026-12-01'].map(on), [
      'ahead',
      'informed',
      'informed',
      'over',
    ])
    assert.equal(informingStanding(null, today, 'none'), null)
    assert.equal(lastDayInformed(yes.child, null), '2032-02-29')
    assert.equal(lastDayInformed(yes.child, '2027-01-01'), '2027-01-01')
    assert.equal(lastDayInformed({ birthDate: null }, null), null)
  })
})
