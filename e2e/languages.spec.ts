import { expect, test } from './fixture.ts'

// The pages people meet first, and those they live with, in three written languages on a narrow phone.

test.use({ viewport: { width: 360, height: 740 } })

const languages = [
  { code: 'nb', name: 'Bokmål' },
  { code: 'nn', name: 'Nynorsk' },
  { code: 'en', name: 'English' },
] as const

const open = [
  '/baerum',
  '/baerum/koordinator',
  '/baerum/barnekoordinator',
  '/baerum/individuell-plan',
  '/baerum/nar-skjer-hva',
  '/baerum/ansvar',
  '/baerum/klage',
  '/baerum/tjenester',
  '/baerum/rettighetssjekk',
  '/baerum/rettighetssjekk/hvem',
  '/baerum/henvendelse',
  '/baerum/henvendelse/hvem',
  '/baerum/folg',
  '/baerum/personvern',
  '/baerum/tilgjengelighet',
]

/** What is said of Norwegian in Norwegian, and names, may stand in an English page. */
const onlyNorwegian =
  /\b(henvendelsen din|vi har fått|du kan|trenger du|hvem gjelder|logg inn|les mer|slik går det)\b/i
const missing = /undefined|\[object|NaN|\bnull\b/

for (const { code, name } of languages) {
  test(`${name}: the open pages are whole, narrow and in one language`, async ({ page, look }) => {
    test.setTimeout(90_000)
    await page.goto('/baerum')
    await page
      .getByRole('navigation', { name: /Språk|Language/ })
      .getByRole('link', { name })
      .click()
    for (const path of open) {
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('lang', code)
      const words = (await page.getByRole('main').textContent()) ?? ''
      expect(words, path).not.toMatch(missing)
      if (code === 'en') expect(words, path).not.toMatch(onlyNorwegian)
      await look()
    }
  })

  test(`${name}: one's own pages, from what waits to who has looked`, async ({ page, become, look }) => {
    test.setTimeout(90_000)
    await become('berit', '/baerum/min-side')
    await page
      .getByRole('navigation', { name: /Språk|Language/ })
      .getByRole('link', { name })
      .click()
    const addresses = new Set(['/baerum/min-side'])
    const links = page.getByRole('main').getByRole('link')
    const linked = () => links.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))
    for (const href of await linked()) addresses.add(href.split('#')[0]!)
    const parts = [...addresses].filter((href) =>
      /^\/baerum\/(min-side|plan|koordinering|avgjorelse)/.test(href),
    )
    expect(parts.length, 'there is something to read').toBeGreaterThan(2)
    const coordination = parts.find((href) => /koordinering\/[^/]+$/.test(href))
    if (coordination) parts.push(...['team', 'moter', 'samtykke'].map((part) => `${coordination}/${part}`))
    for (const path of new Set(parts)) {
      const answer = await page.goto(path)
      expect(answer?.status(), path).toBe(200)
      await expect(page.locator('html')).toHaveAttribute('lang', code)
      const words = (await page.getByRole('main').textContent()) ?? ''
      expect(words, path).not.toMatch(missing)
      await look()
    }
  })
}
