import { createHash } from 'node:crypto'
import type { Section } from '../../access/sections.ts'
import type { FieldShown } from '../../ui/form.tsx'
import type { Fields } from '../form/drafts.ts'
import { type Hint, hintsIn, isRefused } from '../form/hints.ts'

// Before a form is saved on a page that asks for it (`hints`): does what was written look too sensitive for where it stands? Asked
// once of each thing, of what is new in a field one sees. Nothing of it is kept, logged or sent anywhere.

/** One thing that is asked about: where it was written, and the seal that says that it has been asked about. */
export interface FieldHint extends Hint {
  field: string
  seal: string
}

/** What in the form has not been asked about. Cheap, and mostly nothing. */
export function hintsToAsk(section: Section, fields: Fields, seen: readonly string[]): FieldHint[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    const typed = typeof value === 'string' ? value : value.join('\n')
    return hintsIn(typed, section)
      .map((hint) => ({ ...hint, field, seal: sealOf(field, hint) }))
      .filter(({ seal }) => !seen.includes(seal))
  })
}

/** Of those, what somebody has just written in a field of the page: not what is saved there from before, nor what is hidden. */
export function onlyNew(
  hints: readonly FieldHint[],
  section: Section,
  shown: (field: string) => FieldShown | undefined,
): FieldHint[] {
  return hints.filter(({ field, kind, words }) => {
    const written = shown(field)?.written
    if (!written) return false
    const saved = hintsIn(written.saved, section)
    return !saved.some((each) => each.kind === kind && isAlike(each.words, words))
  })
}

/** What is never saved here, and what one may save all the same. */
export function parted(hints: readonly FieldHint[], section: Section) {
  const isNever = ({ kind }: FieldHint) => isRefused(kind, section)
  return { refused: hints.filter(isNever), asked: hints.filter((each) => !isNever(each)) }
}

/** The seals a form carries of what was asked about before. */
export const sealsIn = (fields: Fields): string[] => partsOf(fields).filter((part) => !part.includes('='))

/** The button that was pressed when it was asked about, which "save all the same" stands for. */
export function pressedIn(fields: Fields): Fields {
  return Object.fromEntries(new URLSearchParams(partsOf(fields).find((part) => part.includes('=')) ?? ''))
}

/** What "save all the same" says: the seals of what has been asked about, and the button that was pressed. */
export function seenHintsOf(seals: readonly string[], pressed: Record<string, string>): string {
  return [...seals, new URLSearchParams(pressed).toString()].join(' ').trim()
}

const mostParts = 200
const partsOf = ({ seenHints }: Fields): string[] =>
  typeof seenHints === 'string' ? seenHints.split(' ').filter(Boolean).slice(0, mostParts) : []

/** Of the words too: others in the same field are asked about anew. */
const sealOf = (field: string, { kind, words }: Hint): string =>
  createHash('sha256')
    .update(JSON.stringify([field, kind, words.toLowerCase()]))
    .digest('base64url')
    .slice(0, 12)

const isAlike = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
