import type { TextKey } from './things.ts'
import { textKeys } from './things.ts'

/** Of a text that two wrote at once: what stands and then what was typed, only what was typed, or only what stands. */
export const ways = ['both', 'mine', 'theirs'] as const
export type Way = (typeof ways)[number]

/** What the button says: 'both:needs'. */
export const buttonOf = (way: Way, key: TextKey) => `${way}:${key}`

export function readButton(button: string | null): { way: Way; key: TextKey } | null {
  const [way, key] = (button ?? '').split(':') as [Way, TextKey]
  return ways.includes(way) && textKeys.includes(key) ? { way, key } : null
}

/** Theirs, then mine: every word of both. */
export const bothKept = (theirs: string, mine: string): string =>
  [theirs, mine].filter((each) => each !== '').join('\n\n')
