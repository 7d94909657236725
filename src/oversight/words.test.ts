import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { allActs } from '../access/acts.ts'
import { sections } from '../access/sections.ts'
import { routes } from '../routes.ts'
import { oversightTexts } from './texts/index.ts'

const languages = ['nb', 'nn', 'en'] as const
const kinds = new Set(routes.map(({ spec }) => spec.query.logKind))

test('every way of the service to read somebody’s data has its own words in each language', () => {
  assert.ok(routes.length > 40)
  for (const language of languages) {
    const words = oversightTexts[language].acts as Record<string, string>
    assert.deepEqual(
      routes
        .filter(({ spec }) => !words[spec.query.logKind]?.trim())
        .map(({ spec }) => `${spec.path}: ${spec.query.logKind}`),
      [],
      language,
    )
  }
})

test('a file is told apart from the page it is fetched from: a letter, a calendar file, a PDF, an attachment', () => {
  const onPages = new Set(routes.filter(({ kind }) => kind === 'page').map(({ spec }) => spec.query.logKind))
  const files = routes.filter(({ kind }) => kind === 'file').map(({ spec }) => spec)
  assert.ok(files.length > 5)
  assert.deepEqual(
    files.filter(({ query }) => onPages.has(query.logKind)).map(({ path }) => path),
    [],
  )
})

test('every act of the service is said in words, and no other', () => {
  const names = new Set([...allActs().map((act) => act.name), ...kinds])
  for (const language of languages) {
    const said = new Set(Object.keys(oversightTexts[language].acts))
    assert.deepEqual(
      {
        missing: [...names].filter((name) => !said.has(name)),
        superfluous: [...said].filter((name) => !names.has(name)),
      },
      { missing: [], superfluous: [] },
      language,
    )
  }
})

test('every act is said differently from the others', () => {
  for (const language of languages) {
    const said = Object.values(oversightTexts[language].acts)
    assert.equal(new Set(said).size, said.length, language)
  }
})

test('every code that a query says it has shown has its word', () => {
  const src = fileURLToPath(new URL('..', import.meta.url))
  const queries = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.ts$/.test(path) && !/\.test\.ts$|\btest\b|texts|^platform|^ui|^law/.test(path),
  )
  const shown = queries.flatMap((path) =>
    [...readFileSync(join(src, path), 'utf8').matchAll(/\bsees: [^{]*?\{|what: \[[^\]]*\]/g)].flatMap(
      ([found]) => [...found.matchAll(/'([a-z_]+)'/g)].map(([, code]) => code!),
    ),
  )
  assert.ok(shown.length > 20)
  for (const language of languages) {
    const words = new Set(Object.keys(oversightTexts[language].what))
    assert.deepEqual(
      [...new Set([...shown, ...sections])].filter((code) => !words.has(code)),
      [],
      language,
    )
  }
})
