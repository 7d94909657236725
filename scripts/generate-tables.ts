// Writes src/platform/database/tables.ts from the migrations: npm run generate
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../src/platform/database/migrate.ts'
import { startPostgres } from '../src/platform/postgres/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'samvei-tables-'))
const postgres = await startPostgres({ folder, kind: 'any', durable: false, report: () => {} })
try {
  await migrate(postgres.ownerUrl, postgres.queueUrl)
  execFileSync(
    process.execPath,
    [
      'node_modules/kysely-codegen/dist/cli/bin.js',
      '--dialect=postgres',
      `--url=${postgres.ownerUrl}`,
      '--camel-case',
      '--out-file=src/platform/database/tables.ts',
      '--include-pattern=public.*',
      '--date-parser=string',
      '--numeric-parser=number',
    ],
    { stdio: 'inherit' },
  )
  // Bigints are read as numbers here (see database.ts), and no interval is read at all
  const path = 'src/platform/database/tables.ts'
  const text = readFileSync(path, 'utf8')
    .replace(/^import type \{ IPostgresInterval \}.*\n/m, '')
    .replace(
      /^export type Int8 = .*$/m,
      'export type Int8 = ColumnType<number, bigint | number | string, bigint | number | string>;',
    )
    .replace(/^export type Interval = .*$/m, 'export type Interval = string;')
  writeFileSync(path, text)
} finally {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}
