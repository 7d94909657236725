import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'

/** What came to the server. */
export interface Asked {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: string
}

type Answering = (response: ServerResponse, asked: Asked) => void

export interface AnsweringServer {
  url: string
  asked: Asked[]
  /** From now on. */
  answer: Answering
}

const closing: (() => void)[] = []
// Registered here, on the file's root: within a hook it would run as soon as that hook is done
after(() => {
  for (const close of closing.splice(0)) close()
})

/** A server of the test's own on this machine, that answers what it is told to, and remembers what it was asked. */
export async function answeringServer(): Promise<AnsweringServer> {
  const told: AnsweringServer = { url: '', asked: [], answer: (response) => response.end() }
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const asked: Asked = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(parts).toString(),
    }
    told.asked.push(asked)
    told.answer(response, asked)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  told.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  closing.push(() => {
    server.close()
    server.closeAllConnections()
  })
  return told
}

export const withJson =
  (value: unknown, status = 200): Answering =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))

/** What goes wrong on the way: by name, what is answered, and what the fault says of it. */
export const faulty: readonly [what: string, answer: Answering, said: string][] = [
  ['answers 401', withJson({ error: 'invalid_token' }, 401), 'answered 401'],
  ['answers 403', withJson({}, 403), 'answered 403'],
  ['answers 429', withJson({}, 429), 'answered 429'],
  ['answers 500', (response) => response.writeHead(500).end('stack trace'), 'answered 500'],
  ['hangs up', (response) => response.destroy(), 'answered nothing'],
  ['is silent', () => {}, 'answered nothing'],
]

/** The same as `fetch`, but it does not wait as long: the connections wait for seconds. */
export const impatientFetch: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: AbortSignal.timeout(300) })
