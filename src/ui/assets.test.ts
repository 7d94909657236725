import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { assets } from './assets.ts'

const kilobyte = 1024

describe('what a page brings with it', () => {
  it('is light enough for a slow phone: script under 20 KB, style and script under 40 KB, packed', async () => {
    const { cssHref, scriptHref, files } = await assets()
    const size = (path: string) => gzipSync(files.get(path)?.body ?? assert.fail(path)).length
    assert.ok(size(scriptHref) < 20 * kilobyte)
    assert.ok(size(cssHref) + size(scriptHref) < 40 * kilobyte)
  })

  it('asks nothing of another server', async () => {
    const { cssHref, files } = await assets()
    const css = files.get(cssHref)?.body.toString() ?? ''
    const addresses = [...css.matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1] ?? '')
    assert.ok(addresses.length > 2)
    for (const address of addresses) {
      assert.ok(address.startsWith('data:') || files.has(address), address.slice(0, 60))
    }
  })

  it('names each file by its content', async () => {
    const { files } = await assets()
    for (const path of files.keys())
      assert.match(path, /^\/ressurser\/[a-z-]+\.[0-9a-f]{12}\.(css|js|svg|woff2)$/)
  })
})
