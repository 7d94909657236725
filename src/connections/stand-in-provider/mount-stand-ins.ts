import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Provider as OpenIdProvider } from 'oidc-provider'
import type { Providers, SignInKind } from '../sign-in/index.ts'
import { chooseRoutes } from './choose-routes.ts'
import { clientIdOf, createStandIn, type StandIn } from './create-stand-in.ts'
import { createInsideFetch } from './inside-fetch.ts'
import { makeKeys } from './keys.ts'
import { requireSynthetic, type StandInPerson } from './person.ts'
import { isAuthorityId, mounts, type Place, pathOf, placeOf } from './place.ts'

export interface StandInOptions {
  /** Our own origin, without a final slash. */
  publicUrl: () => string
  people: () => Promise<StandInPerson[]>
  /** Whether real people use this installation: then there are no stand-ins. */
  production: boolean
  /** Addresses of style sheets for the pages. */
  stylesheets?: string[]
}

/**
 * Mounts stand-ins for ID-porten, HelseID and every authority's work sign-in on our own origin, and gives the registrations
 * to sign in with. Same origin, so that `form-action 'self'` holds. Throws in production, where anybody could then sign
 * in as anybody.
 */
export async function mountStandIns(app: FastifyInstance, options: StandInOptions): Promise<Providers> {
  if (options.production) {
    throw new Error('The stand-in sign-in lets anybody be anybody, and does not start in production')
  }
  const { publicUrl, stylesheets = [] } = options
  const keys = await makeKeys()
  const insideFetch = createInsideFetch(app, publicUrl)
  const known = new Map<string, OpenIdProvider>()

  const peopleAt = async ({ kind, authorityId }: Place): Promise<StandInPerson[]> => {
    const people = requireSynthetic(await options.people())
    return people.filter((p) => p.kinds.includes(kind) && (kind !== 'work' || p.authorityId === authorityId))
  }

  // Made at the first request, for the port may not be known before. An authority without people has no stand-in.
  const findStandIn = async (place: Place): Promise<StandIn | null> => {
    const people = await peopleAt(place)
    if (place.kind === 'work' && people.length === 0) return null
    const issuer = publicUrl() + pathOf(place)
    let provider = known.get(issuer)
    if (!provider) {
      const parts = {
        publicUrl: publicUrl(),
        keys,
        stylesheets,
        people: () => peopleAt(place),
        fetch: insideFetch,
      }
      provider = createStandIn(place, parts)
      known.set(issuer, provider)
    }
    return { place, provider, people }
  }

  for (const kind of Object.keys(mounts) as SignInKind[]) {
    const findHere = async (request: FastifyRequest): Promise<StandIn | null> => {
      const { authority } = request.params as { authority?: string }
      if (authority !== undefined && !isAuthorityId(authority)) return null
      return findStandIn({ kind, authorityId: authority ?? null })
    }
    await app.register(chooseRoutes, { prefix: mounts[kind], findHere, stylesheets })
    await app.register(async (scope) => {
      // The provider reads the body itself.
      scope.removeAllContentTypeParsers()
      scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
      scope.route({
        method: ['GET', 'POST', 'OPTIONS'],
        url: `${mounts[kind]}/*`,
        handler: async (request, reply) => {
          const found = await findHere(request)
          if (!found) return reply.callNotFound()
          return passOn(found, new URL(publicUrl()), request, reply)
        },
      })
    })
  }

  const registration = (place: Place) => ({
    ...place,
    issuer: publicUrl() + pathOf(place),
    clientId: clientIdOf(place),
    privateJwk: keys.client.private,
    fetch: insideFetch,
  })
  return {
    find(kind, authorityId) {
      if (kind !== 'work') return registration({ kind, authorityId: null })
      return authorityId !== null && isAuthorityId(authorityId) ? registration({ kind, authorityId }) : null
    },
    findByIssuer(issuer, clientIds) {
      const place = placeOf(issuer, publicUrl())
      return place && clientIds.includes(clientIdOf(place)) ? registration(place) : null
    },
  }
}

/** Gives the request to the provider as if it stood at the root of our public address. */
async function passOn(
  { place, provider }: StandIn,
  publicUrl: URL,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const raw = Object.assign(request.raw, { originalUrl: request.raw.url })
  raw.url = raw.originalUrl?.slice(pathOf(place).length)
  raw.headers.host = publicUrl.host
  raw.headers['x-forwarded-proto'] = publicUrl.protocol.slice(0, -1)
  delete raw.headers['x-forwarded-host']
  // The security headers that hooks have set hold for the provider's answers too.
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) reply.raw.setHeader(name, value)
  }
  // Every sign-in asks anew who one is: a demonstration changes hands without logging out.
  if (raw.url === '/auth' || raw.url?.startsWith('/auth?')) {
    delete raw.headers.cookie
    for (const name of ['session', 'session.sig']) {
      reply.raw.appendHeader(
        'set-cookie',
        `_${name}=; path=${pathOf(place)}; expires=Thu, 01 Jan 1970 00:00:00 GMT`,
      )
    }
  }
  reply.hijack()
  await provider.callback()(raw, reply.raw)
}
