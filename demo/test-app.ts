import { randomUUID } from 'node:crypto'
import { after } from 'node:test'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { pino } from 'pino'
import { findRoles } from '../src/access/find-roles.ts'
import { createApp } from '../src/app.ts'
import { createSignIn } from '../src/connections/sign-in/index.ts'
import { hashOfToken, randomToken } from '../src/platform/secrets/secrets.ts'
import { assets } from '../src/ui/assets.ts'
import { type ActorKey, getHuman } from './base/demo-actor.ts'
import type { TestWorld } from './test-world.ts'

// For page tests: the whole service over a test world, without a network. Pages are asked for with `app.inject()`.

const publicUrl = 'http://localhost:3000'
const hours = 1

export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>
  /** Posts a form as a browser would; `submissionId` is made where it is left out. */
  post(path: string, fields: Record<string, string | string[]>): Promise<LightMyRequestResponse>
  /** The same with files, as a form of multipart. */
  upload(
    path: string,
    fields: Record<string, string>,
    files: readonly ChosenFile[],
  ): Promise<LightMyRequestResponse>
  cookies: Map<string, string>
}

/** A file as a browser sends it: its name and its type are only what it says. */
export interface ChosenFile {
  name: string
  bytes: Uint8Array
  type?: string
  field?: string
}

export interface TestApp {
  app: FastifyInstance
  /** Somebody of the demonstration world with a session of their own, or nobody. Cookies are kept between visits. */
  visitor(who: ActorKey | 'nobody'): Promise<Visitor>
  /** Ends every session, as time would. */
  endSessions(): Promise<void>
}

export async function testApp(world: TestWorld, now?: () => Date): Promise<TestApp> {
  const { database, secrets } = world
  const noProviders = { find: () => null, findByIssuer: () => null }
  const app = await createApp({
    database,
    secrets,
    publicUrl,
    isDemo: true,
    clock: { now: now ?? (() => world.asked('nobody').now), refresh: async () => {}, stop: () => {} },
    assets: await assets(),
    requestsPerMinute: 1_000_000,
    log: pino({ level: 'silent' }),
    findRoles: (asked, db) => findRoles(database, asked, db),
    signIn: createSignIn({ publicUrl: () => publicUrl, providers: noProviders }),
  })
  closing.push(() => app.close())
  return {
    app,
    async visitor(who) {
      const cookies = new Map<string, string>()
      if (who !== 'nobody') cookies.set('samvei', await signIn(world, who))
      return visitorOf(app, cookies)
    },
    endSessions: () =>
      world.test.asOwner(
        null,
        async (client) => void (await client.query('update session set ends_at = now()')),
      ),
  }
}

const closing: (() => Promise<void>)[] = []
after(async () => {
  for (const close of closing.splice(0)) await close()
})

async function signIn({ database, asked }: TestWorld, who: ActorKey): Promise<string> {
  const { actor } = asked(who)
  if (actor.kind === 'nobody') throw new Error('nobody has no session')
  const token = randomToken()
  await database.pool.query('select sign_in($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12)', [
    `${publicUrl}/stand-in/test`,
    `${who}-${actor.kind}`,
    actor.kind,
    actor.identityKey,
    getHuman(who).name,
    actor.provider,
    null,
    null,
    null,
    hashOfToken(token),
    hours,
    actor.sealedNumber,
  ])
  return token
}

function visitorOf(app: FastifyInstance, cookies: Map<string, string>): Visitor {
  const keep = (answer: LightMyRequestResponse) => {
    for (const { name, value } of answer.cookies) {
      if (value) cookies.set(name, value)
      else cookies.delete(name)
    }
    return answer
  }
  const headers = () => ({
    cookie: [...cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; '),
  })
  return {
    cookies,
    get: async (path, more) =>
      keep(await app.inject({ method: 'GET', url: path, headers: { ...headers(), ...more } })),
    async post(path, fields) {
      const body = new URLSearchParams({ submissionId: randomUUID() })
      for (const [name, value] of Object.entries(fields)) {
        body.delete(name)
        for (const each of [value].flat()) body.append(name, each)
      }
      return keep(
        await app.inject({
          method: 'POST',
          url: path,
          headers: {
            ...headers(),
            'content-type': 'application/x-www-form-urlencoded',
            'sec-fetch-site': 'same-origin',
          },
          payload: body.toString(),
        }),
      )
    },
    async upload(path, fields, files) {
      const form = new FormData()
      for (const [name, value] of Object.entries({ submissionId: randomUUID(), ...fields }))
        form.append(name, value)
      for (const { name, bytes, type = 'application/octet-stream', field = 'files' } of files)
        form.append(field, new File([new Uint8Array(bytes)], name, { type }))
      const body = new Response(form)
      return keep(
        await app.inject({
          method: 'POST',
          url: path,
          headers: {
            ...headers(),
            'content-type': body.headers.get('content-type')!,
            'sec-fetch-site': 'same-origin',
          },
          payload: Buffer.from(await body.arrayBuffer()),
        }),
      )
    },
  }
}
