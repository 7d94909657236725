import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const glossary = readFileSync(new URL('../docs/glossary.md', import.meta.url), 'utf8')
const words = new Set([...glossary.matchAll(/`([A-Z][A-Za-z]+)`/g)].map((match) => match[1]!))
const migrations = readdirSync(new URL('../migrations/', import.meta.url)).map((name) =>
  readFileSync(new URL(`../migrations/${name}`, import.meta.url), 'utf8'),
)
const inCode: Record<string, string> = { CaseFile: 'Case', AccessLog: 'AccessLog' } // "case" is reserved in SQL

test('every table is a thing of the glossary', () => {
  const tables = migrations.flatMap((text) =>
    [...text.matchAll(/^create table (\w+)/gm)].map((match) => match[1]!),
  )
  assert.ok(tables.length > 40)
  const things = tables.map((table) =>
    table.replace(/(^|_)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase()),
  )
  assert.deepEqual(
    things.map((thing) => inCode[thing] ?? thing).filter((thing) => !words.has(thing)),
    [],
  )
})

test('no table or column speaks Norwegian', () => {
  const norwegian =
    /\b(koordinator|henvendelse|avgjorelse|samtykke|klage|tiltak|maal|mote|bruker|tjeneste|vedtak|sak|plan_versjon)\w*/i
  const names = migrations.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => !line.trim().startsWith('--'))
      .map((line) => line.replace(/--.*/, '')),
  )
  assert.deepEqual(
    names.filter((line) => norwegian.test(line)),
    [],
  )
})
