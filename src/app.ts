import type { FastifyInstance } from 'fastify'
import { draftRoutes, frontRoutes, languageRoute, signInRoutes } from './account/index.ts'
import { noteRead } from './messages/index.ts'
import { createServer } from './platform/http/create-server.ts'
import { eventStreams } from './platform/http/event-stream.ts'
import type { House } from './platform/http/house.ts'
import { indexRoutes } from './platform/http/index-routes.ts'
import { serveFile } from './platform/http/serve-file.ts'
import { servePage } from './platform/http/serve-page.ts'
import { routes } from './routes.ts'

/** Everything before the pages that differs between a demonstration and production. */
export type Extra = (app: FastifyInstance, house: House) => Promise<void> | void

/** Puts the house together: the server, the pages of every slice, signing in and out. Does not listen. */
export async function createApp(house: House, extra: Extra[] = []): Promise<FastifyInstance> {
  const app = await createServer(house)
  signInRoutes(app, house)
  languageRoute(app, house)
  for (const add of extra) await add(app, house)
  frontRoutes(app, house)
  indexRoutes(app, house, routes)
  draftRoutes(app, house)
  const streams = eventStreams(house)
  app.addHook('preClose', () => streams.stop())
  for (const each of routes) {
    if (each.kind === 'page') servePage(app, house, each.spec, streams, noteRead)
    else serveFile(app, house, each.spec)
  }
  return app
}
