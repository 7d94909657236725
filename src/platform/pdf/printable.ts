// One sign that no font has would stop the whole document, so what people type is made printable first.
import { fontOfSign } from './font-of-sign.ts'

/** Control signs and byte order marks: never text, and forbidden in PDF/A and PDF/UA. */
const control = /[^\P{Cc}\n\t]|\uFEFF/gu

/** Private use, unassigned, and what stood where a surrogate was alone. */
const unprintable = /\p{Co}|\p{Cn}|\uFFFD/u

/** Signs that Inter itself is known to draw (Latin, with the signs of ordinary writing). */
const plain = /^[\n\t\u200B\x20-\x7E\u00A0-\u017F\u2013\u2014\u2018-\u201E\u2022\u2026]*$/u

/**
 * Longer than any word: a link or a key held down. It may be broken anywhere, else it would run off the paper. Scripts written
 * without spaces are broken where they should be by the typesetter.
 */
const endless =
  /[^\s\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{60,}/gu

const graphemes = new Intl.Segmenter('nb', { granularity: 'grapheme' })

/** A text without what can never be printed; a sign that no font of ours has becomes `mark`. */
export function printable(text: string, mark: string): string {
  const clean = cleaned(text)
  if (isPlain(clean)) return clean.replace(endless, breakable)
  return replaceSigns(clean, mark, isPrintable).replace(endless, breakable)
}

/** The written signs (graphemes) of a text that cannot be printed, each once: what stands as a mark on the paper. */
export function lackingSigns(text: string): string[] {
  const clean = cleaned(text)
  if (isPlain(clean)) return []
  const signs = Array.from(graphemes.segment(clean), ({ segment }) => segment)
  return [...new Set(signs)].filter((sign) => !isPrintable(sign))
}

/** The families a text is set in, the first always Inter. The typesetter tries each on what the ones before lack: so no more than these. */
export function familiesOf(texts: readonly string[]): string[] {
  const signs = new Set<string>()
  for (const text of texts)
    if (!isPlain(text)) for (const { segment } of graphemes.segment(text)) signs.add(segment)
  const families = Array.from(signs, (sign) => (isPlain(sign) ? undefined : fontOfSign(sign)))
  return [...new Set(['Inter', ...families])].filter((each) => each !== undefined)
}

/** Whether a text is set in Inter alone, whole: nothing of it can be lost on paper. */
export const isSetInInter = (text: string): boolean =>
  isPlain(text) || (lackingSigns(text).length === 0 && familiesOf([text]).length === 1)

/** Whether it is all Latin: set in Inter alone, and never at risk. */
export const isPlain = (text: string): boolean => plain.test(text)

const cleaned = (text: string) =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(control, '').normalize('NFC')

const isPrintable = (sign: string) =>
  isPlain(sign) || (!unprintable.test(sign) && fontOfSign(sign) !== undefined)

/** `text` with `mark` instead of every written sign (grapheme) that holds a code point in `missing`. */
export function withoutMissing(text: string, missing: ReadonlySet<string>, mark: string): string {
  if (!holdsAny(text, missing)) return text
  return replaceSigns(text, mark, (sign) => !holdsAny(sign, missing))
}

/** The last resort: only plain signs. */
export function latinOnly(text: string, mark: string): string {
  return replaceSigns(text, mark, isPlain)
}

/** Applies `change` to every string of a JSON value; keys are ours and stay. */
export function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => mapStrings(one, change))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapStrings(one, change)]))
}

function replaceSigns(text: string, mark: string, canPrint: (sign: string) => boolean): string {
  let result = ''
  for (const { segment } of graphemes.segment(text)) result += canPrint(segment) ? segment : mark
  return oneMark(result, mark)
}

/** A run of marks says no more than one. */
function oneMark(text: string, mark: string): string {
  const one = RegExp.escape(mark)
  return text.replaceAll(new RegExp(`${one}(?: ?${one})+`, 'gu'), mark)
}

function breakable(word: string): string {
  const signs = Array.from(graphemes.segment(word), ({ segment }) => segment)
  return Array.from({ length: Math.ceil(signs.length / 20) }, (_, i) =>
    signs.slice(20 * i, 20 * i + 20).join(''),
  ).join('\u200B')
}

function holdsAny(text: string, signs: ReadonlySet<string>): boolean {
  if (signs.size === 0) return false
  for (const sign of text) if (signs.has(sign)) return true
  return false
}
