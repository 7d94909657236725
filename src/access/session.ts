import { type Database, type Db, hotRead, type ReadDb } from '../platform/database/database.ts'
import { hashOfToken, randomToken, type Secrets } from '../platform/secrets/secrets.ts'
import type { DoorActor, Language, SignedInActor } from './actor.ts'

// Sessions live in the database: they can be ended, they end by themselves, and the cookie holds only a random token.
// They run on real time, not on the business clock.

const idleMinutes = Number(process.env.SAMVEI_IDLE_MINUTES ?? 60)
const absoluteHours = Number(process.env.SAMVEI_SESSION_HOURS ?? 10)

export interface Session {
  token: string
  actor: SignedInActor | DoorActor
  language: Language | null
}

export interface ProvenIdentity {
  kind: 'id-porten' | 'helseid' | 'work'
  issuer: string
  subject: string
  nationalId: string | null
  name: string
  acr: string | null
  sid: string | null
}

/** Starts a session for somebody a provider has vouched for. Always a new token (rotation). Returns the token. */
export async function startSession(
  database: Database,
  secrets: Secrets,
  who: ProvenIdentity,
): Promise<string> {
  const token = randomToken()
  const key = who.nationalId
    ? secrets.identityKeyOfNumber(who.nationalId)
    : secrets.identityKeyOfSubject(who.issuer, who.subject)
  await database.pool.query('select sign_in($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12)', [
    who.issuer,
    who.subject,
    who.kind === 'id-porten' ? 'citizen' : 'work',
    key,
    who.name,
    who.kind,
    who.sid,
    who.acr,
    null,
    hashOfToken(token),
    absoluteHours,
    who.nationalId ? secrets.encrypt(who.nationalId) : null,
  ])
  return token
}

const doorHours = 2

/**
 * Opens a door in the transaction that has used its code: a session of the child's own, that leads to this one person.
 * Short, as the machine is often shared. Returns the token. @throws when the code was not used, or is shut
 */
export async function openDoor(db: Db, authorityId: string, codeId: string): Promise<string> {
  const token = randomToken()
  const values = [authorityId, codeId, hashOfToken(token), doorHours]
  const [opened] = await hotRead<{ opened: string | null }>(
    db as ReadDb,
    'open-door',
    'select open_door($1, $2, $3, $4) as opened',
    values,
  )
  if (!opened?.opened) throw new Error('no such door')
  return token
}

const findSessionSql = 'select found.*, found::text as as_text from find_session($1, $2) found'
const stillSoSql = 'select found::text = $3 as so from find_session($1, $2) found'
const mostRemembered = 20_000
const remembered = new Map<string, Session>()
/** All that was found of a session, as the database writes it. */
const asText = new WeakMap<Session, string>()

/** The session of a cookie's token; null when there is none, or it has ended or been idle too long. */
export async function findSession(database: Database, token: string): Promise<Session | null> {
  const { rows } = await database.pool.query({
    name: 'find-session',
    text: findSessionSql,
    values: [hashOfToken(token), idleMinutes],
  })
  const session = sessionFrom(token, rows[0])
  if (remembered.size >= mostRemembered) remembered.clear()
  if (session) {
    remembered.set(token, session)
    asText.set(session, rows[0].as_text)
  } else remembered.delete(token)
  return session
}

/**
 * What was last found for a token, so that a page can ask for its data in the same flush as for the session. Nothing may
 * be shown by it alone: it holds when `isStillSo` has said so in the transaction that reads.
 */
export function rememberedSession(token: string): Session | null {
  return remembered.get(token) ?? null
}

/** Whether the session is, now and to the letter, what was remembered. */
export async function isStillSo(db: ReadDb, session: Session): Promise<boolean> {
  const values = [hashOfToken(session.token), idleMinutes, asText.get(session) ?? null]
  const [found] = await hotRead<{ so: boolean | null }>(db, 'still-so', stillSoSql, values)
  return found?.so === true
}

interface SessionRow {
  kind: SignedInActor['kind']
  identity_id: string
  identity_key: string
  name: string
  provider: SignedInActor['provider']
  language: Language | null
  national_id: Buffer | null
  door_authority: string | null
  door_person: string | null
  door_code: string | null
}

function sessionFrom(token: string, row: SessionRow | undefined): Session | null {
  if (!row) return null
  const { kind, identity_id: identityId, identity_key: identityKey, name, provider, language } = row
  if (row.door_authority !== null) {
    const door = { authorityId: row.door_authority, personId: row.door_person!, codeId: row.door_code! }
    const of = { identityId, identityKey, name: '', sealedNumber: null, provider: 'door', door } as const
    return { token, language, actor: { kind: 'door', ...of } }
  }
  const actor = { kind, identityId, identityKey, name, provider, sealedNumber: row.national_id }
  return { token, language, actor }
}

/** A thirtieth of the time it may be idle: so much sooner it may end than the last look at a page would have it. */
const touchEvery = idleMinutes * 2_000
const mostTouched = 20_000
const touched = new Map<string, number>()

/** Notes that the session is in use, now and then (`touchEvery`). Called after the answer has left. */
export async function touchSession(database: Database, token: string): Promise<void> {
  const at = Date.now()
  if (at - (touched.get(token) ?? 0) < touchEvery) return
  if (touched.size >= mostTouched) touched.clear()
  touched.set(token, at)
  await database.pool.query({
    name: 'touch-session',
    text: 'select touch_session($1)',
    values: [hashOfToken(token)],
  })
}

export async function setSessionLanguage(
  database: Database,
  token: string,
  language: Language,
): Promise<void> {
  await database.pool.query('select set_session_language($1, $2)', [hashOfToken(token), language])
}

export async function endSession(database: Database, token: string): Promise<void> {
  await database.pool.query('select end_session($1)', [hashOfToken(token)])
}

/** Whose session this was, also when it has ended: so that what was typed in it is kept for them alone. */
export async function findSessionOwner(database: Database, token: string): Promise<string | null> {
  const { rows } = await database.pool.query('select find_session_owner($1) as owner', [hashOfToken(token)])
  return rows[0]?.owner ?? null
}
