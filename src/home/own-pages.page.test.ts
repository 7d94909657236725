import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { testWorld } from '../../demo/test-world.ts'

/** What is said of somebody else: to the person it is said with «du», «deg» and «din». */
const asOfAnother = [
  /\b(om|for|til|hos|fra|kjenner|frå) Berit\b(?! Tytte)/i,
  /\bBerit (selv|sjølv|har ballen|og de nærmeste|og dei næraste|om møtet)\b/,
  /Berit Tyttebærås sa (ja|nei)/,
  /\d, Du\b|av dere$/,
  /\b(about|for|to|with|from|know) Berit\b(?! Tytte)/,
]

/** Seen as another sees it: there she is spoken of. */
const asSeenByOthers = /\/se-som\//
const elsewhere = /\.pdf|\.ics|logg-|\/sprak\/|\/demo|\/versjon\/|\?/

describe('the pages of the person herself', () => {
  let app: TestApp
  before(async () => {
    app = await testApp(await testWorld({ with: ['cases', 'coordination', 'team', 'plans', 'meetings'] }))
  })

  const wordsIn = (html: string) =>
    html
      .slice(html.indexOf('<main'), html.indexOf('</main>'))
      .replace(/<(q|blockquote|textarea|svg)[^>]*>[\s\S]*?<\/\1>/g, ' ')
      .replace(/<\/(p|li|h\d|div|dt|dd|td|th|label|legend|summary|button|option|a)>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replaceAll('\u00a0', ' ')
      .split('\n')
      .map((line) => line.trim())

  for (const language of ['nb', 'nn', 'en'] as const)
    test(`speak to her and not of her, wherever she is led: ${language}`, async () => {
      const berit = await app.visitor('berit')
      await berit.get(`/sprak/${language}?til=/baerum/min-side`)
      const seen = new Set<string>()
      const queue = ['/baerum/min-side']
      const faults: string[] = []
      for (let path = queue.shift(); path; path = queue.shift()) {
        if (seen.has(path)) continue
        seen.add(path)
        const { statusCode, body } = await berit.get(path)
        if (statusCode !== 200) continue
        for (const [, href] of body.matchAll(/href="(\/baerum\/[^"#]*)/g))
          if (!elsewhere.test(href!) && !asSeenByOthers.test(href!) && !seen.has(href!)) queue.push(href!)
        const said = wordsIn(body).filter((line) => asOfAnother.some((each) => each.test(line)))
        faults.push(...said.map((line) => `${path.replace(/[0-9a-f-]{36}/g, '…')}: ${line}`))
      }
      assert.ok(seen.size > 40, `${seen.size} pages`)
      assert.deepEqual([...new Set(faults)], [])
    })
})
