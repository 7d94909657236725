// npm run generate: the database's types, the access matrix, the law list and the journeys, made from what they describe.
import { spawnSync } from 'node:child_process'

for (const script of ['generate-tables', 'generate-access-matrix', 'generate-law', 'generate-journeys']) {
  const { status } = spawnSync(
    process.execPath,
    ['--import', './scripts/hooks.mjs', `scripts/${script}.ts`],
    { stdio: 'inherit' },
  )
  if (status !== 0) process.exitCode = 1
}
