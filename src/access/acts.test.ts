import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type Act, can, isOpen } from './acts.ts'
import { type Relation, relationNames } from './relations.ts'
import { sections } from './sections.ts'

const act = (open: Act['open'], section?: Act['section']): Act => ({
  name: 'trial.act',
  open,
  section,
  why: 'a trial',
})
const relation = (name: Relation['name'], opened: Relation['sections'] = 'all'): Relation => ({
  name,
  ground: 'work',
  sections: opened,
})

describe('can', () => {
  test('refuses whoever is not named', () => {
    for (const name of relationNames) assert.equal(can(act({}), [relation(name)]), null)
    assert.equal(
      can(act({ self: 'yes' }), [relation('parent'), relation('administrator'), relation('anyone')]),
      null,
    )
  })
  test('refuses when there is no relation at all', () => {
    assert.equal(can(act({ self: 'yes', anyone: 'yes' }), []), null)
  })
  test('lets a named relation, and says by which', () => {
    assert.equal(
      can(act({ parent: 'yes' }), [relation('anyone'), relation('parent')])?.relation.name,
      'parent',
    )
  })
  test('a role alone opens nothing where the act asks for a relation to the person', () => {
    assert.equal(can(act({ coordinator: 'yes' }), [relation('staff'), relation('unit_leader')]), null)
  })
  test('with consent for another section only, the act’s section stays closed', () => {
    assert.equal(
      can(act({ participant: 'consented' }, 'goals'), [relation('participant', ['meetings'])]),
      null,
    )
  })
  test('with consent for the section, it opens, and only what was consented to', () => {
    const grant = can(act({ participant: 'consented' }, 'goals'), [
      relation('participant', ['goals', 'meetings']),
    ])
    assert.deepEqual(grant?.sections, ['goals', 'meetings'])
    assert.equal(isOpen(grant!, 'activities'), false)
  })
  test('with no section consented to, an act without a section stays closed too', () => {
    assert.equal(can(act({ participant: 'consented' }), [relation('participant', [])]), null)
  })
  test('sections consented to through several services add up', () => {
    const grant = can(act({ participant: 'consented' }), [
      relation('participant', ['goals']),
      relation('participant', ['meetings']),
    ])
    assert.deepEqual(grant?.sections, ['goals', 'meetings'])
  })
  test('a whole relation beside a consented one opens the whole, and is the one logged', () => {
    const grant = can(act({ coordinator: 'yes', participant: 'consented' }), [
      relation('participant', ['goals']),
      relation('coordinator'),
    ])
    assert.equal(grant?.sections, 'all')
    assert.equal(grant?.relation.name, 'coordinator')
  })

  describe('[consent-exception] with a thing left out of a consent', () => {
    const without = (opened: Relation['sections'], ...things: Relation['without'] & {}): Relation => ({
      ...relation('participant', opened),
      without: things,
    })
    const reads = act({ coordinator: 'yes', participant: 'consented' })
    test('its section is open, and it is not', () => {
      const grant = can(reads, [without(['goals'], 'goal:a')])!
      assert.ok(isOpen(grant, 'goals'))
      assert.equal(isOpen(grant, 'goals', 'goal:a'), false)
      assert.ok(isOpen(grant, 'goals', 'goal:b'))
    })
    test('another consent that does not leave it out opens it, only where its section is in that one', () => {
      const out = without(['goals'], 'goal:a')
      assert.ok(isOpen(can(reads, [out, without(['goals'])])!, 'goals', 'goal:a'))
      assert.equal(isOpen(can(reads, [out, without(['activities'])])!, 'goals', 'goal:a'), false)
    })
    test('who has the whole by another relation has it too', () =>
      assert.ok(
        isOpen(can(reads, [without(['goals'], 'goal:a'), relation('coordinator')])!, 'goals', 'goal:a'),
      ))
    test('an act about it may not be done by that consent', () => {
      assert.equal(can(reads, [without(['goals'], 'goal:a')], ['goal:b', 'goal:a']), null)
      assert.ok(can(reads, [without(['goals'], 'goal:a')], ['goal:b']))
      assert.ok(can(reads, [without(['goals'], 'goal:a'), relation('coordinator')], ['goal:a']))
    })
  })

  const anyRelation = fc.record({
    name: fc.constantFrom(...relationNames),
    ground: fc.constant('work' as const),
    sections: fc.oneof(fc.constant('all' as const), fc.subarray([...sections])),
  })
  const anyAct = fc
    .dictionary(fc.constantFrom(...relationNames), fc.constantFrom('yes' as const, 'consented' as const))
    .chain((open) =>
      fc.option(fc.constantFrom(...sections), { nil: undefined }).map((section) => act(open, section)),
    )

  test('losing a relation never opens more', () => {
    fc.assert(
      fc.property(anyAct, fc.array(anyRelation, { maxLength: 6 }), fc.nat(5), (rule, relations, at) => {
        const fewer = relations.filter((_each, index) => index !== at)
        const [before, after] = [can(rule, relations), can(rule, fewer)]
        if (after) {
          assert.ok(before)
          for (const section of sections) if (isOpen(after, section)) assert.ok(isOpen(before, section))
        }
      }),
    )
  })
  test('the order in which relations are found changes nothing', () => {
    fc.assert(
      fc.property(anyAct, fc.array(anyRelation, { maxLength: 6 }), (rule, relations) => {
        const [one, other] = [can(rule, relations), can(rule, [...relations].reverse())]
        assert.equal(one === null, other === null)
        if (one && other)
          for (const section of sections) assert.equal(isOpen(one, section), isOpen(other, section))
      }),
    )
  })
})
