import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { iconFile, iconsHref } from './icons.tsx'
import { symbolFiles } from './symbols.ts'

export type AssetFile = { body: Buffer; type: string; immutable: true }

export type Assets = {
  cssHref: string
  scriptHref: string
  /** The mark in the browser's tab. */
  signHref: string
  /** By full path (`/ressurser/…`). The name holds the content's hash, so each may be cached for ever. */
  files: ReadonlyMap<string, AssetFile>
}

/** Designsystemet's parts that our components use; the rest is left out of the page. */
const parts = [
  'base',
  'alert',
  'button',
  'error-summary',
  'field',
  'fieldset',
  'heading',
  'input',
  'label',
  'link',
  'list',
  'skip-link',
  'table',
  'tag',
  'validation-message',
]

const ours = [
  'themes',
  'base',
  'shell',
  'forms',
  'show',
  'network-map',
  'plan',
  'about',
  'sheet',
  'child',
  'print',
]

const require = createRequire(import.meta.url)
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

let built: Promise<Assets> | undefined

/** The pages' style, script and fonts, made once at start and kept in memory. Served under `/ressurser/`. */
export function assets(): Promise<Assets> {
  built ??= makeAssets()
  return built
}

async function makeAssets(): Promise<Assets> {
  const files = new Map<string, AssetFile>()
  const add = (name: string, ending: string, type: string, body: Buffer): string => {
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
    const path = `/ressurser/${name}.${hash}.${ending}`
    files.set(path, { body, type, immutable: true })
    return path
  }
  const [style, script, sign] = await Promise.all([makeStyle(add), makeScript(), readFile(here('sign.svg'))])
  for (const { href, body: picture } of symbolFiles())
    files.set(href, { body: picture, type: 'image/svg+xml', immutable: true })
  files.set(iconsHref, { body: iconFile, type: 'image/svg+xml', immutable: true })
  return {
    cssHref: add('samvei', 'css', 'text/css; charset=utf-8', style),
    scriptHref: add('samvei', 'js', 'text/javascript; charset=utf-8', script),
    signHref: add('samvei', 'svg', 'image/svg+xml', sign),
    files,
  }
}

type Add = (name: string, ending: string, type: string, body: Buffer) => string

async function makeStyle(add: Add): Promise<Buffer> {
  const faces = await Promise.all(['latin', 'latin-ext'].map((subset) => fontFace(subset, add)))
  const theirs = await Promise.all(
    parts.map((part) => readFile(require.resolve(`@digdir/designsystemet-css/${part}.css`), 'utf8')),
  )
  const own = await Promise.all(ours.map((name) => readFile(here(`styles/${name}.css`), 'utf8')))
  const layers = '@layer ds.theme, ds.base, ds.components, samvei;'
  const text = [
    layers,
    ...faces,
    `@layer ds.base{${theirs[0]}}`,
    `@layer ds.components{${theirs.slice(1).join('\n')}}`,
    ...own,
  ].join('\n')
  const { code } = await transform(text, {
    loader: 'css',
    minify: true,
    legalComments: 'none',
    target: 'es2022',
  })
  return Buffer.from(code)
}

/** Which letters lie in which font file, as Google's and Fontsource's subsets have it. */
const ranges: Record<string, string> = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
}

async function fontFace(subset: string, add: Add): Promise<string> {
  const body = await readFile(
    require.resolve(`@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`),
  )
  const path = add(`inter-${subset}`, 'woff2', 'font/woff2', body)
  return `@font-face{font-family:"Inter Variable";font-style:normal;font-display:swap;font-weight:100 900;src:url(${path}) format("woff2-variations");unicode-range:${ranges[subset]}}`
}

async function makeScript(): Promise<Buffer> {
  const result = await build({
    entryPoints: [here('browser/main.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  })
  const file = result.outputFiles[0]
  if (!file) throw new Error('esbuild made no script')
  return Buffer.from(file.contents)
}
