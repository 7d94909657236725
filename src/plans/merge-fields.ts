import { z } from 'zod'
import type { Fields } from '../platform/form/drafts.ts'
import { optionalText } from '../platform/form/fields.ts'
import { type Way, ways } from './both-kept.ts'
import { isChangedFrom, markOf } from './was-text.ts'

// A goal or an activity is one form of several fields. Two who write it at once are put together field by field, against what each
// began from: by the mark of the words that the form was filled with (`was_…`).

/** What stands, or was typed, by the form's own names; a day as 'YYYY-MM-DD', nothing as ''. */
export type Values = Readonly<Record<string, string>>

const orNull = (value: unknown) => value ?? null
const mark = z.preprocess(orNull, optionalText(60).nullable())

/** What a form sends along so that it can be put together: its fields' marks, the version it was filled from, the button pressed. */
export const mergeable = <const N extends string>(names: readonly N[]) => ({
  version: z.coerce.number().int().optional().catch(-1),
  button: mark,
  ...(Object.fromEntries(
    names.flatMap((name) => [
      [`was_${name}`, mark],
      [`begun_${name}`, mark],
    ]),
  ) as Record<`was_${N}` | `begun_${N}`, typeof mark>),
})

export interface Merged {
  /** What is to be written, by field. */
  changes: Record<string, string>
  /** Where somebody else wrote something else since this was begun, and nothing is chosen yet. */
  waits: string[]
  /** Something is chosen by a button, and can be done though other fields wait. */
  isChosen: boolean
}

/**
 * @param typed only the fields the form has
 * @param sent the form, with its marks
 * @param join how both are kept, of the fields where both can stand
 * @param version the one that stands
 */
export function mergeFields(
  stored: Values,
  typed: Partial<Values>,
  sent: { version?: number },
  join: Readonly<Record<string, string>>,
  version: number,
): Merged {
  const said = sent as Readonly<Record<string, unknown>>
  const [way, field] = String(said.button ?? '').split(':') as [Way, string]
  const chosen = ways.includes(way) && field !== undefined && Object.hasOwn(typed, field) ? field : null
  const changes: Record<string, string> = {}
  const waits: string[] = []
  for (const [name, value = ''] of Object.entries(typed)) {
    const now = stored[name] ?? ''
    if (name === chosen && way === 'theirs') continue
    const isBoth = name === chosen && way === 'both' && join[name] !== undefined
    const meant = isBoth ? [now, value].filter(Boolean).join(join[name]) : value
    if (meant === now) continue
    const was = said[`was_${name}`]
    const base = typeof was === 'string' ? { version: 0, mark: was } : null
    if (base && !isChangedFrom(base, meant)) continue
    const isLeft = chosen !== null && name !== chosen && Boolean(said[`begun_${name}`])
    if (isLeft || isOfOthers(now, base?.mark ?? null, sent.version, version)) waits.push(name)
    else changes[name] = meant
  }
  return { changes, waits, isChosen: chosen !== null && !waits.includes(chosen) }
}

/** Whether what stands is another's than what this was begun from: by its mark, or else by the version. */
export function isOfOthers(
  now: string,
  was: string | null,
  version: number | undefined,
  standing: number,
): boolean {
  if (version === standing) return false
  return was === null ? version !== undefined : isChangedFrom({ version: 0, mark: was }, now)
}

export interface FieldAtOnce {
  name: string
  /** What was being written and does not stand; absent where nothing was, and where only others have changed it. */
  typed?: string
  /** Somebody else wrote something else here after this was begun. */
  isStale: boolean
  /** What it was begun from. */
  begun?: string
}

/** How each field is to be shown of a form that came back, or was found again. `read`: what is typed, as it is stored. */
export function fieldsAtOnce(
  stored: Values,
  values: Fields | undefined,
  read: (name: string, typed: string) => string = (_, typed) => typed,
): FieldAtOnce[] {
  return Object.entries(stored).map(([name, now]) => {
    const typed = values?.[name]
    if (typeof typed !== 'string' || isSame(read(name, typed), now)) return { name, isStale: false }
    const begun = String(values?.[`begun_${name}`] || values?.[`was_${name}`] || '')
    if (!begun) return { name, typed, isStale: false }
    const base = { version: 0, mark: begun }
    if (!isChangedFrom(base, read(name, typed))) return { name, isStale: false }
    return { name, typed, begun, isStale: isChangedFrom(base, now) }
  })
}

const isSame = (typed: string, now: string) => markOf(typed) === markOf(now)

/** The fields of a form as they are to be filled, and the marks it carries along. */
export function filledWith(fields: readonly FieldAtOnce[], stored: Values) {
  return {
    values: Object.fromEntries(fields.map(({ name, typed }) => [name, typed])),
    hidden: Object.fromEntries(
      fields.flatMap(({ name, isStale, begun }) => [
        [`was_${name}`, markOf(stored[name] ?? '')],
        ...(isStale && begun ? [[`begun_${name}`, begun]] : []),
      ]),
    ),
  }
}

/** What waits to be chosen is kept as it was typed, with what it was begun from. */
export const keepsWaiting = (fields: Fields, { waits }: { waits: readonly string[] }): Fields =>
  Object.fromEntries(
    waits.flatMap((name) => [
      [name, fields[name] ?? ''],
      [`was_${name}`, fields[`begun_${name}`] || fields[`was_${name}`] || ''],
    ]),
  )
