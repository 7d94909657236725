import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { renderToStaticMarkup } from 'react-dom/server'
import { assets } from './assets.ts'
import { Gallery } from './gallery.tsx'
import { isTheme } from './themes.ts'

/** The policy the service runs under: nothing inline, nothing from elsewhere. */
export const contentPolicy = "default-src 'self'; img-src 'self' data:"

/** Serves the gallery on a free port of this machine: `/?theme=sandnes&mode=work&lang=nn`. */
export async function serveGallery(): Promise<{ origin: string; server: Server }> {
  const built = await assets()
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const file = built.files.get(url.pathname)
    if (file) {
      response.setHeader('content-type', file.type)
      response.end(file.body)
      return
    }
    const theme = url.searchParams.get('theme') ?? 'neutral'
    const lang = url.searchParams.get('lang')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', contentPolicy)
    const page = (
      <Gallery
        theme={isTheme(theme) ? theme : 'neutral'}
        mode={url.searchParams.get('mode') === 'work' ? 'work' : 'citizen'}
        lang={lang === 'nn' || lang === 'en' ? lang : 'nb'}
        assets={built}
      />
    )
    response.end(`<!doctype html>${renderToStaticMarkup(page)}`)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}
