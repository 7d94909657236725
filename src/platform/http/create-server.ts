import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify'
import { backChannelLogoutPath } from '../../connections/sign-in/index.ts'
import { saysItIsAway } from '../database/database.ts'
import { showFault, showNotFound } from './fault-pages.tsx'
import type { House } from './house.ts'

const bodyLimit = 1024 * 1024
const longestPart = 200

/** The HTTP server without pages: security headers, cookies, forms, limits, fault pages, our own style and script. */
export async function createServer(house: House): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit,
    trustProxy: process.env.SAMVEI_TRUST_PROXY === 'yes',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: longestPart },
    rewriteUrl: ({ url = '/' }) => (isReadable(url) ? url : '/-'),
    logger: false,
    forceCloseConnections: 'idle',
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: house.publicUrl.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  })
  await app.register(cookie)
  await app.register(formbody, { bodyLimit })
  await app.register(rateLimit, { max: house.requestsPerMinute, timeWindow: 60_000 })

  app.addHook('onRequest', async (request, reply) => {
    if (request.method === 'POST' && isForeign(request, house.publicUrl))
      return showFault(house, request, reply, 'foreign')
    if (!request.url.startsWith('/ressurser/')) reply.header('cache-control', 'no-store')
  })
  app.addHook('onResponse', async (request, reply) => {
    // The route's pattern, not the address: no ids and no personal data in logs
    house.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? '-',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    )
  })
  app.setNotFoundHandler((request, reply) => showNotFound(house, request, reply))
  app.setErrorHandler(async (fault: FastifyError, request, reply) => {
    if (fault.statusCode === 413) return showFault(house, request, reply, 'tooLarge')
    if (fault.statusCode === 429) return showFault(house, request, reply, 'tooMany')
    if (fault.statusCode && fault.statusCode < 500) return showNotFound(house, request, reply)
    house.log.error({ route: request.routeOptions.url ?? '-', cause: causeOf(fault) }, 'request failed')
    return showFault(house, request, reply, saysItIsAway(fault) ? 'away' : 'broken')
  })

  for (const [path, asset] of house.assets.files) {
    app.get(path, async (_request, reply) =>
      reply.type(asset.type).header('cache-control', 'public, max-age=31536000, immutable').send(asset.body),
    )
  }
  app.get('/healthz', async (_request, reply) => {
    try {
      await house.database.pool.query('select 1')
      return { status: 'ready' }
    } catch {
      return reply.status(503).send({ status: 'database unavailable' })
    }
  })
  return app
}

/** An address that cannot be decoded, or with a part longer than any of ours, is no page: "not found", as other such. */
function isReadable(url: string): boolean {
  const [path = ''] = url.split('?')
  try {
    return path.split('/').every((part) => decodeURIComponent(part).length <= longestPart)
  } catch {
    return false
  }
}

/** A form sent from another site. Sign-out by a provider's back channel is a route of its own. */
function isForeign(request: FastifyRequest, publicUrl: string): boolean {
  if (request.url.startsWith(backChannelLogoutPath) || request.url.startsWith('/stand-in/')) return false
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin } = request.headers
  return origin !== undefined && origin !== publicUrl
}

/** One line for the operator: what failed, without what anybody had typed. */
export function causeOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'unknown'
  const code = 'code' in fault ? ` ${String(fault.code)}` : ''
  const where =
    fault.stack
      ?.split('\n')
      .find((line) => line.includes('/src/'))
      ?.trim() ?? ''
  // PostgreSQL puts values in `detail`, never in the code; its message may quote one, so only the code is told
  const message = 'severity' in fault ? 'database statement refused' : fault.message
  return `${fault.name}${code}: ${message} ${where}`.trim()
}
