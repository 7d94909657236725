// npm run generate: what is made from other things and kept in the repository.
import { ensureInstalled, run } from './ensure.mjs'

await ensureInstalled()
run(['scripts/generate.ts', ...process.argv.slice(2)], {})
