// npm run screenshots: draws the pictures the documents show, from a demonstration world of its own.
import { ensureInstalled, run } from './ensure.mjs'

await ensureInstalled()
run(['scripts/take-screenshots.ts', ...process.argv.slice(2)], {})
