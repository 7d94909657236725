// npm test: installs what is missing, then runs the parts of the test suite. See scripts/testing/main.ts.
import { ensureInstalled, run } from './ensure.mjs'

await ensureInstalled()
run(['scripts/testing/main.ts', ...process.argv.slice(2)], { NODE_ENV: 'test' })
