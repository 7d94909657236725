import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { allActs } from '../src/access/acts.ts'
import { relationNames } from '../src/access/relations.ts'
import { accessMatrix } from './generate-access-matrix.ts'

test('the access matrix in docs/ says what the code does (npm run generate)', async () => {
  assert.equal(await readFile(new URL('../docs/access-matrix.md', import.meta.url), 'utf8'), accessMatrix())
})

test('every act has a name of its own, a reason, and is open to somebody', () => {
  const names = allActs().map((act) => act.name)
  assert.ok(names.length > 30)
  assert.equal(new Set(names).size, names.length)
  for (const act of allActs()) {
    assert.ok(act.why.length > 10, act.name)
    assert.ok(
      relationNames.some((relation) => act.open[relation]),
      act.name,
    )
  }
})

test('no act on a person’s data is open to anyone, any citizen or any staff', () => {
  const openToMany = allActs().filter((act) => act.open.anyone || act.open.citizen || act.open.staff)
  // The child's door itself is about nobody: behind it every act asks whose door it is
  const publicOrOwn = /^((guide|inquiries|home|messages|authorities|account|training)\.|child\.knock$)/
  // Opened by the reference and code of a letter (decision 15), or by a link and its code (`emergency-link`), not by who one is
  const byCode = ['excerpts.openByLink', 'team.answerByCode']
  assert.deepEqual(
    openToMany
      .map((act) => act.name)
      .filter((name) => !publicOrOwn.test(name))
      .sort(),
    byCode,
  )
})

test('[guardian-sees] every act a guardian may do names its matter, but those where the guardian represents a party', () => {
  const representing = /^(cases|complaints|inquiries|home)\./
  const unnamed = allActs().filter((act) => act.open.guardian && !act.matter && !representing.test(act.name))
  assert.deepEqual(
    unnamed.map((act) => act.name),
    [],
  )
})
