// npm start: installs what is missing, then runs the service with its demonstration world.
import { ensureInstalled, run } from './ensure.mjs'

await ensureInstalled()
// React's development build would be loaded otherwise.
run(['src/main.ts', 'demo', ...process.argv.slice(2)], { NODE_ENV: 'production' })
