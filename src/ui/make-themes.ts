// Writes styles/themes.css: Designsystemet's sizes and type as they are, and our own colours in its names.
// Run it when a theme is added or Designsystemet is renewed: node src/ui/make-themes.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { contrast, type Oklch, oklchOf, withContrast, withLightness } from './color-scale.ts'
import { themes } from './themes.ts'

/** Warm white paper and warm black; every contrast below is counted against these. */
const paper = '#fdfbf7'
const night = '#1b1916'

/** Each step's contrast against the ground. Text and borders keep WCAG AA with room to spare. */
const light = {
  'background-tinted': 1.05,
  'surface-tinted': 1.12,
  'surface-hover': 1.2,
  'surface-active': 1.32,
  'border-subtle': 1.5,
  'border-default': 3.7,
  'border-strong': 5.6,
  'text-subtle': 6.8,
  'text-default': 13.2,
}
const dark = {
  'background-tinted': 1.08,
  'surface-default': 1.12,
  'surface-tinted': 1.2,
  'surface-hover': 1.32,
  'surface-active': 1.5,
  'border-subtle': 1.75,
  'border-default': 4,
  'border-strong': 6.2,
  'text-subtle': 8.2,
  'text-default': 14,
}

type Scale = Record<string, string>

function lightScale(color: string): Scale {
  const seed = oklchOf(color)
  const scale: Scale = { 'background-default': paper, 'surface-default': '#ffffff' }
  for (const [step, ratio] of Object.entries(light))
    scale[step] = withContrast(muted(seed, ratio), paper, ratio)
  return { ...scale, ...bases(color, -1) }
}

function darkScale(color: string): Scale {
  const seed = oklchOf(color)
  const scale: Scale = { 'background-default': night }
  for (const [step, ratio] of Object.entries(dark))
    scale[step] = withContrast(muted(seed, ratio), night, ratio)
  const base = withContrast({ ...seed, c: Math.min(seed.c, 0.11) }, night, 7)
  return { ...scale, ...bases(base, 1) }
}

/** Surfaces and body text carry only a breath of the colour; the middle steps carry all of it. */
function muted(seed: Oklch, ratio: number): Oklch {
  const share = ratio < 2 ? 0.12 + (ratio - 1) * 0.5 : ratio > 12 ? 0.35 : 1
  return { ...seed, c: seed.c * share }
}

/** The full colour and its two darker (or, at night, lighter) steps, with the text that stands on them. */
function bases(color: string, direction: 1 | -1): Scale {
  const on = contrast(color, '#ffffff') >= 4.5 ? '#ffffff' : '#1b1916'
  return {
    'base-default': color,
    'base-hover': withLightness(color, direction * 0.06),
    'base-active': withLightness(color, direction * 0.11),
    'base-contrast-subtle': on,
    'base-contrast-default': on,
  }
}

const shared = {
  neutral: '#4b453d',
  info: '#2a5d8f',
  success: '#2f6b3a',
  warning: '#e8912a',
  danger: '#a8261f',
}

const vars = (name: string, scale: Scale): string =>
  Object.entries(scale)
    .map(([step, value]) => `--ds-color-${name}-${step}:${value};`)
    .join('')

const sharedVars = (make: (color: string) => Scale): string =>
  Object.entries(shared)
    .map(([name, color]) => vars(name, make(color)))
    .join('\n')

const themed = (make: (color: string) => Scale): string =>
  Object.entries(themes)
    .map(([name, { color }]) => {
      const where = name === 'neutral' ? ':root,[data-theme="neutral"]' : `[data-theme="${name}"]`
      return `${where}{${vars('accent', make(color))}}`
    })
    .join('\n')

/** The layers of Designsystemet's theme that are not colour scales, as they are. */
function theirLayers(): string {
  const path = createRequire(import.meta.url).resolve('@digdir/designsystemet-css/theme.css')
  const layers = readFileSync(path, 'utf8').split(/(?=@layer ds\.theme\.)/)
  return layers
    .filter((layer) => !/^@layer ds\.theme\.(color-scheme|typography\.secondary)/.test(layer))
    .map((layer) => (layer.startsWith('@layer ds.theme.color{') ? onlyOurColors(layer) : layer))
    .join('\n')
    .replaceAll('--ds-font-family:Inter;', '--ds-font-family:"Inter Variable",system-ui,sans-serif;')
}

/** `data-color` for the colours we have; brand1 and brand2 are left out. */
const onlyOurColors = (layer: string): string =>
  layer
    .replaceAll(/\[data-color-scheme\]\[data-color=brand[12]\],/g, '')
    .replaceAll(/\[data-color=brand[12]\]\{[^}]*\}/g, '')

const css = `/* Made by make-themes.ts. Do not edit. Sizes and type: Designsystemet (MIT). */
/* biome-ignore-all format: generated */
/* biome-ignore-all lint: generated */
${theirLayers()}
@layer ds.theme.colors{
:root{color-scheme:light dark;--ds-color-focus-inner:${paper};--ds-color-focus-outer:#1b1916;--ds-link-color-visited:#5b3a86;
${sharedVars(lightScale)}}
${themed(lightScale)}
@media (prefers-color-scheme:dark){
:root{--ds-color-focus-inner:${night};--ds-color-focus-outer:#f3eee6;--ds-link-color-visited:#c3a9e6;
${sharedVars(darkScale)}}
${themed(darkScale)}
}
@media print{
:root{${sharedVars(lightScale)}}
${themed(lightScale)}
}
}
`

writeFileSync(new URL('styles/themes.css', import.meta.url), css)
