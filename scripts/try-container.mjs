// node scripts/try-container.mjs: tries the steps of Containerfile without a container engine.
import { ensureInstalled, run } from './ensure.mjs'

await ensureInstalled()
run(['scripts/testing/try-container.mjs'])
