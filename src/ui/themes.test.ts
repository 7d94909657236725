import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { contrast } from './color-scale.ts'
import { themes } from './themes.ts'

const css = readFileSync(new URL('styles/themes.css', import.meta.url), 'utf8')
const [day = '', night = ''] = css
  .slice(css.indexOf('@layer ds.theme.colors'))
  .split(/@media \((?=prefers-color-scheme)|@media print/)

/** The value of a colour step as a theme has it. */
function color(part: string, theme: string, name: string, step: string): string {
  const own = part.slice(name === 'accent' ? part.indexOf(`[data-theme="${theme}"]`) : 0)
  const value = new RegExp(`--ds-color-${name}-${step}:(#[0-9a-f]{6})`).exec(own)?.[1]
  assert.ok(value, `${theme} has no ${name}-${step}`)
  return value
}

const grounds = [
  'background-default',
  'background-tinted',
  'surface-default',
  'surface-tinted',
  'surface-hover',
]

for (const [part, when] of [
  [day, 'by day'],
  [night, 'at night'],
] as const) {
  describe(`colours ${when}`, () => {
    for (const theme of Object.keys(themes)) {
      for (const name of ['accent', 'neutral', 'info', 'success', 'warning', 'danger']) {
        it(`${theme}: ${name} text can be read on every ground (WCAG 1.4.3)`, () => {
          for (const ground of grounds) {
            const below = color(part, theme, name, ground)
            for (const text of ['text-default', 'text-subtle']) {
              const ratio = contrast(color(part, theme, name, text), below)
              assert.ok(ratio >= 4.5, `${text} on ${ground}: ${ratio.toFixed(2)}`)
            }
          }
        })

        it(`${theme}: ${name} buttons and borders stand out (WCAG 1.4.3, 1.4.11)`, () => {
          for (const base of ['base-default', 'base-hover', 'base-active']) {
            const on = contrast(
              color(part, theme, name, base),
              color(part, theme, name, 'base-contrast-default'),
            )
            assert.ok(on >= 4.5, `text on ${base}: ${on.toFixed(2)}`)
          }
          const ground = color(part, theme, name, 'background-default')
          const border = contrast(color(part, theme, name, 'border-default'), ground)
          assert.ok(border >= 3, `border: ${border.toFixed(2)}`)
        })
      }
    }
  })
}
