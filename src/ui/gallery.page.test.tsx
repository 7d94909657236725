import assert from 'node:assert/strict'
import type { Server } from 'node:http'
import { after, before, describe, it } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findChromium } from '../../e2e/open-browser.ts'
import { serveGallery } from './gallery-server.tsx'
import { themes } from './themes.ts'

let browser: Browser
let server: Server
let origin: string

before(async () => {
  const served = await serveGallery()
  server = served.server
  origin = served.origin
  browser = await chromium.launch(await findChromium())
})

after(async () => {
  await browser?.close()
  server?.close()
})

type Look = { colorScheme?: 'light' | 'dark'; width?: number; height?: number; script?: boolean }

/** Opens the gallery and fails on anything the browser complains about. */
async function open(query: string, look: Look, run: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    colorScheme: look.colorScheme ?? 'light',
    viewport: { width: look.width ?? 1280, height: look.height ?? 900 },
    javaScriptEnabled: look.script ?? true,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  try {
    await page.goto(`${origin}/?${query}`)
    assert.deepEqual(complaints, [])
    await run(page)
  } finally {
    await context.close()
  }
}

// In the page itself, which has no frames: the other way opens a window more each time, and finds the same.
async function axeFinds(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap((v) =>
    v.nodes.map((node) => `${v.id}: ${node.target.join(' ')} ${node.failureSummary}`),
  )
}

describe('the gallery of components', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      it(`has no fault axe can find, ${colorScheme}, ${width} px wide`, async () => {
        await open('theme=sandnes', { colorScheme, width }, async (page) => {
          assert.deepEqual(await axeFinds(page), [])
        })
      })
    }
  }

  for (const theme of Object.keys(themes)) {
    it(`can be read in the colours of ${theme}, by day and night`, async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await open(`theme=${theme}&mode=work`, { colorScheme }, async (page) => {
          const { violations } = await new AxeBuilder({ page })
            .withRules(['color-contrast'])
            .setLegacyMode()
            .analyze()
          assert.deepEqual(
            violations.flatMap((v) => v.nodes.map((node) => node.target.join(' '))),
            [],
          )
        })
      }
    })
  }

  it('needs no script for labels, hints and errors', async () => {
    await open('lang=en', { script: false }, async (page) => {
      const name = page.locator('#again-name')
      assert.equal(await name.getAttribute('aria-invalid'), 'true')
      const described = (await name.getAttribute('aria-describedby')) ?? ''
      assert.match((await page.locator(`[id="${described}"]`).textContent()) ?? '', /Skriv navnet ditt/)
      assert.equal(await page.locator('label[for="again-name"]').count(), 1)
      assert.equal(await page.getByLabel('Når er du født?').inputValue(), '31.02.2026')
    })
  })

  it('gives every control its own id', async () => {
    await open('', {}, async (page) => {
      const ids = await page.evaluate<string[]>(
        '[...document.querySelectorAll("[id]")].map((element) => element.id)',
      )
      assert.ok(ids.length > 30)
      assert.deepEqual(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        [],
      )
    })
  })

  it('has no style attribute and no inline script or style', async () => {
    const html = await (await fetch(origin)).text()
    assert.doesNotMatch(html, /\sstyle=/)
    assert.doesNotMatch(html, /<style|<script(?![^>]*src=)/)
  })

  it('never scrolls sideways, at 320 px (1280 px at 400 %) or wider', async () => {
    for (const width of [320, 360, 768, 1280]) {
      await open('theme=midt-troms', { width }, async (page) => {
        const inner = await page.evaluate('document.documentElement.scrollWidth')
        assert.equal(inner, width)
      })
    }
  })

  it('has targets of at least 24 px for everything one presses', async () => {
    await open('', { width: 360 }, async (page) => {
      const small = await page.evaluate<string[]>(`[...document.querySelectorAll(
        'main :is(button, summary, select, input:not([type=hidden])), header :is(a, button), nav a')]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
        .map(({ element, box }) => element.outerHTML.slice(0, 60) + box.width + '×' + box.height)`)
      assert.deepEqual(small, [])
    })
  })

  it('begins the title with "Feil:" and moves focus to the summary, and from there to the field', async () => {
    await open('', {}, async (page) => {
      assert.match(await page.title(), /^Feil: /)
      assert.equal(await page.evaluate('document.activeElement.hasAttribute("data-error-summary")'), true)
      await page.getByRole('link', { name: 'Skriv navnet ditt' }).click()
      assert.equal(await page.evaluate('document.activeElement.id'), 'again-name')
    })
  })
})
