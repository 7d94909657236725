import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Grant } from '../access/acts.ts'
import type { Thing } from '../access/left-out.ts'
import type { Relation, RelationName } from '../access/relations.ts'
import type { Section } from '../access/sections.ts'
import { mayChangeDocument, seesAll, seesDocument } from './sees-document.ts'

const grant = (name: RelationName, sections: 'all' | Section[] = 'all', without: Thing[] = []): Grant => {
  const relation = { name, ground: '', sections, without } as unknown as Relation
  return { relation, sections, by: [relation] }
}
const own: RelationName[] = ['self', 'parent', 'foster_parent', 'care_authority', 'guardian', 'proxy']
const leads: RelationName[] = ['coordinator', 'stand_in']
const children: RelationName[] = ['child', 'child_15']
const invited: RelationName[] = ['participant', 'private_participant']

describe('a document in a plan', () => {
  for (const name of [...own, ...leads])
    test(`${name} sees it, also when it is taken out, and the files before`, () => {
      for (const isWithdrawn of [false, true]) assert.ok(seesDocument(grant(name), { id: 'a', isWithdrawn }))
      assert.ok(seesAll(grant(name)))
    })

  // docs/decisions/0017: a child reads the plan, and not what was
  for (const name of children)
    test(`${name} sees what stands, and neither what is taken out nor the files before`, () => {
      assert.ok(seesDocument(grant(name), { id: 'a', isWithdrawn: false }))
      assert.equal(seesDocument(grant(name), { id: 'a', isWithdrawn: true }), false)
      assert.equal(seesAll(grant(name)), false)
    })

  for (const name of invited) {
    test(`${name} sees one that stands, where documents are consented to`, () => {
      assert.ok(seesDocument(grant(name, ['documents']), { id: 'a', isWithdrawn: false }))
      assert.equal(seesDocument(grant(name, ['goals']), { id: 'a', isWithdrawn: false }), false)
      assert.equal(seesAll(grant(name, ['documents'])), false)
    })
    test(`${name} sees none that is taken out, and none left out for them`, () => {
      assert.equal(seesDocument(grant(name, ['documents']), { id: 'a', isWithdrawn: true }), false)
      const without = grant(name, ['documents'], ['document:a'])
      assert.equal(seesDocument(without, { id: 'a', isWithdrawn: false }), false)
      assert.ok(seesDocument(without, { id: 'b', isWithdrawn: false }))
    })
  }

  test('is changed by the own side and who coordinates, whoever added it', () => {
    for (const name of [...own, ...leads]) assert.ok(mayChangeDocument(grant(name), { isOwn: false }), name)
  })
  test('is changed by a child, and one who takes part, only where they added it', () => {
    for (const name of [...children, ...invited]) {
      assert.equal(mayChangeDocument(grant(name), { isOwn: false }), false, name)
      assert.ok(mayChangeDocument(grant(name), { isOwn: true }), name)
    }
  })
})
