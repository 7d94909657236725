import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Measure } from './measure.tsx'

const cells: [value: number, most: number, width: string][] = [
  [37, 37, '100'],
  [1, 37, '3'],
  [0, 37, '0'],
  [0, 0, '0'],
  [0, Number.NEGATIVE_INFINITY, '0'],
]
for (const [value, most, width] of cells) {
  test(`a bar of ${value} where ${most} is the most is ${width} of a hundred`, () => {
    const html = renderToStaticMarkup(createElement(Measure, { value, most, text: `${value} dager` }))
    assert.match(html, new RegExp(`sv-measure__share" width="${width}"`))
    assert.ok(html.includes(`${value} dager`))
  })
}
