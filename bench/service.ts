import { readFileSync } from 'node:fs'
import { pino } from 'pino'
import { findRoles } from '../src/access/find-roles.ts'
import { createApp } from '../src/app.ts'
import { createSignIn } from '../src/connections/sign-in/index.ts'
import { startClock } from '../src/platform/clock/clock.ts'
import { openDatabase } from '../src/platform/database/database.ts'
import { makeSecrets } from '../src/platform/secrets/secrets.ts'
import { assets } from '../src/ui/assets.ts'

// The service itself, as production serves it, in a process of its own. Started with a file of settings; says its port.

const { appUrl, secret } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as {
  appUrl: string
  secret: string
}
const database = openDatabase(appUrl, 8)
const app = await createApp({
  database,
  secrets: makeSecrets(secret),
  publicUrl: 'http://localhost',
  isDemo: true,
  requestsPerMinute: Number.MAX_SAFE_INTEGER,
  clock: await startClock(database.pool),
  assets: await assets(),
  log: pino({ level: 'silent' }),
  findRoles: (asked, db) => findRoles(database, asked, db),
  signIn: createSignIn({
    publicUrl: () => 'http://localhost',
    providers: { find: () => null, findByIssuer: () => null },
  }),
})
await app.listen({ port: 0, host: '127.0.0.1' })
process.stdout.write(`${JSON.stringify(app.server.address())}\n`)
process.on('SIGTERM', () => process.exit(0))
