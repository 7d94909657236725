import type { FastifyInstance } from 'fastify'

/**
 * A fetch that answers for our own origin from inside the process, without the network. The public address need not be
 * one that this machine itself can reach: a container's published port, a name in a proxy.
 */
export function createInsideFetch(app: FastifyInstance, publicUrl: () => string): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const url = new URL(request.url)
    if (url.origin !== new URL(publicUrl()).origin) {
      throw new TypeError('Only our own origin can be reached', { cause: 'ORIGIN' })
    }
    const body = Buffer.from(await request.arrayBuffer())
    const answer = await app.inject({
      method: request.method as 'GET' | 'POST',
      url: url.pathname + url.search,
      headers: { ...Object.fromEntries(request.headers), host: url.host },
      ...(body.length > 0 && { payload: body }),
    })
    const headers = new Headers()
    for (const [name, value] of Object.entries(answer.headers)) {
      for (const one of [value ?? []].flat()) headers.append(name, String(one))
    }
    const empty = answer.statusCode === 204 || answer.statusCode === 304
    return new Response(empty ? null : new Uint8Array(answer.rawPayload), {
      status: answer.statusCode,
      headers,
    })
  }
}
