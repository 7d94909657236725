import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { journeysDocument, titlesIn } from './generate-journeys.ts'

test('e2e/README.md is what the journeys’ titles say', () => {
  const kept = readFileSync(new URL('../e2e/README.md', import.meta.url), 'utf8')
  const how = 'run: node --import ./scripts/hooks.mjs scripts/generate-journeys.ts'
  assert.equal(kept, journeysDocument(), how)
})
test('a title is found however it is quoted, and on a line of its own', () => {
  const source = [
    'test("One", async () => {})',
    '  test(',
    `    \`Two in $\{name}\`,`,
    '    async () => {},',
    '  )',
  ].join('\n')
  assert.deepEqual(titlesIn(source), ['One', 'Two in …'])
})
