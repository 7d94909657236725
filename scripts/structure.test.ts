import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tracked = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .stdout.split('\n')
  .filter((path) => path && existsSync(join(root, path)))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const sources = tracked.filter((path) => /^(src|demo|e2e|bench|scripts)\/.*\.(ts|tsx|mjs)$/.test(path))

/** Runs the arrow rules over files planted for the purpose; the names of the rules they break. */
function brokenRules(planted: Record<string, string>): string[] {
  const folder = join(root, '.cache', `structure-${process.pid}`)
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of Object.entries(planted)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  writeFileSync(join(folder, 'tsconfig.json'), read('tsconfig.json'))
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      join(root, '.dependency-cruiser.cjs'),
      '-T',
      'json',
      'src',
    ],
    { cwd: folder, encoding: 'utf8' },
  )
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } }
  return [...new Set(summary.violations.map((violation) => violation.rule.name))].filter(
    (name) => name !== 'no-orphan-modules',
  )
}
after(() => rmSync(join(root, '.cache', `structure-${process.pid}`), { recursive: true, force: true }))

describe('the arrow rules catch', () => {
  const cases: [string, Record<string, string>, string][] = [
    [
      'a rule that reaches the database',
      { 'src/cases/rules/a.ts': `import '../case-store.ts'`, 'src/cases/case-store.ts': 'export {}' },
      'rules-are-pure',
    ],
    [
      'a slice that reaches into another',
      { 'src/plans/a.ts': `import '../cases/b.ts'`, 'src/cases/b.ts': 'export {}' },
      'a-slice-through-its-index',
    ],
    [
      'a page that reaches a store',
      { 'src/plans/pages/a.ts': `import '../plan-store.ts'`, 'src/plans/plan-store.ts': 'export {}' },
      'a-page-never-reaches-a-store',
    ],
    [
      'a ground that knows a slice',
      { 'src/platform/a.ts': `import '../plans/index.ts'`, 'src/plans/index.ts': 'export {}' },
      'the-ground-knows-no-slice',
    ],
    ['a circle', { 'src/plans/a.ts': `import './b.ts'`, 'src/plans/b.ts': `import './a.ts'` }, 'no-circles'],
    [
      'a folder named for nothing',
      { 'src/plans/a.ts': `import './utils/b.ts'`, 'src/plans/utils/b.ts': 'export {}' },
      'no-folders-named-for-nothing',
    ],
    [
      'a product that needs the demonstration',
      { 'src/plans/a.ts': `import '../../demo/b.ts'`, 'demo/b.ts': 'export {}' },
      'the-product-does-not-need-the-demo',
    ],
  ]
  for (const [what, planted, rule] of cases) {
    test(what, () => assert.ok(brokenRules(planted).includes(rule)))
  }
  test('and let a decent slice be', () => {
    assert.deepEqual(
      brokenRules({
        'src/plans/index.ts': `export * from './a.ts'`,
        'src/plans/a.ts': `import './rules/b.ts'\nimport '../cases/index.ts'\nexport const a = 1`,
        'src/plans/rules/b.ts': 'export const b = 1',
        'src/cases/index.ts': 'export const c = 1',
      }),
      [],
    )
  })
})

test('every path a README or document names exists', () => {
  const missing: string[] = []
  for (const path of tracked.filter((each) => each.endsWith('.md') && each !== 'docs/glossary.md')) {
    const folder = join(root, path, '..')
    for (const [, named = ''] of read(path).matchAll(
      /`([A-Za-z0-9._/-]+\/[A-Za-z0-9._/-]*|[a-z0-9-]+\.(?:ts|tsx|mjs|sql|md|typ))`/g,
    )) {
      if (/^(\/|\.\/|https?:)/.test(named) || /[<*…]/.test(named)) continue
      if (!/\.[a-z]+$|\/$/.test(named)) continue
      // A lone folder's name, a file's kind in the guide to writing, and what is made when the service runs
      if (/^[^/]+\/$|^\.(data|cache)\//.test(named) || (path === 'CONTRIBUTING.md' && !named.includes('/')))
        continue
      const candidates = [join(root, named), join(folder, named), join(root, 'src', named)]
      if (!candidates.some(existsSync)) missing.push(`${path}: ${named}`)
    }
    for (const [, target = ''] of read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)) {
      if (!existsSync(join(folder, target))) missing.push(`${path}: ${target}`)
    }
  }
  assert.deepEqual(missing, [])
})

test('every slice has its README, and every folder in src is one of the house', () => {
  const house =
    'about access account authorities cases child connections coordination documents guide history home inquiries law meetings messages oversight people plans platform registers team training ui complaints excerpts post'
  const folders = readdirSync(join(root, 'src')).filter((name) =>
    statSync(join(root, 'src', name)).isDirectory(),
  )
  assert.deepEqual(
    folders.filter((name) => !house.split(' ').includes(name)),
    [],
  )
  const slices = folders.filter(
    (name) =>
      existsSync(join(root, 'src', name, 'index.ts')) &&
      !['access', 'platform', 'ui', 'law', 'connections'].includes(name),
  )
  assert.ok(slices.length >= 5)
  assert.deepEqual(
    slices.filter((name) => !existsSync(join(root, 'src', name, 'README.md'))),
    [],
  )
})

test('no file carries a path of somebody’s machine or a package registry’s host', () => {
  const traces = [
    ['/wo', 'rk/'],
    ['/ro', 'ot/'],
    ['/ho', 'me/'],
    ['registry.', 'npmjs'],
    ['deb.', 'debian'],
  ].map((parts) => parts.join(''))
  const found: string[] = []
  for (const path of tracked) {
    if (/\.(png|woff2|ttf|pdf)$/.test(path)) continue
    const text = read(path)
    for (const trace of traces) {
      if (new RegExp(`(^|[\\s"'\`(=:])${trace.replace(/[/.]/g, '\\$&')}`, 'm').test(text))
        found.push(`${path}: ${trace}`)
    }
  }
  assert.deepEqual(found, [])
})

test('slices take business time from who asks, never from the machine', () => {
  const slices = sources.filter(
    (path) =>
      /^src\/(guide|inquiries|cases|coordination|plans|team|meetings|messages|home|oversight|excerpts|post)\//.test(
        path,
      ) && !/\.test\.tsx?$|\/test\//.test(path),
  )
  const clocks = slices.filter((path) => /new Date\(\)|Date\.now\(\)/.test(read(path)))
  assert.deepEqual(clocks, [])
})

test('every setting the service reads is in docs/operations.md', () => {
  const operations = read('docs/operations.md')
  const settings = new Set(
    sources
      .filter((path) => path.startsWith('src/') && !/\.test\.tsx?$|\/test-database\.ts$/.test(path))
      .flatMap((path) =>
        [...read(path).matchAll(/(?:process\.env|env|environment)\.([A-Z][A-Z_]+)/g)].map(
          (match) => match[1]!,
        ),
      ),
  )
  assert.ok(settings.size > 10)
  const fromTheMachine = ['PATH', 'NODE_ENV', 'TMPDIR', 'HOME']
  assert.deepEqual(
    [...settings].filter((name) => !fromTheMachine.includes(name) && !operations.includes(`\`${name}\``)),
    [],
  )
})

test('no test is skipped, postponed or alone, and nothing escapes the types', () => {
  const weak = sources.filter(
    (path) =>
      path !== 'scripts/structure.test.ts' &&
      /\b(test|it|describe)\.(skip|only|todo)\(|@ts-ignore|@ts-expect-error|\bas any\b|TODO|FIXME/.test(
        read(path),
      ),
  )
  assert.deepEqual(weak, [])
})
