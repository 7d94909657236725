import { stripVTControlCharacters } from 'node:util'

/** A test that failed: its name, and what it said. */
export type Failure = { name: string; words: string }

/** What a part of the suite came to. */
export type Tally = { passed: number; failed: number; skipped: number; failures: readonly Failure[] }

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] }
export const onePassed: Tally = { ...nothing, passed: 1 }
export const oneSkipped: Tally = { ...nothing, skipped: 1 }
export const oneFailed = (name: string, words: string): Tally => ({
  ...nothing,
  failed: 1,
  failures: [{ name, words }],
})

export function add(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    failures: [...a.failures, ...b.failures],
  }
}

export function inWords({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

const mostLines = 12

/** What failed, each with the first lines of what it said: for the end of a log, which is what is left when one is cut. */
export function failuresInWords({ failures }: Tally): string {
  return failures
    .map(({ name, words }) => {
      const lines = stripVTControlCharacters(words)
        .split('\n')
        .filter((line) => line.trim() !== '')
      return [`✖ ${name}`, ...lines.slice(0, mostLines).map((line) => `    ${line}`)].join('\n')
    })
    .join('\n')
}
