// One sign that no font has would stop the whole document, so what people type is made printable first.

/** Control signs and byte order marks: never text, and forbidden in PDF/A and PDF/UA. */
const control = /[^\P{Cc}\n\t]|\uFEFF/gu

/** Private use, unassigned, what stood where a surrogate was alone, and emoji: no font of ours has them. */
const unprintable = /\p{Co}|\p{Cn}|\uFFFD|\p{RGI_Emoji}/gv

/** Longer than any word: a link or a key held down. It may be broken anywhere, else it would run off the paper. */
const endless = /\S{60,}/gu

const graphemes = new Intl.Segmenter('nb', { granularity: 'grapheme' })

/** A text without what can never be printed; emoji and the like become `mark`. */
export function printable(text: string, mark: string): string {
  const clean = text.toWellFormed().replace(/\r\n?/g, '\n').replace(control, '').normalize('NFC')
  return oneMark(clean.replace(unprintable, mark), mark).replace(endless, breakable)
}

/** `text` with `mark` instead of every written sign (grapheme) that holds a code point in `missing`. */
export function withoutMissing(text: string, missing: ReadonlySet<string>, mark: string): string {
  if (!holdsAny(text, missing)) return text
  return replaceSigns(text, mark, (sign) => !holdsAny(sign, missing))
}

/** The last resort: only signs that Inter itself is known to draw (Latin, with the signs of ordinary writing). */
export function latinOnly(text: string, mark: string): string {
  return replaceSigns(text, mark, (sign) =>
    /^[\n\t\u200B\x20-\x7E\u00A0-\u017F\u2013\u2014\u2018-\u201E\u2022\u2026]$/u.test(sign),
  )
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
  return Array.from(word.matchAll(/.{1,20}/gsu), ([part]) => part).join('\u200B')
}

function holdsAny(text: string, signs: ReadonlySet<string>): boolean {
  if (signs.size === 0) return false
  for (const sign of text) if (signs.has(sign)) return true
  return false
}
