import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

type Locked = { optionalDependencies?: Record<string, string>; resolved?: string }

const { packages } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as {
  packages: Record<string, Locked>
}

test('the lockfile names every platform a package is made for, or npm ci refuses it', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  )
  assert.ok(Object.keys(packages).length > 100)
  assert.deepEqual(missing, [])
})

test('the lockfile names no registry, so that each place may use its own', () => {
  const named = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)
  assert.deepEqual(named, [])
})
