import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

// Loading what a test file needs takes longer than most of its tests: some files share a process, which loads it once.

export interface Bundles {
  /** What is run, each in a process of its own: a file alone, or a bundle of some. */
  files: string[]
  remove(): void
}

/** Puts the files in bundles of `most`, fewer when there are few. Those whose path begins as one of `alone` stay alone, and first. */
export function bundle(files: readonly string[], most: number, alone: readonly string[]): Bundles {
  const folder = mkdtempSync(join(tmpdir(), 'samvei-bundles-'))
  const isAlone = (file: string) => alone.some((start) => file.startsWith(start))
  const together = files.filter((file) => !isAlone(file))
  const size = Math.min(most, Math.ceil(together.length / availableParallelism()))
  const bundles = Array.from({ length: Math.ceil(together.length / size) || 0 }, (_, at) =>
    writeBundle(join(folder, `${at}.mjs`), together.slice(at * size, (at + 1) * size)),
  )
  return {
    files: [...files.filter(isAlone), ...bundles],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A file that cannot be loaded fails as a test of its own; the others in its bundle are run. */
function writeBundle(path: string, files: readonly string[]): string {
  const lines = files.map((file) => {
    const url = JSON.stringify(pathToFileURL(resolve(file)).href)
    return `await import(${url}).catch((error) => test(${JSON.stringify(file)}, () => { throw error }))`
  })
  writeFileSync(path, `import { test } from 'node:test'\n${lines.join('\n')}\n`)
  return path
}
