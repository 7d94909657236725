/** One answer, with where it came from. */
export interface Page {
  url: URL
  status: number
  text: string
  headers: Headers
}

/** A browser without JavaScript: keeps cookies by path, follows redirects, and remembers the addresses it visited. */
export class Browser {
  readonly visited: URL[] = []
  readonly #cookies = new Map<string, { value: string; path: string }>()

  async open(address: string | URL, init: RequestInit = {}): Promise<Page> {
    let url = new URL(address)
    let request = init
    for (let hop = 0; hop < 15; hop++) {
      this.visited.push(url)
      const headers = new Headers(request.headers)
      headers.set('cookie', this.#cookiesFor(url))
      const response = await fetch(url, { ...request, headers, redirect: 'manual' })
      for (const cookie of response.headers.getSetCookie()) this.#keep(cookie, url)
      const location = response.headers.get('location')
      if (location === null) {
        return { url, status: response.status, text: await response.text(), headers: response.headers }
      }
      url = new URL(location, url)
      request = {}
    }
    throw new Error('Too many redirects')
  }

  /** Presses a button of a page's form. */
  press(page: Page, fields: Record<string, string>, action: string | URL = page.url): Promise<Page> {
    return this.open(new URL(action, page.url), { method: 'POST', body: new URLSearchParams(fields) })
  }

  #keep(cookie: string, url: URL): void {
    const [pair = '', ...attributes] = cookie.split(/; */)
    const name = pair.slice(0, pair.indexOf('='))
    const path = attributes.find((a) => /^path=/i.test(a))?.slice(5) ?? url.pathname
    const gone = attributes.some((a) => /^(expires=thu, 01 jan 1970|max-age=0)/i.test(a))
    if (gone) this.#cookies.delete(`${name} ${path}`)
    else this.#cookies.set(`${name} ${path}`, { value: pair, path })
  }

  #cookiesFor(url: URL): string {
    const fits = [...this.#cookies.values()].filter(
      ({ path }) => url.pathname === path || url.pathname.startsWith(path.endsWith('/') ? path : `${path}/`),
    )
    return fits.map(({ value }) => value).join('; ')
  }
}
