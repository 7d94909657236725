import { defineRule } from '../../law/rule.ts'

export const contingencySheet = defineRule({
  code: 'contingency-sheet',
  version: 1,
  paragraph: 'forskrift 1110 § 4; hpl § 39',
  says: 'The sheet is what the person, or who answers for them, wants others to know and do if something happens. It is no health record and no medical order, says so, and says when it was last gone through; it is one page.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 § 4; lov-1999-07-02-64 § 39 (from memory)',
})

/** How much there is room for on one page: signs of each field, and rows. `print/sheet-print.test.ts` holds that it fits. */
export const sheetLimits = {
  first: 300,
  contacts: 4,
  name: 60,
  who: 60,
  phone: 20,
  steps: 6,
  happens: 100,
  does: 300,
  call: 60,
  other: 250,
  /** Lines in a text of several. */
  lines: 6,
} as const

/** Where a part of the sheet is written: its place in the address. `ring-2` is the second to call. */
export type SheetPart =
  | { kind: 'first' }
  | { kind: 'contact'; at: number }
  | { kind: 'step'; at: number }
  | { kind: 'other' }

/** Null when there is no such part. `at` counts from 0. */
export function readPart(typed: string): SheetPart | null {
  if (typed === 'viktigst') return { kind: 'first' }
  if (typed === 'ellers') return { kind: 'other' }
  const [, kind, number] = /^(ring|hvis)-([1-9])$/.exec(typed) ?? []
  if (!kind) return null
  const at = Number(number) - 1
  if (at >= (kind === 'ring' ? sheetLimits.contacts : sheetLimits.steps)) return null
  return kind === 'ring' ? { kind: 'contact', at } : { kind: 'step', at }
}

export const partAt = {
  first: 'viktigst',
  contact: (at: number) => `ring-${at + 1}`,
  step: (at: number) => `hvis-${at + 1}`,
  other: 'ellers',
} as const

const daysUntilOld = 183

/** How the last confirmation stands: by nobody yet, of another text than this, half a year ago or more, or fresh. */
export type Confirmation = 'never' | 'changed_since' | 'old' | 'fresh'

/** @param days since it was confirmed; null: never */
export function confirmationOf(days: number | null, isChangedSince: boolean): Confirmation {
  if (days === null) return 'never'
  if (isChangedSince) return 'changed_since'
  return days >= daysUntilOld ? 'old' : 'fresh'
}
