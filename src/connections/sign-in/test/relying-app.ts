import formbody from '@fastify/formbody'
import Fastify, { type FastifyInstance } from 'fastify'
import { mountStandIns, type StandInPerson } from '../../stand-in-provider/index.ts'
import {
  backChannelLogoutPath,
  createSignIn,
  finishPath,
  type LogoutNotice,
  type Providers,
  type SignedIn,
  type SignIn,
  SignInFault,
  type SignInKind,
} from '../index.ts'

export const people: StandInPerson[] = [
  {
    subject: 'kari',
    name: 'Kari Nordmann',
    nationalId: '13867298021',
    kinds: ['id-porten'],
    authorityId: null,
    title: 'mor til Ola',
  },
  {
    subject: 'minid',
    name: 'Per Minid',
    nationalId: '01837399812',
    kinds: ['id-porten', 'helseid'],
    authorityId: null,
    title: 'har bare MinID',
    level: 'substantial',
  },
  {
    subject: 'nora',
    name: 'Nora <Fysioterapeut>',
    nationalId: '28892498333',
    kinds: ['helseid'],
    authorityId: null,
    title: 'fysioterapeut',
    hprNumber: '181000001',
  },
  {
    subject: 'tove',
    name: 'Tove Lærer',
    nationalId: null,
    kinds: ['work'],
    authorityId: 'fjordvik',
    title: 'kontaktlærer',
  },
]

export interface RelyingApp {
  app: FastifyInstance
  url: string
  signIn: SignIn
  providers: Providers
  /** What the last sign-in gave. */
  outcome: () => SignedIn | SignInFault | null
  /** The packed attempts, newest last. */
  attempts: string[]
  /** What the providers told us of sessions that ended. */
  logouts: LogoutNotice[]
}

/** A small service that signs people in by the stand-ins, on a free port of this machine. */
export async function startRelyingApp(reach: 'inside' | 'network' = 'inside'): Promise<RelyingApp> {
  const app = Fastify()
  const publicUrl = () => url
  let url = ''
  let outcome: SignedIn | SignInFault | null = null
  const attempts: string[] = []
  const logouts: LogoutNotice[] = []

  await app.register(formbody)
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', "default-src 'self'; form-action 'self'")
  })
  const mounted = await mountStandIns(app, {
    publicUrl,
    people: async () => people,
    production: false,
    stylesheets: ['/stil.css'],
  })
  const providers: Providers =
    reach === 'inside'
      ? mounted
      : {
          find: (kind, authorityId) => overNetwork(mounted.find(kind, authorityId)),
          findByIssuer: (issuer, ids) => overNetwork(mounted.findByIssuer(issuer, ids)),
        }
  const signIn = createSignIn({ publicUrl, providers })

  app.get('/logg-inn', async (request, reply) => {
    const { kind, authority, hint } = request.query as { kind: SignInKind; authority?: string; hint?: string }
    const begun = await signIn.begin(kind, { authorityId: authority, language: 'nb', loginHint: hint })
    attempts.push(begun.state)
    return reply.redirect(begun.redirectTo)
  })
  app.get(finishPath, async (request) => {
    outcome = await signIn
      .finish(new URL(request.url, url), attempts.at(-1) ?? '')
      .catch((fault: unknown) => fault as SignInFault)
    return outcome instanceof SignInFault ? outcome.code : 'velkommen'
  })
  app.post(backChannelLogoutPath, async (request, reply) => {
    logouts.push(await signIn.backChannelLogout((request.body as { logout_token: string }).logout_token))
    return reply.code(204).send()
  })
  app.get('/', async () => 'forsiden')

  url = await app.listen({ port: 0, host: '127.0.0.1' })
  return { app, url, signIn, providers, outcome: () => outcome, attempts, logouts }
}

function overNetwork<P extends { fetch?: typeof fetch }>(provider: P | null): P | null {
  return provider && { ...provider, fetch: undefined }
}
