import type { FastifyReply, FastifyRequest } from 'fastify'
import { nobody } from '../../access/actor.ts'
import {
  endSession,
  findSession,
  rememberedSession,
  type Session,
  touchSession,
} from '../../access/session.ts'
import type { Asked } from '../asked.ts'
import type { Authority } from '../authority/authority.ts'
import { dayInOslo } from '../clock/clock.ts'
import type { DraftOwner } from '../form/drafts.ts'
import { isLanguage, type Language } from '../i18n/language.ts'
import { randomToken } from '../secrets/secrets.ts'
import type { House } from './house.ts'

const draftHours = 24

/** Cookie names; over TLS they are bound to this host. */
export function cookieNames(house: Pick<House, 'publicUrl'>) {
  const prefix = house.publicUrl.startsWith('https:') ? '__Host-' : ''
  return {
    session: `${prefix}samvei`,
    /** The token of a session one signed out of: opens nothing, but a form still open in another tab is kept for its writer. */
    ended: `${prefix}samvei-avsluttet`,
    draft: `${prefix}samvei-utkast`,
    language: 'samvei-sprak',
    attempt: `${prefix}samvei-innlogging`,
  }
}

export function cookieOptions(house: Pick<House, 'publicUrl'>) {
  return { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: house.publicUrl.startsWith('https:') }
}

/**
 * The session behind a request; null when nobody is signed in. Noted as in use after the answer has left. `doorOf`: a child who
 * came in by a code is somebody only here, in the authority that is named; everywhere else nobody is signed in (decision 16).
 */
export async function sessionOf(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  doorOf?: string,
): Promise<Session | null> {
  const token = request.cookies[cookieNames(house).session]
  if (!token) return null
  const session = unlessDoor(await findSession(house.database, token), doorOf)
  if (session) noteInUse(house, request, reply, token)
  return session
}

/** The session as this process last found it; see `rememberedSession` for what it is good for. */
export function rememberedSessionOf(house: House, request: FastifyRequest, doorOf?: string): Session | null {
  const token = request.cookies[cookieNames(house).session]
  return token ? unlessDoor(rememberedSession(token), doorOf) : null
}

function unlessDoor(session: Session | null, doorOf: string | undefined): Session | null {
  if (session?.actor.kind !== 'door') return session
  return session.actor.door.authorityId === doorOf ? session : null
}

/** A session that an act has opened is from now on this browser's only one: whoever was signed in no longer is. */
export async function changeSession(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
): Promise<void> {
  const names = cookieNames(house)
  const options = cookieOptions(house)
  const earlier = request.cookies[names.session]
  if (earlier) {
    await endSession(house.database, earlier)
    // as when one signs out: a form still open in another tab is kept for its writer alone
    reply.setCookie(names.ended, earlier, { ...options, maxAge: keptForSeconds })
  }
  reply.clearCookie(names.draft, options).setCookie(names.session, token, options)
}

/** As long as a form in another tab is likely to be sent; then the browser may be another's. */
export const keptForSeconds = 15 * 60

/** Once the session is known to hold, and after the answer has left. */
export function noteInUse(house: House, request: FastifyRequest, reply: FastifyReply, token: string): void {
  // A page that refreshes itself is not a person: it must not keep an idle session alive
  const isByScript = request.method === 'GET' && request.headers['sec-fetch-dest'] === 'empty'
  if (isByScript) return
  reply.raw.once('finish', () => {
    touchSession(house.database, token).catch((fault) => house.log.warn({ err: fault }, 'session not noted'))
  })
}

/** The language one has chosen; else the authority's; else bokmål. */
export function languageOf(
  request: FastifyRequest,
  session: Session | null,
  authority: Authority | null,
): Language {
  // The address a search engine keeps names its language (see indexed.ts)
  const { sprak } = request.query as { sprak?: unknown }
  if (isLanguage(sprak)) return sprak
  const chosen = session?.language ?? request.cookies['samvei-sprak']
  if (isLanguage(chosen)) return chosen
  return authority?.settings.language ?? 'nb'
}

const withoutCookie = new WeakMap<FastifyRequest, DraftOwner>()

/**
 * Whose drafts these are. Without sign-in: the holder of a cookie, HttpOnly, for 24 hours. It is made when something is kept
 * (`remember`), so that one who only reads is left with none (ekomloven § 3-15, from memory: only what is needed for what one asks for).
 */
export function draftOwnerOf(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  session: Session | null,
): DraftOwner {
  if (session) return { key: session.actor.identityId, isSignedIn: true }
  const ownerOf = (secret: string) => ({
    key: `c:${house.secrets.hashOfCode(secret).toString('base64url')}`,
    isSignedIn: false,
  })
  const name = cookieNames(house).draft
  const secret = request.cookies[name]
  if (secret) return ownerOf(secret)
  const made = withoutCookie.get(request)
  if (made) return made
  const fresh = randomToken()
  const owner: DraftOwner = {
    ...ownerOf(fresh),
    remember: () => void reply.setCookie(name, fresh, { ...cookieOptions(house), maxAge: draftHours * 3600 }),
  }
  withoutCookie.set(request, owner)
  return owner
}

/**
 * Says in a page whose form it is, and to nobody who: what is typed in a tab one left open is not kept for another who has signed in
 * since. '' where nobody was signed in.
 */
export function writerMark(
  { secrets }: Pick<House, 'secrets'>,
  { key, isSignedIn }: Pick<DraftOwner, 'key' | 'isSignedIn'>,
): string {
  if (!isSignedIn) return ''
  const made = marks.get(secrets) ?? new Map<string, string>()
  marks.set(secrets, made)
  if (made.size >= mostMarks) made.clear()
  const mark = made.get(key) ?? secrets.hashOfCode(`writer ${key}`).toString('base64url').slice(0, 22)
  made.set(key, mark)
  return mark
}

/** Every form says it, and it is always the same. */
const marks = new WeakMap<object, Map<string, string>>()
const mostMarks = 20_000

export function askedBy(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  session: Session | null,
  authority: Authority,
): Asked {
  const now = house.clock.now()
  return {
    actor: session?.actor ?? nobody,
    authorityId: authority.id,
    authority,
    language: languageOf(request, session, authority),
    now,
    today: dayInOslo(now),
    secrets: house.secrets,
    isRefresh: request.method === 'GET' && request.headers['samvei-refresh'] === '1',
    draftOwner: draftOwnerOf(house, request, reply, session),
  }
}
