import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { can } from './acts.ts'
import { relationInForce } from './find-relations.ts'
import type { Matter } from './relations.ts'
import type { Section } from './sections.ts'

type Row = Parameters<typeof relationInForce>[0]
const row = (name: string, more: Partial<Row> = {}): Row => ({
  name,
  practitioner_id: null,
  related_person_id: null,
  service_id: null,
  unit_id: null,
  sections: null,
  without: null,
  decided: null,
  mandate: null,
  has_parental_responsibility: null,
  shares_home: null,
  age: null,
  ...more,
})
const names = (of: Row, subject = {}) => relationInForce(of, subject).map((relation) => relation.name)
const unborn = null

// age → what the person, a parent with and one without parental responsibility, and foster parents are to each other
const byAge: [
  age: number | null,
  self: string,
  withResponsibility: string[],
  without: string[],
  foster: string[],
][] = [
  [unborn, 'child', ['parent'], ['parent_informed'], ['foster_parent']],
  [0, 'child', ['parent'], ['parent_informed'], ['foster_parent']],
  [14, 'child', ['parent'], ['parent_informed'], ['foster_parent']],
  [15, 'child_15', ['parent'], ['parent_informed'], ['foster_parent']],
  [16, 'self', [], [], []],
  [17, 'self', [], [], []],
  [18, 'self', [], [], []],
  [80, 'self', [], [], []],
]

describe('who somebody is to a person, by age', () => {
  for (const [age, self, withResponsibility, without, foster] of byAge) {
    const who = age === null ? 'unborn' : `${age} years`
    test(`${who}: the person is ${self}`, () => assert.deepEqual(names(row('self', { age })), [self]))
    test(`${who}: a parent with responsibility is ${withResponsibility.join() || 'nobody without consent'}`, () =>
      assert.deepEqual(names(row('parent', { age, has_parental_responsibility: true })), withResponsibility))
    test(`${who}: a parent without responsibility is ${without.join() || 'nobody without consent'}`, () =>
      assert.deepEqual(names(row('parent', { age, has_parental_responsibility: false })), without))
    test(`${who}: foster parents are ${foster.join() || 'nobody without consent'}`, () =>
      assert.deepEqual(names(row('foster_parent', { age })), foster))
  }
  test('from 16 a parent takes part as far as the person consents', () => {
    const opened: Section[] = ['goals']
    const [relation] = relationInForce(
      row('parent', { age: 16, has_parental_responsibility: true, sections: opened }),
      {},
    )
    assert.equal(relation?.name, 'private_participant')
    assert.deepEqual(relation?.sections, opened)
  })
})

describe('a guardian', () => {
  for (const [mandate, expected] of [
    ['personal', ['guardian']],
    ['both', ['guardian']],
    ['financial', []],
    ['', []],
  ] as const) {
    test(`with mandate “${mandate}” is ${expected.join() || 'nobody'}`, () =>
      assert.deepEqual(names(row('guardian', { mandate, age: 40 })), expected))
  }
})

describe('[guardian-sees] a guardian of the plan’s owner', () => {
  const fields = ['coordination', 'plan'] as const
  const matters: Matter[] = ['coordination', 'plan', 'consent']
  const opens = (more: Partial<Row>, matter?: Matter) =>
    can(
      { name: 'trial.act', why: 'a trial', open: { guardian: 'yes' }, matter },
      relationInForce(row('guardian', { mandate: 'personal', ...more }), {}),
    ) !== null
  const open = (more: Partial<Row>) => matters.filter((matter) => opens(more, matter))
  test('under 16 is let in to all, as parents would be', () => {
    for (const age of [null, 0, 15]) assert.deepEqual(open({ age }), matters)
  })
  test('from 16 is let in to nothing of it while the person decides', () => {
    for (const age of [16, 18, 80]) assert.deepEqual(open({ age }), [])
  })
  test('from 16 is let in to what a decision takes from the person, and to consents where it takes any', () => {
    for (const field of fields)
      assert.deepEqual(open({ age: 40, decided: [field] }).sort(), [field, 'consent'].sort())
    assert.deepEqual(open({ age: 40, decided: [...fields] }), matters)
  })
  test('represents a party in the case at any age', () => {
    for (const age of [null, 15, 16, 80]) assert.ok(opens({ age }))
  })
  test('takes part by the person’s consent, whatever the mandate', () => {
    for (const mandate of ['personal', 'both', 'financial', ''])
      assert.ok(
        names(row('guardian', { mandate, age: 40, sections: ['goals'] })).includes('private_participant'),
      )
    assert.ok(!names(row('guardian', { mandate: 'financial', age: 12, sections: ['goals'] })).length)
  })
  test('with a mandate in money alone is nobody, also where the person cannot decide', () =>
    assert.deepEqual(names(row('guardian', { mandate: 'financial', age: 40, decided: ['plan'] })), []))
})

describe('the unit’s people', () => {
  test('are so for a case of their own unit', () =>
    assert.deepEqual(names(row('case_handler', { unit_id: 'a' }), { personId: 'p', unitId: 'a' }), [
      'case_handler',
    ]))
  test('are nobody for a case of another unit', () =>
    assert.deepEqual(names(row('case_handler', { unit_id: 'a' }), { personId: 'p', unitId: 'b' }), []))
  test('are nobody to a person whose thing belongs to no unit', () =>
    assert.deepEqual(names(row('case_handler', { unit_id: 'a' }), { personId: 'p' }), []))
  test('are so for lists of their own unit', () =>
    assert.deepEqual(names(row('unit_leader', { unit_id: 'a' })), ['unit_leader']))
})

describe('a participant', () => {
  test('without any section consented to is nobody', () => {
    assert.deepEqual(names(row('participant', { sections: null })), [])
    assert.deepEqual(names(row('participant', { sections: [] })), [])
  })
  test('has the sections consented to', () =>
    assert.deepEqual(relationInForce(row('participant', { sections: ['goals'] }), {})[0]?.sections, [
      'goals',
    ]))
})

test('a next of kin is nobody without consent', () =>
  assert.deepEqual(names(row('next_of_kin', { age: 40 })), []))
test('an unknown kind of row is nobody', () => assert.deepEqual(names(row('something_new')), []))
