// What we use of autocannon, which brings no types.
declare module 'autocannon' {
  interface Request {
    method: string
    path?: string
    headers?: Record<string, string>
    body?: string
  }
  interface Options {
    url: string
    connections: number
    duration: number
    requests: (Request & {
      setupRequest(request: Request, context: object): Request
      onResponse(status: number, body: string, context: object): void
    })[]
  }
  interface Result {
    requests: { average: number }
    latency: { p50: number; p99: number }
    errors: number
    timeouts: number
  }
  export default function autocannon(options: Options): Promise<Result>
}
