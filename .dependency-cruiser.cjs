// The house's one-way arrows, as errors. Words: docs/architecture.md.
const slices =
  'account|child|guide|inquiries|cases|coordination|plans|history|team|meetings|messages|people|authorities|home|oversight|registers|training|complaints|about|documents|excerpts'
const test = '\\.test\\.tsx?$|/test/|/test-database\\.ts$'

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rules-are-pure',
      comment: 'A rule imports rules only: no clock, no database, no await, no library.',
      severity: 'error',
      from: { path: '^src/(law|[^/]+/rules)/', pathNot: test },
      to: { pathNot: '^src/(law|[^/]+/rules)/' },
    },
    {
      name: 'a-rule-knows-its-own-slice',
      severity: 'error',
      from: { path: '^src/([^/]+)/rules/', pathNot: test },
      to: { path: '^src/[^/]+/rules/', pathNot: '^src/($1/rules|law)/' },
    },
    {
      name: 'law-knows-no-slice',
      severity: 'error',
      from: { path: '^src/law/', pathNot: test },
      to: { path: `^src/(${slices}|platform|access|ui|connections)/` },
    },
    {
      name: 'a-slice-through-its-index',
      severity: 'error',
      from: { path: `^src/(${slices})/`, pathNot: test },
      to: { path: `^src/(${slices})/`, pathNot: `^src/($1/|(${slices})/(index\\.tsx?|routes\\.ts)$)` },
    },
    {
      name: 'the-ground-knows-no-slice',
      severity: 'error',
      from: { path: '^src/(platform|ui|law|access|connections)/', pathNot: test },
      to: { path: `^src/(${slices})/` },
    },
    {
      name: 'ui-knows-only-itself',
      severity: 'error',
      from: { path: '^src/ui/', pathNot: test },
      to: { path: '^src/', pathNot: '^src/ui/' },
    },
    {
      name: 'a-page-never-reaches-a-store',
      severity: 'error',
      from: { path: `^src/(${slices})/pages/`, pathNot: test },
      to: { path: '-store\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'a-page-never-reaches-the-database',
      severity: 'error',
      from: { path: `^src/(${slices})/pages/`, pathNot: test },
      to: { path: '^(src/platform/database/|node_modules/(pg|kysely)/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sql-lives-in-stores',
      comment: 'Only stores (and the ground) speak SQL.',
      severity: 'error',
      from: { path: `^src/(${slices})/`, pathNot: `${test}|-store\\.ts$|^src/account/` },
      to: { path: '^node_modules/(pg|kysely)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-folders-named-for-nothing',
      severity: 'error',
      from: {},
      to: { pathNot: 'node_modules', path: '/(util|utils|helper|helpers|common|services|types|misc)/' },
    },
    {
      name: 'the-product-does-not-need-the-demo',
      comment: 'Only main.ts loads it, when it is asked to, and tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: `${test}|^src/main\\.ts$` },
      to: { path: '^demo/' },
    },
    {
      name: 'no-orphan-modules',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: `${test}|\\.d\\.ts$|/browser/` },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
}
