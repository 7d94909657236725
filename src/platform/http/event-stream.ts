import { PassThrough } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import pg from 'pg'
import { findSession } from '../../access/session.ts'
import type { Asked } from '../asked.ts'
import { getAuthorities } from '../authority/find-authorities.ts'
import { dayInOslo } from '../clock/clock.ts'
import { type EventCursor, findNewEvents } from '../events/find-new-events.ts'
import type { Query } from '../query.ts'
import { askedBy, cookieNames } from './caller.ts'
import type { House } from './house.ts'

// Keeps open pages true. A stream tells only that something about the page's person changed, or that the page is closed to
// its reader; never what. Each time it tells, and twice a minute, access is decided anew by the page's own query.

const perSession = 12
const perProcess = 5_000
const heartbeatEvery = 20_000
const recheckEvery = 30_000
/** Wake-ups can be lost (a connection that died): then events are found at the next look. */
const lookEvery = 5_000
const reconnectAfter = 1_000
/** How soon after midnight a page is closed whose ground lasted until then. */
const newDayEvery = 500
const rechecksAtOnce = 4

interface Stream {
  /** Whose stream it is: a session's, or a browser's where nobody is signed in. */
  token: string
  isSession: boolean
  asked: Asked
  query: Pick<Query<unknown, unknown>, 'allows'>
  input: Record<string, unknown>
  personId: string | null
  out: PassThrough
}

export interface EventStreams {
  /** Answers a request for a page's stream. */
  open(
    request: FastifyRequest,
    reply: FastifyReply,
    query: Pick<Query<unknown, unknown>, 'allows' | 'act'>,
    input: Record<string, unknown>,
  ): Promise<unknown>
  stop(): Promise<void>
  /** How many stand open in this process. */
  count(): number
}

/** Asks a browser for a page's stream with `?strom` and `Accept: text/event-stream`? */
export function asksForStream(request: FastifyRequest): boolean {
  return (
    Object.hasOwn(request.query as object, 'strom') &&
    (request.headers.accept ?? '').includes('text/event-stream')
  )
}

/** The streams of one authority. */
interface Here {
  streams: Set<Stream>
  cursor: EventCursor
  isLooking: boolean
  /** Woken while it looked: it looks once more. */
  isWoken: boolean
}

export function eventStreams(house: House): EventStreams {
  const byAuthority = new Map<string, Here>()
  const timers: NodeJS.Timeout[] = []
  let listener: pg.Client | null = null
  let stopped = false

  const all = () => [...byAuthority.values()].flatMap(({ streams }) => [...streams])

  function drop(stream: Stream): void {
    const here = byAuthority.get(stream.asked.authorityId)
    here?.streams.delete(stream)
    if (here && !here.streams.size) byAuthority.delete(stream.asked.authorityId)
  }

  function close(stream: Stream): void {
    drop(stream)
    stream.out.end(message('closed'))
  }

  /** Told `changed` when the reader still may see the page, else `closed`. `quietly`: only what closes is told. */
  async function recheck(stream: Stream, quietly = false): Promise<void> {
    try {
      const now = house.clock.now()
      stream.asked = { ...stream.asked, now, today: dayInOslo(now) }
      const allowed = await stream.query.allows(house.database, stream.asked, stream.input)
      if (!allowed) close(stream)
      else if (!quietly && !stream.out.writableEnded) stream.out.write(message('changed'))
    } catch (fault) {
      house.log.warn({ cause: fault instanceof Error ? fault.name : 'unknown' }, 'stream not rechecked')
    }
  }

  async function recheckAll(streams: readonly Stream[], quietly = false): Promise<void> {
    const waiting = [...streams]
    const workers = Array.from({ length: Math.min(rechecksAtOnce, waiting.length) }, async () => {
      for (let stream = waiting.pop(); stream; stream = waiting.pop()) await recheck(stream, quietly)
    })
    await Promise.all(workers)
  }

  async function look(authorityId: string, here: Here): Promise<void> {
    here.isWoken = true
    if (here.isLooking) return
    here.isLooking = true
    while (here.isWoken && !stopped) {
      here.isWoken = false
      await lookOnce(authorityId, here).catch(() => house.log.warn('events not read'))
    }
    here.isLooking = false
  }

  async function lookOnce(authorityId: string, here: Here): Promise<void> {
    const found = await findNewEvents(house.database, authorityId, here.cursor)
    here.cursor = found.cursor
    if (!found.personIds.length && !found.hasOthers) return
    const touched = new Set(found.personIds)
    const streams = [...here.streams]
    // the person's own pages first: a page that must close does not wait for every list
    await recheckAll(streams.filter(({ personId }) => personId !== null && touched.has(personId)))
    await recheckAll(streams.filter(({ personId }) => personId === null))
  }

  const lookAll = () => {
    for (const [authorityId, here] of byAuthority) void look(authorityId, here)
  }

  async function listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: process.env.LISTEN_DATABASE_URL ?? house.database.pool.options.connectionString,
    })
    const again = () => {
      if (listener !== client) return
      listener = null
      if (!stopped) setTimeout(() => void listen(), reconnectAfter).unref()
    }
    listener = client
    client.on('error', again)
    client.on('end', again)
    client.on('notification', lookAll)
    try {
      await client.connect()
      await client.query('listen samvei_event')
      lookAll()
    } catch {
      again()
    }
  }

  async function endLostSessions(): Promise<void> {
    const ofSessions = all().filter(({ isSession }) => isSession)
    for (const token of new Set(ofSessions.map((stream) => stream.token))) {
      try {
        if (await findSession(house.database, token)) continue
        for (const stream of all()) if (stream.token === token) close(stream)
      } catch {
        return // a database that is away ends no session
      }
    }
    await recheckAll(all(), true)
  }

  function start(): void {
    void listen()
    const every = (ms: number, work: () => void) => timers.push(setInterval(work, ms).unref())
    every(lookEvery, lookAll)
    let day = dayInOslo(house.clock.now())
    every(newDayEvery, () => {
      const today = dayInOslo(house.clock.now())
      if (today === day) return
      day = today
      void recheckAll(all(), true)
    })
    every(recheckEvery, () => void endLostSessions())
    every(heartbeatEvery, () => {
      for (const { out } of all()) out.write(': \n\n')
    })
  }

  return {
    count: () => all().length,
    async open(request, reply, query, input) {
      const asker = await whoAsks(house, request, reply, query.act.open.anyone !== undefined)
      const opened = all()
      const isFull =
        opened.length >= perProcess ||
        opened.filter((stream) => stream.token === asker?.token).length >= perSession
      // 204 tells a browser not to try again
      if (!asker || isFull || stopped) return reply.status(204).send()
      if (!listener) start()
      const { authorityId } = asker.asked
      const here = byAuthority.get(authorityId) ?? {
        streams: new Set<Stream>(),
        cursor: (await findNewEvents(house.database, authorityId, null)).cursor,
        isLooking: false,
        isWoken: false,
      }
      const out = new PassThrough()
      reply
        .type('text/event-stream; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('x-accel-buffering', 'no')
      const allowed = await query.allows(house.database, asker.asked, input)
      if (!allowed) {
        out.end(message('closed'))
        return reply.send(out)
      }
      // left while access was decided: its close has been, and nothing would take the stream away again
      if (request.raw.socket.destroyed) {
        out.end()
        return reply.send(out)
      }
      const stream: Stream = { ...asker, query, input, personId: allowed.personId, out }
      const kept = byAuthority.get(authorityId) ?? here
      byAuthority.set(authorityId, kept)
      kept.streams.add(stream)
      request.raw.once('close', () => {
        drop(stream)
        out.end()
      })
      out.write(`retry: 2000\nid: 1\n\n`)
      // a browser that was away asks again with the id: what it missed is fetched at once
      if (request.headers['last-event-id']) out.write(message('changed'))
      return reply.send(out)
    },
    async stop() {
      stopped = true
      for (const timer of timers.splice(0)) clearInterval(timer)
      for (const { out } of all()) out.end()
      byAuthority.clear()
      const client = listener
      listener = null
      await client?.end().catch(() => {})
    },
  }
}

const message = (what: 'changed' | 'closed') => `id: 1\nevent: ${what}\ndata: ${what}\n\n`

/**
 * Like any request, but it does not count as using the session: an idle page must be able to end. Where nobody is signed in, on a page
 * that is open to anyone: the browser, by what it keeps here.
 */
async function whoAsks(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  isOpenToAnyone: boolean,
): Promise<Pick<Stream, 'token' | 'isSession' | 'asked'> | null> {
  const { authority: authorityId = '' } = request.params as Record<string, string>
  const authority = (await getAuthorities(house.database)).get(authorityId)
  const token = request.cookies[cookieNames(house).session]
  if (!authority) return null
  const session = token ? await findSession(house.database, token) : null
  if (session)
    return { token: token!, isSession: true, asked: askedBy(house, request, reply, session, authority) }
  if (!isOpenToAnyone || !request.cookies[cookieNames(house).draft]) return null
  const asked = askedBy(house, request, reply, null, authority)
  return { token: asked.draftOwner.key, isSession: false, asked }
}
