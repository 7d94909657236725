import { dnr, fnr, tnr } from '@navikt/fnrvalidator'
import { z } from 'zod'

// Fields of forms, as they come from a browser: strings, or lists of strings. Each has limits; each message is a code
// that `src/platform/i18n/texts` turns into a sentence.

/** Required text, at most `longest` signs, trimmed; line breaks as \n; no control characters; with something to be seen. */
export function text(longest: number) {
  return z
    .string({ error: 'required' })
    .transform(tidy)
    .refine((value) => value.length > 0, { error: 'required', abort: true })
    .refine((value) => value.length <= longest, { error: `too_long:${longest}` })
}

/** Text that may be left out: then ''. */
export function optionalText(longest: number) {
  return z
    .string()
    .default('')
    .transform(tidy)
    .refine((value) => value.length <= longest, { error: `too_long:${longest}` })
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** Something that is seen: not only spaces, marks of direction, joiners and fillers. */
const visible = /[^\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u

/** Trimmed; '' where nothing of it would be seen. */
function tidy(value: string): string {
  const kept = value.toWellFormed().replace(/\r\n?/g, '\n').replace(control, '').trim()
  return visible.test(kept) ? kept : ''
}

/** A number one counts with: 0, or as much as a column of whole numbers holds. */
export const wholeNumber = z.coerce.number().int().min(0).max(2_147_483_647)

/** The number of a version, or of something else that is counted from 1. */
export const versionNumber = wholeNumber.min(1)

/** One of the words of a list. */
export function choice<const T extends readonly [string, ...string[]]>(words: T) {
  return z.enum(words, { error: 'choose' })
}

/** Several of the words of a list, each once; a single one comes as a string. `least`: how many are needed. */
export function choices<const T extends readonly [string, ...string[]]>(words: T, least = 0) {
  return z
    .preprocess(
      (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
      z.array(z.enum(words, { error: 'choose' })),
    )
    .transform((value) => [...new Set(value)])
    .refine((value) => value.length >= least, { error: 'choose' })
}

/** A box that is ticked or not. */
export const ticked = z
  .union([z.literal('yes'), z.literal('on'), z.literal('')])
  .optional()
  .transform((value) => value === 'yes' || value === 'on')

/** An id of ours. */
export const id = z.uuid({ error: 'invalid' })
export const optionalId = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.uuid({ error: 'invalid' }).optional(),
)

/** A date as people write it (24.12.2026, 24/12-26, 24122026, or YYYY-MM-DD), to 'YYYY-MM-DD'. */
export const date = z
  .string({ error: 'required' })
  .trim()
  .min(1, { error: 'required', abort: true })
  .transform((typed, context) => {
    const found = readDate(typed)
    if (found) return found
    context.addIssue({ code: 'custom', message: whyNoDate(typed) })
    return z.NEVER
  })

export const optionalDate = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
  date.optional(),
)

/** The day, month and year that stand in what is written as a date, be there such a day or not. */
function dateParts(typed: string): { day: number; month: number; year: number } | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  const norwegian =
    /^(\d{1,2})[.\-/ ]+(\d{1,2})[.\-/ ]+(\d{4}|\d{2})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed)
  const parts = iso ? [iso[3], iso[2], iso[1]] : norwegian?.slice(1, 4)
  if (!parts) return null
  const [day, month, year] = parts.map(Number) as [number, number, number]
  return { day, month, year: parts[2]!.length === 2 ? 2000 + year : year }
}

const hasYear = (year: number) => year >= 1880 && year <= 2200

/** Null when it is no date between 1880 and 2200. */
export function readDate(typed: string): string | null {
  const parts = dateParts(typed)
  if (!parts || !hasYear(parts.year)) return null
  const { day, month, year } = parts
  const made = new Date(Date.UTC(year, month - 1, day))
  const isReal = made.getUTCMonth() === month - 1 && made.getUTCDate() === day
  return isReal ? made.toISOString().slice(0, 10) : null
}

/** Of what `readDate` does not read: it is not written as a date, or the calendar has no such day. */
export const whyNoDate = (typed: string): 'bad_date' | 'no_such_day' =>
  hasYear(dateParts(typed)?.year ?? 0) ? 'no_such_day' : 'bad_date'

/** A clock time, 9, 9.30 or 09:30, to 'HH:MM'. */
export const clockTime = z
  .string({ error: 'required' })
  .trim()
  .min(1, { error: 'required', abort: true })
  .transform((typed, context) => {
    const found = /^([01]?\d|2[0-3])(?:[.:]?([0-5]\d))?$/.exec(typed)
    if (found) return `${found[1]!.padStart(2, '0')}:${found[2] ?? '00'}`
    context.addIssue({ code: 'custom', message: 'bad_time' })
    return z.NEVER
  })

/**
 * A Norwegian national identity number or D number. Spaces are taken away; control digits are checked. In a
 * demonstration only numbers from the official test series (synthetic) are taken, so that nobody types a real one.
 */
export const nationalId = z
  .string({ error: 'required' })
  .transform((typed) => typed.replace(/\s/g, ''))
  .refine((typed) => typed.length > 0, { error: 'required', abort: true })
  .refine(isNationalId, { error: 'bad_national_id' })

export const optionalNationalId = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
  nationalId.optional(),
)

export function isNationalId(typed: string): boolean {
  if (!/^\d{11}$/.test(typed)) return false
  return [fnr, dnr, tnr].some((check) => check(typed).status === 'valid')
}

/** Synthetic test numbers have 80 (Tenor) or 40 (others) added to the month. */
export function isSyntheticNationalId(typed: string): boolean {
  return Number(typed.slice(2, 4)) > 40
}

/** The birth date a national id carries, 'YYYY-MM-DD'. Individual number rules by the Tax Administration. */
export function birthDateOf(nationalIdNumber: string): string {
  const day = Number(nationalIdNumber.slice(0, 2)) % 40
  const month = Number(nationalIdNumber.slice(2, 4)) % 20 || 20
  const twoDigits = Number(nationalIdNumber.slice(4, 6))
  const individual = Number(nationalIdNumber.slice(6, 9))
  let century = 1900
  if (individual >= 500 && individual <= 749 && twoDigits >= 54) century = 1800
  else if (individual >= 900 && twoDigits >= 40) century = 1900
  else if (individual >= 500 && twoDigits <= 39) century = 2000
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${century + twoDigits}-${pad(month)}-${pad(day)}`
}
