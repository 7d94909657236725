// Draws docs/screenshots/*.png: the main pages as a phone and a wide window see them.
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findChromium } from '../e2e/open-browser.ts'
import { startWorld } from '../e2e/start-world.ts'

interface Picture {
  name: string
  /** The demonstration's key; left out: nobody signed in. */
  who?: string
  path: string
  /** Clicks on from there, by the links' names. */
  clicks?: (RegExp | string)[]
  /** Goes on to this page of the first plan, or the first person's coordination, that has a link there. */
  on?: `plan/${string}` | `koordinering/${string}`
  /** Where the first link that matches leads, from there. */
  to?: RegExp
  width: number
}

const phone = 390
const wide = 1280
const folder = fileURLToPath(new URL('../docs/screenshots/', import.meta.url))

const pictures: Picture[] = [
  { name: 'guide-phone', path: '/baerum', width: phone },
  { name: 'rights-check-phone', path: '/baerum/rettighetssjekk', width: phone },
  { name: 'my-page-phone', who: 'kari-mor', path: '/baerum/min-side', width: phone },
  { name: 'plan', who: 'kari-mor', path: '/baerum/min-side', clicks: [/^Individuell plan/], width: wide },
  {
    name: 'plan-phone',
    who: 'kari-mor',
    path: '/baerum/min-side',
    clicks: [/^Individuell plan/],
    width: phone,
  },
  { name: 'queue', who: 'unit-baerum', path: '/baerum/saker', width: wide },
  {
    name: 'who-it-is',
    who: 'unit-baerum',
    path: '/baerum/saker?q=VAND-2345',
    clicks: [/^Noor/],
    width: wide,
  },
  { name: 'responsibility-phone', path: '/baerum/ansvar', width: phone },
  { name: 'demo-phone', path: '/demo', width: phone },
  { name: 'work', who: 'child-coordinator-baerum', path: '/baerum/arbeid', width: wide },
  { name: 'board', who: 'kari-mor', path: '/baerum/min-side', on: 'plan/tiltak', width: wide },
  { name: 'board-phone', who: 'kari-mor', path: '/baerum/min-side', on: 'plan/tiltak', width: phone },
  { name: 'team', who: 'kari-mor', path: '/baerum/min-side', on: 'koordinering/team', width: wide },
  {
    name: 'consent-phone',
    who: 'kari-mor',
    path: '/baerum/min-side',
    on: 'koordinering/samtykke',
    width: phone,
  },
  { name: 'see-as', who: 'kari-mor', path: '/baerum/min-side', on: 'plan/se-som', width: wide },
  {
    name: 'goal',
    who: 'kari-mor',
    path: '/baerum/min-side',
    on: 'plan/',
    to: /\/mal\/[0-9a-f-]{36}$/,
    width: wide,
  },
  { name: 'new-goal-phone', who: 'kari-mor', path: '/baerum/min-side', on: 'plan/mal/ny', width: phone },
  { name: 'since-last-time', who: 'kari-mor', path: '/baerum/min-side', on: 'plan/siden-sist', width: wide },
  {
    name: 'compare',
    who: 'kari-mor',
    path: '/baerum/min-side',
    on: 'plan/historikk',
    to: /\/sammenlign\?/,
    width: wide,
  },
  { name: 'documents', who: 'kari-mor', path: '/baerum/min-side', on: 'plan/dokumenter', width: wide },
  { name: 'needs', who: 'kari-mor', path: '/baerum/min-side', on: 'plan/behov', width: wide },
  { name: 'my-activities', who: 'physio-baerum', path: '/baerum/arbeid/tiltak', width: wide },
  { name: 'child-phone', who: 'sara', path: '/baerum/barn/meg', width: phone },
  { name: 'history', who: 'kari-mor', path: '/baerum/min-side', on: 'plan/historikk', width: wide },
  { name: 'about-me-phone', who: 'berit', path: '/baerum/min-side', on: 'koordinering/om-meg', width: phone },
  {
    name: 'contingency-sheet',
    who: 'kari-mor',
    path: '/baerum/min-side',
    on: 'koordinering/kriseark',
    width: wide,
  },
  { name: 'easy-read-phone', who: 'kari-mor', path: '/baerum/min-side', on: 'plan/lettlest', width: phone },
  {
    name: 'tell-it-once',
    who: 'kari-mor',
    path: '/baerum/min-side',
    on: 'plan/fortell-en-gang',
    width: wide,
  },
]

async function draw(browser: Browser, base: string, picture: Picture): Promise<void> {
  const page = await browser.newPage({
    baseURL: base,
    viewport: { width: picture.width, height: 844 },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
  })
  if (picture.who) await signIn(page, picture.who, picture.path)
  else await page.goto(picture.path)
  for (const name of picture.clicks ?? []) await page.getByRole('link', { name }).first().click()
  if (picture.on) await goOn(page, picture.on)
  if (picture.to) await followTo(page, picture.to)
  await page.screenshot({ path: `${folder}${picture.name}.png`, fullPage: true })
  await page.close()
  process.stdout.write(`${picture.name}\n`)
}

async function goOn(page: Page, on: string): Promise<void> {
  const [start, ...rest] = on.split('/')
  const links = await page
    .locator(`a[href*="/${start}/"]`)
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')))
  const first = links
    .map((href) => new RegExp(`^/[^/]+/${start}/[0-9a-f-]{36}`).exec(href ?? '')?.[0])
    .find(Boolean)
  if (!first) throw new Error(`no link to ${start} on ${page.url()}`)
  const answer = await page.goto(`${first}/${rest.join('/')}`)
  if (!answer?.ok()) throw new Error(`${answer?.status()} for ${on}`)
}

async function followTo(page: Page, to: RegExp): Promise<void> {
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')))
  const first = links.find((href) => href !== null && to.test(href))
  if (!first) throw new Error(`no link to ${to} on ${page.url()}`)
  await page.goto(first)
}

async function signIn(page: Page, who: string, path: string): Promise<void> {
  await page.goto('/demo')
  const href = await page
    .locator(`a[href*="som=${who}&"], a[href$="som=${who}"]`)
    .first()
    .getAttribute('href')
  const link = new URL(href ?? '/demo', page.url())
  link.searchParams.set('til', path)
  await page.goto(link.href)
}

const found = await findChromium()
const world = await startWorld()
const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args })
try {
  await mkdir(folder, { recursive: true })
  for (const picture of pictures) await draw(browser, world.url, picture)
} finally {
  await browser.close()
  await world.stop()
}
