import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { endSession, setSessionLanguage, startSession } from '../access/session.ts'
import {
  backChannelLogoutPath,
  finishPath,
  SignInFault,
  type SignInKind,
} from '../connections/sign-in/index.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { cookieNames, cookieOptions, keptForSeconds, languageOf, sessionOf } from '../platform/http/caller.ts'
import { frameOf, renderPlain, showNotFound } from '../platform/http/fault-pages.tsx'
import type { House } from '../platform/http/house.ts'
import { fieldsOf } from '../platform/http/serve-page.ts'
import { bringDraftsAlong } from './bring-drafts-along.ts'
import { findName } from './find-name.ts'
import { returnPath } from './return-path.ts'
import { SignInPage } from './sign-in-page.tsx'
import { accountTexts } from './texts/index.ts'
import { unsentBehindDoor } from './unsent-behind-door.ts'

const attemptSeconds = 600
const kinds: Record<string, SignInKind> = { innbygger: 'id-porten', helse: 'helseid', jobb: 'work' }

interface Attempt {
  state: string
  to: string
  kind: SignInKind
}

/** Signing in and out. Starts as GET links (Chromium applies `form-action` to redirects); ends with a new session. */
export function signInRoutes(app: FastifyInstance, house: House): void {
  const names = cookieNames(house)
  const options = cookieOptions(house)

  app.get('/logg-inn', (request, reply) => choose(house, request, reply))

  app.get('/logg-inn/med/:how', async (request, reply) => {
    const { how } = request.params as { how: string }
    const kind = Object.hasOwn(kinds, how) ? kinds[how] : undefined
    const search = request.query as Record<string, string>
    if (!kind) return showNotFound(house, request, reply)
    try {
      const begun = await house.signIn.begin(kind, {
        authorityId: kind === 'work' ? search.virksomhet : undefined,
        language: languageOf(request, null, null),
        loginHint: house.isDemo ? search.som : undefined,
      })
      const attempt: Attempt = { state: begun.state, to: returnPath(search.til), kind }
      const sealed = house.secrets.encrypt(JSON.stringify(attempt)).toString('base64url')
      return reply
        .setCookie(names.attempt, sealed, { ...options, maxAge: attemptSeconds })
        .redirect(begun.redirectTo, 303)
    } catch (fault) {
      return refuse(fault, request, reply)
    }
  })

  app.get(finishPath, async (request, reply) => {
    const sealed = request.cookies[names.attempt]
    reply.clearCookie(names.attempt, options)
    try {
      const attempt = openAttempt(house, sealed)
      const who = await house.signIn.finish(new URL(request.url, house.publicUrl), attempt.state)
      const earlier = request.cookies[names.session]
      if (earlier) await endSession(house.database, earlier)
      const name = who.name || (await findName(house, who))
      const token = await startSession(house.database, house.secrets, { ...who, name })
      await bringDraftsAlong(house, request, token, attempt.to)
      const chosen = request.cookies[names.language]
      if (chosen) await setSessionLanguage(house.database, token, languageOf(request, null, null))
      // what is typed from here on is never kept for the one who signed out before
      return reply
        .clearCookie(names.ended, options)
        .setCookie(names.session, token, options)
        .redirect(attempt.to, 303)
    } catch (fault) {
      return refuse(fault, request, reply)
    }
  })

  app.post('/logg-ut', async (request, reply) => {
    const { virksomhet, kast } = request.query as Record<string, string>
    const session = await sessionOf(house, request, reply, virksomhet)
    if (session?.actor.kind === 'door') {
      const unsent = await unsentBehindDoor(house, request, reply, session, kast === 'ja')
      if (unsent) return reply.redirect(unsent, 303)
    }
    if (session) await endSession(house.database, session.token)
    if (session) reply.setCookie(names.ended, session.token, { ...options, maxAge: keptForSeconds })
    return reply
      .clearCookie(names.session, options)
      .clearCookie(names.draft, options)
      .redirect(
        virksomhet && (await getAuthorities(house.database)).has(virksomhet)
          ? `/${virksomhet}${session?.actor.kind === 'door' ? '/barn?ut=ja' : ''}`
          : '/',
        303,
      )
  })

  app.post(backChannelLogoutPath, async (request, reply) => {
    try {
      const ended = await house.signIn.backChannelLogout(
        String((request.body as Record<string, unknown> | null)?.logout_token ?? ''),
      )
      await house.database.pool.query('select end_provider_session($1, $2, $3)', [
        ended.issuer,
        ended.sid,
        ended.sid === null ? ended.subject : null,
      ])
      return reply.status(200).send()
    } catch {
      return reply.status(400).send()
    }
  })

  // ID-porten ends sessions by an address loaded in a frame; it names its own session, and no cookie comes along
  app.get('/logg-ut/ramme', async (request, reply) => {
    const { iss, sid } = fieldsOf(request.query)
    if (typeof iss === 'string' && typeof sid === 'string' && sid !== '') {
      await house.database.pool.query('select end_provider_session($1, $2, null)', [iss, sid])
    }
    return reply.status(204).send()
  })

  async function refuse(fault: unknown, request: FastifyRequest, reply: FastifyReply) {
    if (!(fault instanceof SignInFault)) throw fault
    house.log.warn({ code: fault.code, cause: fault.message }, 'sign-in not completed')
    return choose(house, request, reply, fault.code)
  }
}

async function choose(house: House, request: FastifyRequest, reply: FastifyReply, faultCode?: string) {
  const search = request.query as Record<string, string>
  const authority = (await getAuthorities(house.database)).get(search.virksomhet ?? '') ?? null
  const language = languageOf(request, null, authority)
  const t = accountTexts[language]
  const html = renderPlain(house, {
    language,
    authority,
    frame: authority ? (await frameOf(house, request, reply, authority)).frame : undefined,
    title: t.signInTitle,
    path: request.url,
    body: (
      <SignInPage
        language={language}
        to={returnPath(search.til, authority ? `/${authority.id}` : '/min-side')}
        authority={authority}
        offers={house.signIn.offers}
        fault={faultCode === undefined ? undefined : (t.fault[faultCode] ?? t.fault.invalid)}
        kept={request.cookies['samvei-tatt-vare-pa'] !== undefined}
      />
    ),
  })
  return reply
    .status(faultCode ? 400 : 200)
    .type('text/html; charset=utf-8')
    .send(html)
}

function openAttempt(house: House, sealed: string | undefined): Attempt {
  if (!sealed) throw new SignInFault('expired', 'NO_ATTEMPT')
  try {
    return JSON.parse(house.secrets.decrypt(Buffer.from(sealed, 'base64url'))) as Attempt
  } catch {
    throw new SignInFault('invalid', 'ATTEMPT_UNREADABLE')
  }
}
