// npm run bench: how fast the hottest work is, beside floors on the same machine. See bench/README.md.
import { ensureInstalled, run } from './ensure.mjs'

await ensureInstalled()
run(['bench/main.ts', ...process.argv.slice(2)], { NODE_ENV: 'production' })
