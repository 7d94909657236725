import AxeBuilder from '@axe-core/playwright'
import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { startWorld, type World } from './start-world.ts'

export { expect }

interface Fixtures {
  /** Signs in as somebody of the demonstration world, by the real sign-in; `path` is where to land. */
  become(subject: string, path?: string): Promise<void>
  /** Looks a page over: axe (WCAG 2.2 AA), one h1, language, title. Done for the last page of every journey too. */
  look(): Promise<void>
  /**
   * Another browser, for another person in the same journey; `null` for somebody who has not signed in. `options`: of that
   * browser, such as one without script.
   */
  another(subject: string | null, path?: string, options?: BrowserContextOptions): Promise<Page>
}

interface WorkerFixtures {
  /**
   * Journeys that move the clock or kill the server name a world of their own, `test.use({ worldOf: 'faults' })`; the
   * others share one.
   */
  worldOf: string
  /** The demonstration world this worker's journeys share. */
  world: World
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const test = base.extend<Fixtures, WorkerFixtures>({
  worldOf: ['all', { scope: 'worker', option: true }],
  world: [
    async ({ worldOf: _ }, use) => {
      const world = await startWorld(process.env.SAMVEI_LOADED_WORLD)
      await use(world)
      await world.stop()
    },
    { scope: 'worker', timeout: 150_000 },
  ],
  baseURL: async ({ world }, use) => use(world.url),
  page: async ({ page, javaScriptEnabled, world }, use) => {
    const complaints = listen(page, world)
    await use(page)
    if (!page.isClosed() && page.url().startsWith('http') && javaScriptEnabled !== false) await lookOver(page)
    expect(complaints(), 'the console and the network are quiet').toEqual([])
  },
  become: async ({ page }, use) => use((subject, path) => become(page, subject, path)),
  look: async ({ page }, use) => use(() => lookOver(page)),
  another: async ({ browser, world }, use) => {
    const opened: { page: Page; complaints: () => string[] }[] = []
    await use(async (subject, path, options) => {
      const context = await browser.newContext({
        baseURL: world.url,
        locale: 'nb-NO',
        timezoneId: 'Europe/Oslo',
        ...options,
      })
      const page = await context.newPage()
      opened.push({ page, complaints: listen(page, world) })
      if (subject) await become(page, subject, path)
      else await page.goto(path ?? '/')
      return page
    })
    for (const { page } of opened) await page.context().close()
    expect(
      opened.flatMap(({ complaints }) => complaints()),
      'the other browsers are quiet too',
    ).toEqual([])
  },
})

/** Signs in as somebody else in a browser that is already open. */
export async function become(page: Page, subject: string, path?: string): Promise<void> {
  await page.context().clearCookies({ name: /^samvei$/ })
  await page.goto('/demo')
  const href = await page
    .locator(`a[href*="som=${subject}&"], a[href$="som=${subject}"]`)
    .first()
    .getAttribute('href')
  if (!href) throw new Error(`Nobody in the demonstration world is called ${subject}`)
  const link = new URL(href, page.url())
  if (path) link.searchParams.set('til', path)
  await page.goto(link.href)
  await expect(page).not.toHaveURL(/logg-inn/)
}

/** What has passed axe in this worker: each page as it stood and as wide, whatever its numbers and ids were. */
const passedAxe = new Set<string>()

/**
 * Axe without a finding; exactly one h1; a language; a title that says more than the product's name; nothing wider than the
 * window. Axe is not asked again about a page that stands as one it has passed, but for numbers.
 */
export async function lookOver(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('html')).toHaveAttribute('lang', /^(nb|nn|en)$/)
  expect((await page.title()).length).toBeGreaterThan(8)
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  expect(overflow, 'nothing sticks out sideways').toBeLessThanOrEqual(1)
  const shown = await page.evaluate<string>(
    '[innerWidth, matchMedia("(prefers-color-scheme: dark)").matches].join()',
  )
  const words = (await page.content()).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '').replace(/\d+/g, '0')
  const kind = `${shown} ${words}`
  if (passedAxe.has(kind)) return
  // In the page itself, which has no frames: the other way opens a window more each time, and finds the same.
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
  expect(found, `axe on ${new URL(page.url()).pathname}`).toEqual([])
  passedAxe.add(kind)
}

function listen(page: Page, world: World): () => string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    // The browser reports our own 404, 409 and 422 answers as errors; those are what some journeys are about
    const isOurAnswer = /status of (404|409|422|403)/.test(message.text())
    // An open page asks for its stream again and again while the server is away; how often is a matter of how long that is
    const isNobodyThere = world.hasBeenKilled() && /net::ERR_CONNECTION_REFUSED/.test(message.text())
    if (message.type() === 'error' && !isOurAnswer && !isNobodyThere) complaints.push(message.text())
  })
  page.on('pageerror', (fault) => complaints.push(String(fault)))
  page.on('response', (response) => {
    if (response.status() >= 500)
      complaints.push(`${response.status()} from ${new URL(response.url()).pathname}`)
  })
  return () => complaints
}
