import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { asksAs, isOnRecord } from './asker-dealt-with.ts'

describe('[asker-dealt-with] as what one who asked may be recorded', () => {
  const said = (
    speaksAs: string,
    more: { mayAct?: boolean; isSilent?: boolean; consentsAlone?: boolean } = {},
  ) =>
    asksAs(
      { speaksAs, mayAct: more.mayAct ?? true, isSilent: more.isSilent ?? false },
      { consentsAlone: more.consentsAlone ?? false },
    )

  const cases: [string, ReturnType<typeof said>, ReturnType<typeof said>][] = [
    ['a parent of one under 16', said('parent'), { as: 'parent', comesFirst: true }],
    [
      'also one who is not sure of the responsibility',
      said('parent', { mayAct: false }),
      { as: 'parent', comesFirst: true },
    ],
    [
      'from 16 a parent with a power is a proxy',
      said('parent', { consentsAlone: true }),
      { as: 'proxy', comesFirst: true },
    ],
    [
      'without one the decision waits for nobody',
      said('parent', { consentsAlone: true, mayAct: false }),
      { as: 'parent', comesFirst: false },
    ],
    [
      'a guardian with a mandate',
      said('guardian', { consentsAlone: true }),
      { as: 'guardian', comesFirst: true },
    ],
    ['a guardian without one', said('guardian', { mayAct: false }), null],
    ['a proxy with a power', said('proxy', { consentsAlone: true }), { as: 'proxy', comesFirst: true }],
    [
      'a proxy the person has said no to',
      said('proxy', { consentsAlone: true, isSilent: true }),
      { as: 'proxy', comesFirst: false },
    ],
    ['a proxy without one', said('proxy', { mayAct: false }), null],
    ['next of kin', said('next_of_kin'), null],
    ['a service', said('service'), null],
    ['the person', said('self'), null],
  ]
  for (const [who, given, expected] of cases)
    test(`${who}: ${expected ? `${expected.as}${expected.comesFirst ? ', before the decision' : ''}` : 'nothing'}`, () =>
      assert.deepEqual(given, expected))

  test('by number whatever they are, but for next of kin; without one by name and as the same', () => {
    const on = (kind: string, identityKey: string | null) => [{ kind, identityKey, name: 'Nina' }]
    const keyed = { as: 'parent', identityKey: 'k:1', name: 'Nina' } as const
    assert.equal(isOnRecord(on('parent', 'k:1'), keyed), true)
    assert.equal(isOnRecord(on('foster_parent', 'k:1'), keyed), true)
    assert.equal(isOnRecord(on('next_of_kin', 'k:1'), keyed), false)
    assert.equal(isOnRecord(on('parent', null), keyed), false)
    const named = { ...keyed, identityKey: null }
    assert.equal(isOnRecord(on('parent', null), named), true)
    assert.equal(isOnRecord(on('guardian', null), named), false)
  })
})
