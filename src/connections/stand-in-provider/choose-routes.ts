import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { errors, type InteractionResults } from 'oidc-provider'
import { acrOf } from './claims.ts'
import type { StandIn } from './create-stand-in.ts'
import { choosePage } from './pages/choose-page.tsx'
import { errorPage } from './pages/error-page.tsx'
import type { StandInPerson } from './person.ts'
import { placeNames } from './place.ts'

interface ChooseOptions {
  findHere: (request: FastifyRequest) => Promise<StandIn | null>
  stylesheets: string[]
}

/** The page where one picks who to be, and what its buttons do. */
export async function chooseRoutes(
  scope: FastifyInstance,
  { findHere, stylesheets }: ChooseOptions,
): Promise<void> {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, new URLSearchParams(body.toString())),
  )

  scope.get('/velg/:uid', (request, reply) =>
    inSignIn(request, reply, async (here, asked) => {
      const hinted = here.people.find((p) => p.subject === asked.loginHint)
      if (hinted) return goOn(here, request, reply, signedIn(here, hinted, asked.acrValues))
      const { sok } = request.query as { sok?: unknown }
      const search = typeof sok === 'string' ? sok.trim() : ''
      return html(reply, choosePage({ ...here, place: placeNames[here.place.kind], search, stylesheets }))
    }),
  )

  scope.post('/velg/:uid', (request, reply) =>
    inSignIn(request, reply, async (here, asked) => {
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
      if (form.get('act') === 'avbryt') return goOn(here, request, reply, { error: 'access_denied' })
      const person = here.people.find((p) => p.subject === form.get('person'))
      if (!person)
        return html(
          reply.code(422),
          choosePage({ ...here, place: placeNames[here.place.kind], search: '', stylesheets }),
        )
      return goOn(here, request, reply, signedIn(here, person, asked.acrValues))
    }),
  )

  async function inSignIn(
    request: FastifyRequest,
    reply: FastifyReply,
    answer: (here: StandIn, asked: { loginHint: string; acrValues: string }) => Promise<FastifyReply>,
  ): Promise<FastifyReply> {
    const here = await findHere(request)
    if (!here) return reply.callNotFound() as unknown as FastifyReply
    try {
      const { uid, params } = await here.provider.interactionDetails(request.raw, reply.raw)
      if (uid !== (request.params as { uid: string }).uid) throw new errors.SessionNotFound('another sign-in')
      return await answer(here, {
        loginHint: String(params.login_hint ?? ''),
        acrValues: String(params.acr_values ?? ''),
      })
    } catch (error) {
      if (!(error instanceof errors.SessionNotFound)) throw error
      return html(
        reply.code(400),
        errorPage({ place: placeNames[here.place.kind], error: error.error, stylesheets }),
      )
    }
  }
}

function signedIn({ place }: StandIn, person: StandInPerson, asked: string): InteractionResults {
  return {
    login: {
      accountId: person.subject,
      acr: acrOf(person, place.kind, asked),
      amr: ['stand-in'],
      remember: false,
    },
  }
}

async function goOn(
  { provider }: StandIn,
  request: FastifyRequest,
  reply: FastifyReply,
  result: InteractionResults,
): Promise<FastifyReply> {
  return reply.redirect(await provider.interactionResult(request.raw, reply.raw, result), 303)
}

function html(reply: FastifyReply, page: string): FastifyReply {
  return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page)
}
