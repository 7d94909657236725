import type { Language } from '../access/actor.ts'

/** Somebody to call. */
export interface SheetContact {
  name: string
  /** What they are to the person. */
  who: string
  phone: string
}

/** «If this happens, do this.» */
export interface SheetStep {
  happens: string
  does: string
  /** Whom to call then, '' where nobody. */
  call: string
  phone: string
}

/** What stands on a contingency sheet. '' and [] where nothing is written. */
export interface SheetContent {
  first: string
  contacts: SheetContact[]
  steps: SheetStep[]
  avoid: string
  calm: string
  where: string
}

export const emptySheet: SheetContent = { first: '', contacts: [], steps: [], avoid: '', calm: '', where: '' }

export const isEmpty = (content: SheetContent): boolean =>
  !content.first &&
  !content.contacts.length &&
  !content.steps.length &&
  !lastFields.some((key) => content[key])

/** The fields of the last part, in the order they are read. */
export const lastFields = ['avoid', 'calm', 'where'] as const

export type SaidHow = '' | 'oral' | 'paper'

/** The sheet as it stands: its newest row. */
export interface Sheet {
  version: number
  content: SheetContent
  writtenAt: Date
  writtenAs: string
  writtenName: string
  saidHow: SaidHow
  /** YYYY-MM-DD; null: never. */
  confirmedOn: string | null
  /** The version that was said to be right. */
  confirmedVersion: number | null
  confirmedAs: string
  confirmedName: string
  confirmedHow: SaidHow
}

/** Whom the sheet is of, as a reader is told. */
export interface SheetPerson {
  id: string
  givenName: string
  fullName: string
  birthDate: string | null
}

export type { Language }
