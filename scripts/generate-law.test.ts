import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { knownNotBuilt } from '../src/law/known-not-built.ts'
import { faultsIn, lawDocument } from './generate-law.ts'

const rule = { code: 'a-1', version: 1, paragraph: '§ 1', says: 'Is so.', basis: 'law', source: 'x' } as const
const found = { rule, file: 'src/law/a.ts' }
const cited = { code: 'a-1', file: 'src/law/a.test.ts' }

test('docs/law.md is what the rules and tests say', async () => {
  const kept = readFileSync(new URL('../docs/law.md', import.meta.url), 'utf8')
  assert.equal(kept, await lawDocument(), 'run: node --import ./scripts/hooks.mjs scripts/generate-law.ts')
})
test('a rule with a test has no fault', () => {
  assert.deepEqual(faultsIn([found], [cited, cited]), [])
})
test('a rule without a test is a fault', () => {
  assert.deepEqual(faultsIn([found], []), ['The rule a-1 has no test.'])
})
test('two rules with one code are a fault', () => {
  assert.deepEqual(faultsIn([found, found], [cited]), ['The rule a-1 stands twice.'])
})
test('a test that cites what is no rule is a fault', () => {
  const stray = { code: 'b-2', file: 'src/law/a.test.ts' }
  assert.deepEqual(faultsIn([found], [cited, stray]), ['A test cites b-2, which is no rule.'])
})
test('what was not read is said plainly', async () => {
  const notRead = (await lawDocument()).split('## Not read')[1]!.split('## ')[0]!
  assert.match(notRead, /fvl § 30 .*not read/)
  assert.match(notRead, /bvl-12-9.*from memory/)
})

test('what is known and not built is said, and the rules it names are there', async () => {
  const document = await lawDocument()
  const [, known = ''] = document.split('## Known, not built')
  const section = known.split('## ')[0]!
  for (const paragraph of ['pbrl § 2-5 a', 'pbrl § 2-5 d', 'pbrl § 2-8', 'nr. 941', 'hpl § 4'])
    assert.ok(section.includes(paragraph), paragraph)
  const named = knownNotBuilt.flatMap(({ here }) =>
    [...here.matchAll(/`([a-z0-9-]+)`/g)].map(([, code]) => code),
  )
  for (const code of named) assert.match(document, new RegExp(`\\| .*\`${code}\` v1`), code)
})
