import { randomUUID } from 'node:crypto'
import type { Fields } from '../form/drafts.ts'

/** What `<Form>` needs: who it posts to, what was typed, and what was wrong. */
export interface FormProps {
  act: string
  submissionId: string
  version?: number
  values?: Fields
  errors?: Record<string, string>
  prefix?: string
  autosave?: string
  hidden?: Record<string, string>
  /** Whose form it is (`writerMark`). */
  mark?: string
  /** What it was filled from has changed since: each field says what is saved now. */
  isStale?: boolean
  /** What has been asked about and is to be saved all the same. */
  seenHints?: string
  /** Of a form that is asked about, so that a button outside it can send it. */
  id?: string
}

/** A form that was sent and not accepted, or that was found again as a draft. */
export interface FormState {
  act: string
  key: string
  values: Fields
  /** The version the form that was sent, or kept as a draft, was filled from; absent where it has none. */
  version?: string
  /** Which of all the times the form has been shown it was sent from. */
  sentId?: string
  /** Sentences by field name; '_' for what belongs to no field. */
  errors: Record<string, string>
  /** What has been asked about before and was to be saved all the same. */
  seenHints?: string
  /** Whose form was sent (`writerMark`). */
  mark?: string
  /** It is asked about ("Vil du skrive dette her?") and not saved yet. */
  isAskedAbout?: boolean
}

/** The field a form says in whose it is. */
export const markField = 'av'

/** The form that is asked about: one at a time, whichever the page has. */
export const askedFormId = 'sporres-om'

export function formProps(
  states: readonly FormState[],
  act: string,
  options: { key?: string; version?: number; autosave?: string; several: boolean; mark?: string },
): FormProps {
  const { key = '', mark } = options
  const state = states.find((each) => each.act === act && each.key === key)
  return {
    act,
    submissionId: randomUUID(),
    version: options.version,
    prefix: options.several ? [act, key].filter(Boolean).join('-') : undefined,
    autosave: options.autosave,
    hidden: key ? { formKey: key } : undefined,
    mark: mark || undefined,
    ...(state && { values: state.values, errors: state.errors, isStale: isOld(state, options.version) }),
    ...(state?.seenHints && { seenHints: state.seenHints }),
    ...(state?.isAskedAbout && { id: askedFormId }),
  }
}

const isOld = ({ version }: FormState, now: number | undefined): boolean =>
  version !== undefined && now !== undefined && version !== String(now)
