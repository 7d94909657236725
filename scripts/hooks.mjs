// Lets Node 24 run our .tsx files: Node strips types from .ts itself; JSX goes through esbuild, kept in a disk cache.
// Use: node --import ./scripts/hooks.mjs src/main.ts
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { enableCompileCache, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

const cacheFolder = new URL('../.cache/tsx/', import.meta.url)
try {
  mkdirSync(cacheFolder, { recursive: true })
} catch {
  // A disk that cannot be written: everything is compiled anew.
}
enableCompileCache(fileURLToPath(new URL('../.cache/compile', import.meta.url)))

function compile(path) {
  const text = readFileSync(path, 'utf8')
  const cached = new URL(`${createHash('sha256').update(path).update(text).digest('hex')}.js`, cacheFolder)
  try {
    return readFileSync(cached, 'utf8')
  } catch {
    const { code } = transformSync(text, {
      loader: 'tsx',
      jsx: 'automatic',
      format: 'esm',
      target: 'node24',
      sourcemap: 'inline',
      sourcefile: path,
    })
    keep(cached, code)
    return code
  }
}

function keep(cached, code) {
  try {
    const mine = new URL(`${cached.href}.${process.pid}`)
    writeFileSync(mine, code)
    renameSync(mine, cached)
  } catch {
    // As above; the next start compiles it again.
  }
}

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.tsx')) return next(url, context)
    return { format: 'module', source: compile(fileURLToPath(url)), shortCircuit: true }
  },
})
