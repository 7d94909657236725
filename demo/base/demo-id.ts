import { createHash } from 'node:crypto'

/** The same id for the same words, always: a demonstration can be pointed at, and tests need no look-ups. */
export function demoId(...words: string[]): string {
  const hash = createHash('sha256').update(words.join('\n')).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
